/// Text whose letters are one character each where Unicode has one (normalisation form C).
///
/// Programs count positions in code points, and some of them compose letters when they read a
/// text: then every position behind an `e` with a loose accent would shift.
enum ComposedText {
  static func composing(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isMark) else { return text }
    var composed = String.UnicodeScalarView()
    for character in text {
      // Characters are equal when they are canonically equivalent.
      if character.unicodeScalars.count > 1, let letter = letters[character] {
        composed.append(letter)
      } else {
        composed.append(contentsOf: character.unicodeScalars)
      }
    }
    return String(composed)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x0300...0x036F).contains(scalar.value)
  }

  /// The letters of Latin, Greek and Cyrillic that are composed of others.
  private static let letters: [Character: Unicode.Scalar] = {
    let blocks: [ClosedRange<UInt32>] = [
      0x00C0...0x024F, 0x0370...0x04FF, 0x1E00...0x1FFF,
    ]
    let scalars = blocks.joined().compactMap(Unicode.Scalar.init)
    return Dictionary(
      scalars.map { (Character($0), $0) }, uniquingKeysWith: { first, _ in first })
  }()
}
