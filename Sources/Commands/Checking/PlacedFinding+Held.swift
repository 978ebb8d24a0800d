internal import Checks
internal import Diagnostics
internal import Source

/// What is said of lines and conversations that stay out of the public editions.
extension PlacedFinding {
  func withHelp(_ help: Bilingual?) -> PlacedFinding {
    PlacedFinding(
      path: path, code: code, severity: severity, message: message, help: help, place: place,
      line: line, notes: notes, fix: fix, fingerprint: fingerprint, wordsMark: wordsMark,
      suppression: suppression)
  }

  /// Says of a note that nothing of it is told.
  static func talkOfFew(_ path: String) -> PlacedFinding {
    aboutNote(
      path, .talkOfFew,
      Bilingual(
        nl: "dit gesprek telt mee, maar niets van wat er gezegd is staat in een openbare editie",
        en: "this conversation counts, but nothing that was said is in a public edition"))
  }

  /// Says of the lines of a note about sensitive themes that nobody is quoted there.
  static func sensitiveTheme(_ path: String, lines: [Int]) -> PlacedFinding {
    let list = lines.map(String.init).joined(separator: ", ")
    let isOne = lines.count == 1
    return aboutNote(
      path, .sensitiveTheme,
      Bilingual(
        nl:
          "\(isOne ? "regel" : "regels") \(list) \(isOne ? "gaat" : "gaan") over een gevoelig thema en"
          + " \(isOne ? "staat" : "staan") in geen openbare editie",
        en:
          "\(isOne ? "line" : "lines") \(list) \(isOne ? "is" : "are") about a sensitive theme and in no"
          + " public edition"))
  }

  /// A finding about a note as a whole, with what its page says to do.
  private static func aboutNote(
    _ path: String, _ page: RulePage, _ message: Bilingual
  ) -> PlacedFinding {
    let mark = Fingerprint(of: Array("\(page.code)\n\(path)".utf8)).description
    return PlacedFinding(
      path: path, code: page.code, severity: .hint, message: message, help: page.remedy,
      place: nil, line: ShownLine(""), fingerprint: mark)
  }
}
