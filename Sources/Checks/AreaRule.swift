package import Diagnostics

/// A rule about all that is known of an area together.
package protocol AreaRule: Rule {
  static func check(_ area: CheckedArea) -> [AreaProblem]
}

/// A problem in an area, and the line of the note that shows it.
package struct AreaProblem: Sendable {
  /// Other words for some words of the line; never a safe fix, as it rests on a guess.
  package struct Correction: Hashable, Sendable {
    package let words: String
    package let replacement: String
  }

  package let note: String
  /// The line of the note; `nil` when it is about the note as a whole.
  package let line: Int?
  /// The words to point at, on the line or else anywhere in the note; the whole line when `nil`.
  package let words: String?
  package let message: Bilingual
  /// What to do; the remedy on the rule's page when `nil`.
  package let help: Bilingual?
  package let correction: Correction?

  package init(
    note: String, line: Int?, words: String? = nil, nl: String, en: String, help: Bilingual? = nil,
    correction: Correction? = nil
  ) {
    self.note = note
    self.line = line
    self.words = words
    self.message = Bilingual(nl: nl, en: en)
    self.help = help
    self.correction = correction
  }
}
