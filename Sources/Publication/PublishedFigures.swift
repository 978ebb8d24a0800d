package import Dutch
package import Notes

/// The counts of conversations that public editions have shown so far.
///
/// Whoever keeps an earlier report can subtract it from a later one; so a later edition minds
/// these figures (rule R10). They say nothing that was not on a page.
package struct PublishedFigures: Schematic, Hashable, Sendable, Codable {
  package static let schema = "wijk.figures/1"

  /// One count on a page.
  package struct Figure: Hashable, Sendable, Codable {
    /// The id of the area.
    package var area: String
    /// The id of the theme; `nil` for all conversations of the area.
    package var theme: String?
    /// The days it counts; both ends are open where all conversations count.
    package var period: DateWindow
    /// The number that was shown; one for a theme that was mentioned without a number.
    package var conversations: Int
  }

  package private(set) var schema = SchemaName<PublishedFigures>()
  /// In one order, each once.
  package private(set) var figures: [Figure] = []

  package init() {}

  package var isEmpty: Bool { figures.isEmpty }

  package mutating func add(_ more: PublishedFigures) {
    figures = Set(figures + more.figures).sorted {
      (
        $0.area, $0.theme ?? "", $0.period.from?.dayNumber ?? .min, $0.period.to?.dayNumber ?? .max,
        $0.conversations
      ) < (
        $1.area, $1.theme ?? "", $1.period.from?.dayNumber ?? .min, $1.period.to?.dayNumber ?? .max,
        $1.conversations
      )
    }
  }
}

extension PublishedFigures {
  /// The counts that an edition shows; none of the internal one, which nobody else has.
  package init(_ edition: PublishedEdition) {
    guard edition.edition.isPublic else { return }
    let now = DateWindow(edition.period)
    let before = DateWindow(edition.period?.previous)
    var shown = PublishedFigures()
    for area in edition.areas where area.listening.conversations > 0 {
      func show(_ theme: String?, _ period: DateWindow, _ conversations: Int) {
        shown.figures.append(
          Figure(area: area.id, theme: theme, period: period, conversations: conversations))
      }
      show(nil, now, area.listening.conversations)
      for topic in area.topics {
        if let count = topic.conversations { show(topic.id, now, count) }
        if let count = topic.before { show(topic.id, before, count) }
      }
      for topic in area.alsoMentioned { show(topic.id, now, 1) }
    }
    add(shown)
  }
}

extension DateWindow {
  init(_ period: Period?) { self.init(from: period?.from, to: period?.to) }

  /// Whether the two have a day in common.
  func overlaps(_ other: DateWindow) -> Bool {
    if let to, let from = other.from, to < from { return false }
    if let from, let to = other.to, to < from { return false }
    return true
  }
}
