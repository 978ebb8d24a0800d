package import Source

extension Diagnostic.Fix {
  /// Puts a known name in the place of words that resemble it.
  ///
  /// It is a guess, and so never a safe fix. A name that would need quotation marks among
  /// the values of a list is left to the writer.
  ///
  /// - Parameters:
  ///   - range: The bytes of the words, and of nothing else.
  ///   - name: The name that was probably meant.
  /// - Returns: The edit; `nil` without a name that can be put there.
  package static func renaming(_ range: ByteRange?, to name: String?) -> Diagnostic.Fix? {
    guard let range, !range.isEmpty, let name, let first = name.utf8.first else { return nil }
    let marks = ",:;[]{}#&*!|>%@`\"".utf8
    guard first != UInt8(ascii: "'"), !name.utf8.contains(where: { marks.contains($0) }) else {
      return nil
    }
    return Diagnostic.Fix(
      Bilingual(nl: "maak er '\(name)' van", en: "make it '\(name)'"),
      replacing: range, with: name, isSafe: false)
  }
}
