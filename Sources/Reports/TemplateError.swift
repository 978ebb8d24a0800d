package import Diagnostics

/// A template of a municipality that cannot be used.
package struct TemplateError: Error, Hashable, Sendable {
  /// The file name of the template.
  package let name: String
  package let reason: Reason

  package enum Reason: Hashable, Sendable {
    /// No built-in template has this name.
    case unknown(nearest: String?)
    /// It is no Mustache: what is wrong, in a word of the parser, and the line it is on.
    case syntax(String, line: Int)
  }

  /// What is wrong, in one clause.
  package var message: Bilingual {
    switch reason {
    case .unknown:
      Bilingual(nl: "'\(name)' is geen sjabloon van wijk", en: "'\(name)' is no template of wijk")
    case .syntax(let word, let line):
      Bilingual(
        nl: "'\(name)' is geen goed sjabloon: \(word) op regel \(line)",
        en: "'\(name)' is no valid template: \(word) on line \(line)")
    }
  }
}
