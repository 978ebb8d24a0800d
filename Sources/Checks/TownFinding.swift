package import Diagnostics
internal import Source

/// Something that shows only when notes are laid side by side.
package struct TownFinding: Hashable, Sendable {
  /// The note it is told of, by its path in the folder of notes.
  package let note: String
  /// The line; `nil` when it is about the note as a whole.
  package let line: Int?
  /// The words to point at, on that line or else anywhere in the note.
  package let words: String?
  package let diagnostic: Diagnostic
  package let correction: AreaProblem.Correction?

  init(
    note: String, line: Int?, words: String? = nil, diagnostic: Diagnostic,
    correction: AreaProblem.Correction? = nil
  ) {
    self.note = note
    self.line = line
    self.words = words
    self.diagnostic = diagnostic
    self.correction = correction
  }

  /// The same on another line, to which its words have moved.
  package func moved(to line: Int) -> TownFinding {
    TownFinding(
      note: note, line: line, words: words, diagnostic: diagnostic, correction: correction)
  }

  /// The diagnostic with the bytes of its words and its correction, where the note has them.
  func diagnostic(in file: SourceFile) -> (diagnostic: Diagnostic, isPlaced: Bool) {
    guard let words, let range = LinePlaces.range(of: words, onLine: line, in: file) else {
      return (diagnostic, false)
    }
    var fix: Diagnostic.Fix?
    if let correction,
      let wrong = LinePlaces.range(of: correction.words, onLine: line, in: file)
    {
      fix = Diagnostic.Fix(
        Bilingual(
          nl: "maak er '\(correction.replacement)' van", en: "make it '\(correction.replacement)'"),
        replacing: wrong, with: correction.replacement, isSafe: false)
    }
    let placed = Diagnostic(
      diagnostic.code, diagnostic.severity, at: range, nl: diagnostic.message.nl,
      en: diagnostic.message.en, notes: diagnostic.notes, help: diagnostic.help, fix: fix)
    return (placed, true)
  }
}
