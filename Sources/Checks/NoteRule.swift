package import Diagnostics

/// A rule that can be judged with one note at hand.
package protocol NoteRule: Rule {
  static func check(_ note: CheckedNote) -> [Diagnostic]
}

extension NoteRule {
  /// A diagnostic with the code and severity of the rule.
  static func diagnostic(
    at range: CheckedNote.Bytes, nl: String, en: String, help: Bilingual? = nil,
    fix: Diagnostic.Fix? = nil
  ) -> Diagnostic {
    Diagnostic(
      page.code, page.severity, at: range, nl: nl, en: en, help: help ?? page.remedy, fix: fix)
  }
}
