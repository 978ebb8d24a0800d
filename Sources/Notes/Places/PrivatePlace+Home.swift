internal import Words

/// Words in a place or an occasion that lead to a front door: somebody's own garden, a street with a
/// number, the room above the shop.
extension PrivatePlace {
  static func isHome(_ line: Line) -> Bool {
    line.tokens.indices.contains { index in
      let token = line.tokens[index]
      if token.isNumber { return isHouseNumber(index, line) }
      guard token.isWord else { return false }
      let key = line.key(index)
      if rooms.contains(key) { return true }
      guard index > 0 else { return false }
      let before = line.key(index - 1)
      if owners.contains(before), parts.contains(where: key.hasSuffix) { return true }
      // `bij Henk` leads to a door, `bij de vijver` does not.
      return before == "bij" && token.isCapitalised && !articles.contains(key)
    }
  }

  /// Whether a number belongs to a street or a name of one: `Eikenlaan 7`, `Lindehof en nr 14`.
  private static func isHouseNumber(_ index: Int, _ line: Line) -> Bool {
    let number = line.tokens[index]
    guard index > 0, number.number > 0, number.number < 1000, !number.isGlued else { return false }
    let before = line.tokens[index - 1]
    guard before.isWord else { return before.isMark(".") && isHouseNumber(behind: index - 2, line) }
    if index + 1 < line.tokens.count {
      let next = line.tokens[index + 1]
      if next.isGlued, next.kind == .mark, !next.isMark(","), !next.isMark(")"), !next.isMark(".") {
        return false
      }
      if next.isWord, units.contains(line.key(index + 1)) { return false }
    }
    return isHouseNumber(behind: index - 1, line)
      || (before.isCapitalised && index > 1 && !months.contains(line.key(index - 1)))
  }

  private static func isHouseNumber(behind index: Int, _ line: Line) -> Bool {
    guard index >= 0, line.tokens[index].isWord else { return false }
    let key = line.key(index)
    return numbers.contains(key) || streets.contains { key.hasSuffix($0) && key.count > $0.count }
  }

  private static let rooms: Set<String> = [
    "zolder", "voortuin", "achtertuin", "huiskamer", "woonkamer", "keukentafel", "oprit", "attic",
    "backyard", "driveway", "doorstep",
  ]
  private static let owners: Set<String> = [
    "mijn", "ons", "onze", "haar", "zijn", "hun", "jouw", "uw", "my", "our", "her", "his", "their",
    "your",
  ]
  private static let parts = [
    "tuin", "huis", "schuur", "zolder", "garage", "keuken", "balkon", "erf", "flat", "woning",
    "kamer", "boerderij", "caravan", "deel", "garden", "house", "shed", "garage", "kitchen",
    "balcony", "yard", "place", "home",
  ]
  private static let articles: Set<String> = ["de", "het", "een", "the", "t"]
  private static let numbers: Set<String> = ["nummer", "nr", "no", "huisnummer", "number"]
  private static let units: Set<String> = [
    "uur", "euro", "jaar", "keer", "mensen", "personen", "minuten", "cent", "plekken", "plaatsen",
    "hours", "years", "people", "pm", "am",
  ]
  private static let months: Set<String> = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december", "week", "groep", "januari", "january", "february", "march",
    "may", "june", "july", "august", "october",
  ]
  private static let streets = [
    "laan", "straat", "weg", "plein", "hof", "pad", "kade", "singel", "dreef", "gracht", "steeg",
    "dijk", "dwarsstraat", "plantsoen", "markt", "brink", "street", "road", "lane", "avenue",
  ]
}
