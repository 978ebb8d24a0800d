package import Diagnostics

/// A text with roles and labels in the place of the personal data in it.
///
/// What stands in the place of one value can show another: behind `een bewoner` a number is an
/// address. So the text is looked at until nothing is found, and redacting it again changes nothing.
package struct Redaction {
  /// More than anybody has seen; each time there is less to find.
  private static let rounds = 10

  /// The text, as UTF-8; every byte that is not personal data stays as it was.
  package private(set) var bytes: [UInt8]
  /// The number of values that were replaced.
  package private(set) var count = 0

  /// - Parameters:
  ///   - bytes: The text.
  ///   - finder: What knows personal data, and what is public.
  ///   - language: The language of the words in its place.
  package init(of bytes: [UInt8], by finder: PersonalDataFinder, in language: Language) {
    self.bytes = bytes
    for _ in 0..<Self.rounds {
      let matches = finder.matches(in: self.bytes)
      if matches.isEmpty { return }
      self.bytes = Self.replacing(matches, in: self.bytes, language)
      count += matches.count
    }
  }

  /// A text with its matches replaced, which are in order and without overlap.
  private static func replacing(
    _ matches: [PersonalDataMatch], in bytes: [UInt8], _ language: Language
  ) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + matches.count * 8)
    var copied = 0
    for match in matches {
      result += bytes[copied..<match.range.lowerBound]
      result += match.replacement[language].utf8
      copied = match.range.upperBound
    }
    return result + bytes[copied...]
  }
}
