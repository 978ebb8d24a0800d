internal import Diagnostics

/// The words between brackets that stand where personal data stood: `[telefoonnummer]`, `[name]`.
///
/// They are known again in a text, whatever its language, so that nothing is put in the place of
/// what was put in the place of a value.
enum Placeholder {
  /// The place of a name whose role stands before it.
  static let name = Bilingual(nl: "[naam]", en: "[name]")

  /// The place of what is told of somebody whom a role stands for.
  static let omitted = Bilingual(nl: "[weggelaten]", en: "[left out]")

  /// The placeholders in small letters, each once.
  private static let all: [[UInt8]] = {
    let words = PersonalDataKind.allCases.map(\.placeholder) + [name, omitted]
    let texts = Set(words.flatMap { [$0.nl, $0.en] }.filter { $0.hasPrefix("[") })
    return texts.sorted().map { Array($0.utf8) }
  }()

  /// The end of the placeholder that starts at an opening bracket, when there is one.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - start: The place of the bracket.
  /// - Returns: The offset behind the closing bracket.
  static func end(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    for placeholder in all where start + placeholder.count <= bytes.count {
      var length = 0
      while length < placeholder.count, lower(bytes[start + length]) == placeholder[length] {
        length += 1
      }
      if length == placeholder.count { return start + length }
    }
    return nil
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    Bytes.isASCIILetter(byte) ? byte | 0x20 : byte
  }
}
