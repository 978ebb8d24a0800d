package import Diagnostics

/// A text with roles and labels in the place of what was found in it.
package enum Redaction {
  /// The text with every match replaced; every other byte stays as it was.
  ///
  /// - Parameters:
  ///   - bytes: The text in which the matches were found.
  ///   - matches: In order and without overlap, as ``PersonalDataFinder`` gives them.
  ///   - language: The language of the words in their place.
  /// - Returns: The text, as UTF-8.
  package static func redacting(
    _ bytes: [UInt8], _ matches: [PersonalDataMatch], in language: Language
  ) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + matches.count * 8)
    var copied = 0
    for match in matches where match.range.lowerBound >= copied {
      result += bytes[copied..<match.range.lowerBound]
      result += Array(match.replacement[language].utf8)
      copied = match.range.upperBound
    }
    return result + bytes[copied...]
  }
}
