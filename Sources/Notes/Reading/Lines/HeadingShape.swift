internal import Words

/// Whether words that stand out, in bold or as the first line, look like a heading or say
/// something themselves.
enum HeadingShape {
  /// Whether words are a sentence: they end as one, have a label of their own, are long, or have
  /// a verb where a heading has none.
  static func isSentence(_ words: String) -> Bool {
    guard words.utf8.count <= 60, let last = words.utf8.last else { return true }
    switch last {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ","), UInt8(ascii: ";"): return true
    default: break
    }
    if let label = Label.split(words), !label.rest.isEmpty { return true }
    let keys = Folding.key(words).cut(at: " ")
    return keys.count > 8 || hasVerb(keys)
  }

  /// Whether words are as short as headings are, and start as one.
  static func isShort(_ words: String) -> Bool {
    guard let first = words.first, first.isUppercase || first.isNumber else { return false }
    return words.utf8.count <= 45 && words.utf8.filter { $0 == 0x20 }.count <= 4
  }

  /// Whether there is a verb behind the first word; `Wat is er al` asks after something, as
  /// headings do.
  static func hasVerb(_ keys: [Substring]) -> Bool {
    guard let first = keys.first, !questionWords.contains(first) else { return false }
    return keys.dropFirst().contains(where: verbs.contains)
  }

  private static let questionWords: Set<Substring> = [
    "wat", "waar", "welke", "hoe", "wie", "waarom", "wanneer", "what", "where", "which", "how",
    "who", "why", "when",
  ]

  /// The forms of the verbs that most sentences turn on.
  private static let verbs: Set<Substring> = [
    "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "heeft", "hebben", "had",
    "hadden", "kan", "kunnen", "kon", "konden", "moet", "moeten", "moest", "mag", "mogen", "wil",
    "willen", "wilde", "wilden", "zal", "zullen", "zou", "zouden", "gaat", "gaan", "ging", "komt",
    "komen", "kwam", "kwamen", "staat", "staan", "stond", "ligt", "liggen", "lag", "blijft",
    "bleef", "doet", "doen", "deed", "vindt", "vinden", "vond", "vonden", "brak", "mist", "missen",
    "are", "were", "be", "been", "has", "have", "can", "could", "must", "should", "would", "will",
    "wants", "want", "needs", "goes", "went", "comes", "came", "stands", "does", "did",
  ]
}
