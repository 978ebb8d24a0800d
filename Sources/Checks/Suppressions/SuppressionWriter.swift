package import Diagnostics
package import Notes
package import Source

/// Writes the comment by which a person takes a finding away.
package enum SuppressionWriter {
  /// The comment, without the reason: that is for the person to say, and until she does it is a
  /// finding itself.
  ///
  /// It stands behind the line, and so is about that line alone; about a note as a whole it stands
  /// below its head.
  ///
  /// - Parameters:
  ///   - code: The code of the finding.
  ///   - line: The line of the finding, counted from one; `nil` when it is about the whole note.
  ///   - file: The note.
  ///   - bodyLine: The line on which the body of the note starts.
  ///   - language: The language of the comment.
  /// - Returns: The edit.
  package static func edit(
    _ code: Diagnostic.Code, onLine line: Int?, in file: SourceFile, bodyLine: Int,
    _ language: Language
  ) -> NoteEdit {
    let order = Bilingual(nl: "negeer", en: "ignore")[language]
    let words = "wijk: \(order) \(code):"
    guard let line else {
      let isThere = bodyLine <= file.lineCount
      let place = isThere ? file.range(ofLine: bodyLine).lowerBound : file.bytes.count
      let comment = "<!-- \(words) -->\(file.lineBreak)"
      return NoteEdit(place..<place, isThere ? comment : file.lineBreak + comment)
    }
    return NoteEdit(
      behindLine: line, in: file, line < bodyLine ? "# \(words)" : "<!-- \(words) -->")
  }
}
