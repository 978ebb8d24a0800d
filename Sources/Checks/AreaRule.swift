package import Diagnostics

/// A rule about all that is known of an area together.
package protocol AreaRule: Rule {
  static func check(_ area: CheckedArea) -> [AreaProblem]
}

/// What is wrong in an area, and the line of the note that shows it.
package struct AreaProblem: Sendable {
  package let note: String
  /// The line of the note; `nil` when it is about the note as a whole.
  package let line: Int?
  package let message: Bilingual
  /// What to do; the remedy on the rule's page when `nil`.
  package let help: Bilingual?

  package init(note: String, line: Int?, nl: String, en: String, help: Bilingual? = nil) {
    self.note = note
    self.line = line
    self.message = Bilingual(nl: nl, en: en)
    self.help = help
  }
}
