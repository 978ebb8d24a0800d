internal import Diagnostics
internal import Notes
internal import Opgave

/// The treasures as tables on a terminal, one for each of the six sources, and below them the
/// wishes that they may meet.
struct TreasureTable {
  let words: TreasureWords
  /// The places on a line; `nil` when lines are not broken.
  let width: Int?
  let isColoured: Bool

  func rendered(_ list: TreasureList) -> String {
    let tables = Asset.allCases.compactMap { asset -> String? in
      let treasures = list.treasures.filter { $0.asset == asset }
      guard !treasures.isEmpty else { return nil }
      return "\(words.name(asset)) · \(treasures.count)".bold(isColoured) + "\n"
        + register(treasures)
    }
    guard !list.matches.isEmpty else { return tables.joined(separator: "\n") }
    let title = words.say("Wat bij elkaar past", "What may go together")
    return
      (tables + ["\(title) · \(list.matches.count)".bold(isColoured) + "\n" + matches(list.matches)])
      .joined(separator: "\n")
  }

  private func register(_ treasures: [Treasure]) -> String {
    var table = TextTable([
      .init(title: words.say("Wat", "What"), wraps: true),
      .init(title: words.say("Gebied", "Area"), wraps: true),
      .init(title: words.say("Buurt", "Neighbourhood"), wraps: true),
      .init(title: words.say("Thema", "Theme"), wraps: true),
    ])
    table.stacksUnder = 0
    for treasure in treasures {
      table.add([
        treasure.text, words.area(treasure.area),
        treasure.neighbourhoods.isEmpty ? "–" : treasure.neighbourhoods.joined(separator: ", "),
        treasure.themes.isEmpty ? "–" : words.themes(treasure.themes),
      ])
    }
    return table.rendered(width: width)
  }

  private func matches(_ matches: [TreasureMatch]) -> String {
    var table = TextTable([
      .init(title: words.say("Gevraagd", "Asked for"), wraps: true),
      .init(title: words.say("Er is", "There is"), wraps: true),
      .init(title: words.say("Waarom", "Why"), wraps: true),
      .init(title: words.say("Gebied", "Area"), wraps: true),
    ])
    table.stacksUnder = 0
    for match in matches {
      table.add([
        match.want.text, match.treasure.text, words.reason(match.reason),
        words.area(match.treasure.area),
      ])
    }
    return table.rendered(width: width)
  }
}
