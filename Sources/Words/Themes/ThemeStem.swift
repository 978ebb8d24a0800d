/// A word or phrase of a theme's list, taken apart.
public struct ThemeStem: Sendable {
  /// The folded words.
  public private(set) var parts: [String] = []
  /// Whether words may stand behind each part but the last.
  public private(set) var gaps: [Bool] = []
  /// Whether only the word itself counts.
  public let isExact: Bool
  /// The hashes of the word with the endings of plurals and diminutives; of a short or exact one
  /// only with that of `opa's`.
  public private(set) var forms: [UInt64] = []

  public init(_ text: String) {
    // An array is cut many times faster than a string, whose every index is looked at.
    let bytes = Array(text.utf8)
    isExact = bytes.first == UInt8(ascii: "=")
    var isGap = false
    for letters in bytes.split(separator: 0x20) {
      let word = String(decoding: letters, as: UTF8.self)
      if word == "…" || word == "..." {
        isGap = true
        continue
      }
      // A key has one word, but for a mark within it.
      for part in Array(Folding.key(word).utf8).split(separator: 0x20) {
        if !parts.isEmpty { gaps.append(isGap) }
        parts.append(String(decoding: part, as: UTF8.self))
        isGap = false
      }
    }
    forms = Self.forms(of: parts, isExact: isExact)
  }

  /// The words in one text, without what may stand between them.
  public var phrase: String { parts.count == 1 ? parts[0] : parts.joined(separator: " ") }

  /// Whether compounds with it count: a stem of four letters or more that is not exact.
  public var makesCompounds: Bool {
    parts.count == 1 && !isExact && parts[0].utf8.count >= 4
  }

  private static func forms(of parts: [String], isExact: Bool) -> [UInt64] {
    guard let word = parts.first, parts.count == 1 else { return [] }
    let letters = Array(word.utf8)
    let hash = WordHash.of(letters[...])
    var forms = [hash]
    if isExact || letters.count < 4 {
      forms.append(Self.hash(hash, [UInt8(ascii: "s")]))
      forms += verbForms(letters)
      return forms
    }
    for ending in endings { forms.append(Self.hash(hash, ending)) }
    forms += verbForms(letters)
    // winkel → winkels, container → containertje; plantsoen → plantsoenen; snelheid → snelheden.
    if letters.suffix(4).elementsEqual("heid".utf8) {
      forms.append(WordHash.of((letters.dropLast(3) + "eden".utf8)[...]))
    }
    let end = letters.suffix(3)
    // Plurals behind a short vowel have their last consonant twice: stip → stippen.
    if let last = end.last, end.map(Self.isVowel) == [false, true, false] {
      forms.append(Self.hash(hash, [last, UInt8(ascii: "e"), UInt8(ascii: "n")]))
      forms.append(Self.hash(hash, [last, UInt8(ascii: "e")]))
    }
    return forms
  }

  private static let endings = ["s", "en", "e", "je", "jes", "tje", "tjes", "n"].map {
    Array($0.utf8)
  }

  /// The hash of a word and an ending, by the hash of the word.
  private static func hash(_ word: UInt64, _ ending: [UInt8]) -> UInt64 {
    var hash = WordHash()
    hash.value = word
    for letter in ending { hash.add(letter) }
    return hash.value
  }

  /// The hashes of the present and the participle of a word that may be an infinitive: of `blaffen`
  /// `blaft`, `geblaft` and `geblafd`, of `racen` `raast`.
  private static func verbForms(_ word: [UInt8]) -> [UInt64] {
    guard word.count > 5, word.suffix(2).elementsEqual("en".utf8) else { return [] }
    var root = Array(word.dropLast(2))
    let last = root.count - 1
    if root[last] == root[last - 1] {
      root.removeLast()
    } else if isVowel(root[last - 1]), !isVowel(root[last]), !isVowel(root[last - 2]) {
      root.insert(root[last - 1], at: last)
    }
    if root.last == UInt8(ascii: "v") { root[root.count - 1] = UInt8(ascii: "f") }
    if root.last == UInt8(ascii: "z") { root[root.count - 1] = UInt8(ascii: "s") }
    let participle = Array("ge".utf8) + root
    if root.last == UInt8(ascii: "t") || root.last == UInt8(ascii: "d") {
      return [WordHash.of(participle[...])]
    }
    let endings = [UInt8(ascii: "t"), UInt8(ascii: "d")]
    return [WordHash.of((root + endings.prefix(1))[...])]
      + endings.map { WordHash.of((participle + [$0])[...]) }
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }
}
