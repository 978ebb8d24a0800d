internal import Publication

/// A poster about an area: one sheet of A4 with large letters.
///
/// What does not fit is left out here, as paper does not scroll.
struct Poster {
  struct Item: Hashable {
    let text: String
    /// When and where; `nil` when there is nothing of the kind.
    let detail: String?

    /// About how many lines it takes.
    var lines: Int {
      Poster.lines(text, of: letters) + (detail.map { Poster.lines($0, of: smallLetters) } ?? 0)
    }
  }

  struct Part: Hashable {
    let kind: Chapter.Kind
    let title: String
    let anchor: String
    var items: [Item]
    /// How many of its items there may be.
    let most: Int
  }

  /// The letters that fit on a line, of a wide font, as large as the style sheet makes them.
  private static let letters = 39
  private static let smallLetters = 46
  private static let nameLetters = 22
  private static let whomLetters = 30
  /// The lines there is room for below a name of one line; the title of a part takes two.
  private static let room = 19
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
    func part(_ kind: Chapter.Kind, _ title: String, _ items: [Item], most: Int) -> Part {
      Part(kind: kind, title: title, anchor: phrases.anchor(kind), items: items, most: most)
    }
    let wanted = [
      part(.agenda, phrases.title(.agenda), agenda, most: 4),
      part(.progress, phrases.title(.progress), Self.items(digest.done), most: 4),
      part(.headlines, phrases.weWorkOnTitle, Self.items(digest.headlines), most: 3),
      part(.strengths, phrases.title(.strengths), Self.items(digest.strengths), most: 2),
    ]
    // A long name takes room as well, and so does a long address.
    let name = 2 * (Self.lines(area, of: Self.nameLetters) - 1)
    let whom = [phrases.whomOnPoster(digest.area), digest.area.contact ?? ""]
      .reduce(0) { $0 + Self.lines($1, of: Self.whomLetters) - 1 }
    let chosen = Self.fitting(wanted, in: Self.room - name - whom)
    // What goes well stands before what is worked on.
    let order: [Chapter.Kind] = [.agenda, .strengths, .progress, .headlines]
    parts = order.compactMap { kind in chosen.first { $0.kind == kind } }
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
    var counts = wanted.map { _ in 0 }
    var left = room
    for turn in 0..<(wanted.map(\.most).max() ?? 0) {
      for (index, part) in wanted.enumerated()
      where counts[index] == turn && turn < min(part.items.count, part.most) {
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
