internal import Words

/// Words that put people in a box, and what can be said instead.
///
/// Public texts are written with the neutral words, and the checker points at the others.
package enum NeutralWords {
  /// The words in lower case, each with what says the same without a box around people.
  package static let pairs: [(word: String, neutral: String)] = [
    ("hangjongeren", "jongeren op straat"),
    ("hangjongere", "jongere op straat"),
    ("hangjeugd", "jongeren op straat"),
    ("probleemjongeren", "jongeren"),
    ("probleemjongere", "jongere"),
    ("probleemjeugd", "jongeren"),
    ("probleemgezin", "huishouden met zorgen"),
    ("probleemgezinnen", "huishoudens met zorgen"),
    ("multiprobleemgezin", "huishouden met zorgen"),
    ("multiprobleemgezinnen", "huishoudens met zorgen"),
    ("probleemwijk", "wijk"),
    ("probleemwijken", "wijken"),
    ("probleembuurt", "buurt"),
    ("probleembuurten", "buurten"),
    ("achterstandswijk", "wijk"),
    ("achterstandswijken", "wijken"),
    ("achterstandsbuurt", "buurt"),
    ("achterstandsbuurten", "buurten"),
    ("allochtoon", "bewoner met een migratieachtergrond"),
    ("allochtonen", "bewoners met een migratieachtergrond"),
    ("tokkie", "bewoner"),
    ("tokkies", "bewoners"),
    ("junk", "iemand die drugs gebruikt"),
    ("junks", "mensen die drugs gebruiken"),
    ("junkie", "iemand die drugs gebruikt"),
    ("junkies", "mensen die drugs gebruiken"),
    ("zwervers", "mensen zonder huis"),
    ("zwerver", "iemand zonder huis"),
    ("gehandicapten", "mensen met een beperking"),
    ("bejaarden", "ouderen"),
  ]

  private static let neutral = Dictionary(pairs.map { ($0.word, $0.neutral) }) { first, _ in first }
  private static let shortest = neutral.keys.reduce(.max) { min($0, $1.utf8.count) }
  private static let longest = neutral.keys.reduce(0) { max($0, $1.utf8.count) }

  /// The text with each such word replaced; a capital at the start stays.
  package static func replacing(in text: String) -> String {
    mayHold(text.utf8.span) ? replaced(text) : text
  }

  /// Whether a text may hold such a word; of most it can be told at a glance that it does not.
  private static func mayHold(_ bytes: borrowing Span<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let start = index
      var hash = WordHash()
      var isPlain = true
      while index < bytes.count, isLetter(bytes[index]) {
        if bytes[index] >= 0x80 { isPlain = false }
        hash.add(bytes[index] | 0x20)
        index += 1
      }
      let length = index - start
      if length >= shortest, length <= longest, !isPlain || table.contains(hash.value) {
        return true
      }
      index += 1
    }
    return false
  }

  private static let table = WordTable(words: pairs.map(\.word))

  private static func replaced(_ text: String) -> String {
    let bytes = text.utf8
    var result = ""
    var copied = bytes.startIndex
    var index = copied
    while index < bytes.endIndex {
      guard isLetter(bytes[index]) else {
        index = bytes.index(after: index)
        continue
      }
      let end = bytes[index...].firstIndex { !isLetter($0) } ?? bytes.endIndex
      if let words = replacement(for: text[index..<end]) {
        result += text[copied..<index] + words
        copied = end
      }
      index = end
    }
    return copied == bytes.startIndex ? text : result + text[copied...]
  }

  /// The neutral words for a word that puts people in a box, with its capital.
  private static func replacement(for word: Substring) -> String? {
    guard (shortest...longest).contains(word.utf8.count), let found = neutral[word.lowercased()]
    else { return nil }
    return word.first?.isUppercase == true
      ? found.prefix(1).uppercased() + found.dropFirst() : found
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): true
    default: byte >= 0x80
    }
  }
}
