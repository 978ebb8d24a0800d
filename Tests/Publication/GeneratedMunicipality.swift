import TestMunicipality

/// Small municipalities out of a seed: the same seed gives the same notes.
struct GeneratedMunicipality {
  /// A word that only stands where no public edition may look.
  static let secret = "Zilverreiger"

  private var state: UInt64
  private(set) var open: [String] = []
  private(set) var confidential = ""

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    for _ in 0..<(1 + pick(7)) { open.append(note(isConfidential: false)) }
    confidential = note(isConfidential: true)
  }

  var withoutConfidential: SmallMunicipality { SmallMunicipality(open) }
  var withConfidential: SmallMunicipality { SmallMunicipality(open + [confidential]) }

  private mutating func pick(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }

  private mutating func one(of words: [String]) -> String { words[pick(words.count)] }

  private mutating func note(isConfidential: Bool) -> String {
    let kind = one(of: ["koffie", "huiskamergesprek", "wijkwandeling", "keukentafelgesprek"])
    let place = one(of: ["buurt: Lindehof", "buurt: Wissel", "buurt: [Lindehof, Wissel]"])
    let people = one(of: ["1", "3", "4", "9", "14", "?"])
    let mark = isConfidential ? Self.secret + " " : ""
    var lines = [
      "---", "soort: \(kind)", "gebied: west", place,
      "datum: 2026-0\(1 + pick(6))-1\(pick(9))", "aanwezig: { bewoners: \(people) }",
      isConfidential ? "vertrouwelijk: ja" : "citaten: zonder naam",
      isConfidential ? "samen met: [\(Self.secret)]" : "samen met: [De Elzen]", "---", "## Zorgen",
    ]
    for _ in 0...pick(4) {
      let theme = one(of: ["groen", "verkeer", "eenzaam", "wonen", "jeugd"])
      lines.append("- \(mark)Er is hier iets aan de hand #\(theme)")
    }
    lines += ["## Afspraken"]
    for number in 0...pick(3) {
      let box = one(of: [" ", "x", "/", "-"])
      let owner = one(of: ["gemeente", "de-elzen", "bewoners"])
      lines.append(
        "- [\(box)] \(mark)Iets doen \(number) @\(owner) (binnen \(1 + pick(3)) weken) ^taak\(number)"
      )
    }
    lines += ["## Niet voor het verslag", "- \(Self.secret) in de gang"]
    return lines.joined(separator: "\n") + "\n"
  }
}
