internal import Publication

/// A poster about an area: one sheet of A4 with large letters.
///
/// What does not fit is left out here, as paper does not scroll.
struct Poster {
  struct Item: Hashable {
    let text: String
    /// When and where; `nil` when there is nothing of the kind.
    let detail: String?

    /// About how many lines it takes, at the size of the poster's letters.
    var lines: Int {
      Poster.lines(text, of: 44) + (detail.map { Poster.lines($0, of: 54) } ?? 0)
    }
  }

  struct Part: Hashable {
    let title: String
    let anchor: String
    var items: [Item]
  }

  /// The lines there is room for below a title of one line.
  private static let room = 17
  private static let longestText = 120

  let area: String
  let lead: String
  let parts: [Part]

  var isEmpty: Bool { parts.isEmpty }

  init(_ digest: AreaDigest, _ phrases: Phrases) {
    area = Self.shortened(digest.area.name, to: 80)
    lead = phrases.posterLead(digest.area)
    let agenda = digest.outings.map { outing in
      Item(
        text: Self.shortened(outing.title, to: Self.longestText),
        detail: Self.shortened(outing.moment, to: Self.longestText))
    }
    let wanted = [
      Part(title: phrases.title(.agenda), anchor: phrases.anchor(.agenda), items: agenda),
      Part(
        title: phrases.title(.progress), anchor: phrases.anchor(.progress),
        items: Self.items(digest.done)),
      Part(
        title: phrases.weWorkOnTitle, anchor: phrases.anchor(.headlines),
        items: Self.items(digest.headlines)),
    ]
    parts = Self.fitting(wanted, in: Self.room - 2 * (Self.lines(area, of: 22) - 1))
  }

  /// Texts without a full stop, the long ones only when there is nothing else.
  private static func items(_ texts: [String]) -> [Item] {
    let titles = texts.map { PlainWords.title($0) }
    let short = titles.filter { $0.count <= longestText }
    let chosen = short.isEmpty ? titles.prefix(1).map { shortened($0, to: longestText) } : short
    return chosen.map { Item(text: $0, detail: nil) }
  }

  /// As many items as there is room for: each part has its turn.
  private static func fitting(_ wanted: [Part], in room: Int) -> [Part] {
    let most = [4, 4, 3]
    var counts = wanted.map { _ in 0 }
    var left = room
    for turn in 0..<4 {
      for (index, part) in wanted.enumerated()
      where counts[index] == turn && turn < min(part.items.count, most[index]) {
        let lines = part.items[turn].lines + (turn == 0 ? 2 : 0)
        guard lines <= left else { continue }
        left -= lines
        counts[index] += 1
      }
    }
    return zip(wanted, counts).compactMap { part, count in
      var part = part
      part.items = Array(part.items.prefix(count))
      return count > 0 ? part : nil
    }
  }

  private static func lines(_ text: String, of width: Int) -> Int {
    max((text.count + width - 1) / width, 1)
  }

  /// The text, or as many whole words of it as there is room for.
  private static func shortened(_ text: String, to longest: Int) -> String {
    guard text.count > longest else { return text }
    let start = text.prefix(longest)
    let words = start.lastIndex(of: " ").map { start[..<$0] } ?? start
    return words + " …"
  }
}
