internal import Lexicons
internal import Municipality
internal import Source
internal import Words

/// The ways in which people write the name of a place in a field.
extension HeadReader {
  /// Whether nothing but marks, articles and words such as `buurt` stand between some places.
  static func isFilled(_ text: String, by ranges: [ByteRange]) -> Bool {
    var rest = LineText(text)
    for range in ranges { rest.blank(range) }
    return FoldedWord.words(in: rest.current).allSatisfy { word in
      HeadWord.besidePlace.holds(word.key)
        || word.key.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
  }

  /// Whether a key for a neighbourhood is also the usual one for a building.
  static func mayBeVenue(_ key: String) -> Bool {
    HeadWord.venueField.holds(Folding.key(key))
  }

  /// Words without an alias in brackets: `Lindehof (Beukenkamp II)` is Lindehof.
  static func withoutBrackets(_ text: String) -> String {
    guard let open = text.firstIndex(of: "("), open > text.startIndex else { return text }
    return String(Label.trimmed(text[..<open]))
  }
}
