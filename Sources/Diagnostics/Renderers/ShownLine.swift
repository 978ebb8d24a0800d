/// The line that something is on; of a long one only the part around it.
package struct ShownLine: Hashable, Sendable {
  /// The text, personal data blotted out and without its line break.
  package let text: String
  /// The characters of the line before the text.
  package let charactersBefore: Int
  /// The code points of the line before the text.
  package let codePointsBefore: Int
  /// Whether the line goes on behind the text.
  package let goesOn: Bool

  package init(
    _ text: String, charactersBefore: Int = 0, codePointsBefore: Int = 0, goesOn: Bool = false
  ) {
    self.text = text
    self.charactersBefore = charactersBefore
    self.codePointsBefore = codePointsBefore
    self.goesOn = goesOn
  }

  /// The code points before a column of the line, which counts characters from one.
  func codePoints(before column: Int) -> Int {
    let wanted = column - 1 - charactersBefore
    if wanted < 0 { return codePointsBefore + wanted }
    let before = text.prefix(wanted)
    // A place behind the end of the text stays as far behind it.
    return codePointsBefore + before.unicodeScalars.count + wanted - before.count
  }
}
