internal import Diagnostics
internal import Notes
internal import Opgave
internal import Reports

/// The treasures for a spreadsheet: all of them, so for the municipality itself.
enum TreasureCSV {
  static func text(_ list: TreasureList, _ words: TreasureWords) -> [UInt8] {
    var text = CSVText(columns: columns.map { $0[words.language] })
    let matches = Dictionary(grouping: list.matches, by: \.treasure)
    for treasure in list.treasures {
      let wishes = matches[treasure, default: []].map { match in
        "\(match.want.text) (\(words.reason(match.reason)))"
      }
      let origin = treasure.origins.first
      text.add(row: [
        words.name(treasure.asset), treasure.text, words.area(treasure.area),
        treasure.neighbourhoods.joined(separator: ", "), words.themes(treasure.themes),
        wishes.joined(separator: " | "), origin?.note ?? "", origin.map { String($0.line) } ?? "",
        origin?.confidential == true ? words.say("ja", "yes") : words.say("nee", "no"),
      ])
    }
    return text.bytes
  }

  private static let columns = [
    Bilingual(nl: "bron", en: "source"), Bilingual(nl: "wat", en: "what"),
    Bilingual(nl: "gebied", en: "area"), Bilingual(nl: "buurten", en: "neighbourhoods"),
    Bilingual(nl: "thema's", en: "themes"), Bilingual(nl: "past misschien bij", en: "may meet"),
    Bilingual(nl: "notitie", en: "note"), Bilingual(nl: "regel", en: "line"),
    Bilingual(nl: "vertrouwelijk", en: "confidential"),
  ]
}
