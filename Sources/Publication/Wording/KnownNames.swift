internal import Lexicons
internal import Municipality
internal import Words

/// Words that keep their capitals when a shouted line is put in sentence case.
///
/// They are the names in `wijk.yml`, a few abbreviations, and what writers themselves spell with
/// a capital in the middle of a sentence.
struct KnownNames {
  private static let capitals = Vocabulary.publicWords.entries
    .filter { $0.value == PublicWord.capitals.stringValue }.map(\.phrase)

  private var spellings: [String: String]

  init(_ municipality: Municipality) {
    spellings = [:]
    for word in Self.capitals { spellings[word.lowercased()] = word }
    if let name = municipality.name { add(namesIn: name[...]) }
    for area in municipality.areas {
      add(namesIn: area.name[...])
      for neighbourhood in area.neighbourhoods {
        add(namesIn: neighbourhood.name[...])
        for alias in neighbourhood.aliases { add(namesIn: alias[...]) }
      }
    }
    // The first word says what an organisation is: `Welzijn Elzenveld`.
    for organisation in municipality.organisations {
      if let space = organisation.name.firstIndex(of: " ") {
        add(namesIn: organisation.name[space...])
      }
    }
  }

  /// The word as it should be written; `nil` when it is no name.
  func spelling(of lowercasedWord: String) -> String? { spellings[lowercasedWord] }

  private mutating func add(namesIn text: Substring) {
    for word in ShoutedText.words(in: text) where word.count > 2 {
      let key = word.lowercased()
      guard word.first?.isUppercase == true, !PublicWord.withinNames.holds(key) else { continue }
      spellings[key] = String(word)
    }
  }

  /// Knows the names of a municipality, and those that lines spell out where one of them is shouted.
  ///
  /// Names are learnt only there, which is seldom.
  init(_ municipality: Municipality, spelledIn lines: some Sequence<String>) {
    self.init(municipality)
    if lines.contains(where: ShoutedText.isShouted) { for line in lines { learn(from: line) } }
  }

  /// Learns the capitals that stand after a small letter: `op de Ganzeweg`.
  mutating func learn(from text: String) {
    let bytes = text.utf8
    var isAfterSmallLetter = false
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: " ")) ?? bytes.endIndex
      if start < end {
        if isAfterSmallLetter, Self.mayBeCapital(bytes[start]) { learn(word: text[start..<end]) }
        isAfterSmallLetter = Self.endsSmall(text[start..<end])
      }
      start = end < bytes.endIndex ? bytes.index(after: end) : end
    }
  }

  private mutating func learn(word: Substring) {
    let name = word.prefix { $0.isLetter || $0 == "-" }
    guard name.count > 3, name.first?.isUppercase == true,
      name.dropFirst().contains(where: \.isLowercase)
    else { return }
    spellings[name.lowercased(), default: String(name)] = String(name)
  }

  private static func mayBeCapital(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte >= 0x41 && byte <= 0x5A)
  }

  private static func endsSmall(_ word: Substring) -> Bool {
    guard let last = word.utf8.last else { return false }
    return last < 0x80 ? last >= 0x61 && last <= 0x7A : word.last?.isLowercase == true
  }
}
