package import Diagnostics
internal import Calendar
internal import Municipality

/// R10: what shows when an edition is laid beside an earlier one.
///
/// It protects the few whose conversation came or went in between. Numbers wait of their own accord
/// (see ``EarlierCounts``); of words a person has to judge, and is told how many conversations they
/// are from.
extension PublishedEdition {
  /// Tells of the areas in which so few conversations came or went that a reader who has both
  /// reports knows what is new in the text is from these few.
  ///
  /// - Parameters:
  ///   - earlier: What was shown before.
  ///   - path: The folder of the edition, as people see it.
  /// - Returns: A warning for each of the areas.
  package func differences(from earlier: PublishedFigures, path: String) -> [Finding] {
    areas.compactMap { area in
      let now = area.listening.conversations
      let changes = counts(of: area, in: earlier).map { now - $0.conversations }
      let few = changes.filter { $0 != 0 && abs($0) < rules.minimumConversations }
      return few.min { (abs($0), $0) < (abs($1), $1) }.map {
        Finding.differencing(
          area.name, change: $0, among: area.countedAmong, threshold: rules.minimumConversations,
          at: path)
      }
    }
  }

  /// Whether earlier reports counted other conversations of its areas.
  ///
  /// It asks no more than what readers can see, so the answer gives nothing away.
  func isOther(than earlier: PublishedFigures) -> Bool {
    areas.contains { area in
      counts(of: area, in: earlier).contains {
        $0.conversations != area.listening.conversations || $0.period != DateWindow(period)
      }
    }
  }

  /// The earlier numbers of all conversations of an area, over days that overlap.
  private func counts(
    of area: PublishedArea, in earlier: PublishedFigures
  ) -> [PublishedFigures.Total] {
    guard edition.isPublic, area.listening.conversations > 0 else { return [] }
    let days = DateWindow(period)
    return earlier.totals.filter { $0.area == area.id && $0.period.overlaps(days) }
  }
}

extension Finding {
  /// Names an area with the number of conversations that came, or went when it is below zero.
  ///
  /// Where some came, the numbers of themes wait for more of their own accord, and nobody needs to
  /// do anything.
  fileprivate static func differencing(
    _ area: String, change: Int, among: Int?, threshold: Int, at path: String
  ) -> Finding {
    let number = abs(change)
    let dutch = "\(number) \(number == 1 ? "gesprek" : "gesprekken")"
    let english = "\(number) \(number == 1 ? "conversation" : "conversations")"
    if change > 0, let among {
      let more = threshold - change
      return Finding(
        "differencing", .hint, ofWhole: path,
        nl: "\(area) telt \(dutch) meer dan in een eerder verslag; de thema's blijven geteld over"
          + " de \(among) van toen, tot er nog \(more) bij \(more == 1 ? "is" : "zijn")",
        en: "\(area) counts \(english) more than in an earlier report; its themes stay counted"
          + " over the \(among) of then, until there \(more == 1 ? "is" : "are") \(more) more")
    }
    return Finding(
      "differencing", .warning, ofWhole: path,
      nl: "\(area) telt \(dutch) \(change > 0 ? "meer" : "minder") dan in een eerder verslag;"
        + " wie ze naast elkaar legt, ziet wat daar gezegd is",
      en: "\(area) counts \(english) \(change > 0 ? "more" : "fewer") than in an earlier report;"
        + " whoever lays them side by side sees what was said there",
      help: Bilingual(
        nl: "deel dit verslag pas als er meer bij is",
        en: "share this report only once there is more in it"))
  }
}
