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
    /// Its sections stand deeper within each other than anybody can follow.
    case tooDeep(line: Int)
    /// A section stands within itself.
    case repeatedSection(String, line: Int)
    /// The page offers no such value where the tag stands.
    case unknownName(String, line: Int, nearest: String?)
    /// It asks for a template that is not there.
    case unknownPartial(String, line: Int, nearest: String?)
    /// It asks for a template that it is itself a part of.
    case endlessPartial(String, line: Int)
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
    case .tooDeep(let line):
      Bilingual(
        nl: "in '\(name)' staan op regel \(line) te veel secties in elkaar",
        en: "in '\(name)' too many sections stand within each other on line \(line)")
    case .repeatedSection(let tag, let line):
      Bilingual(
        nl: "in '\(name)' staat de sectie '\(tag)' op regel \(line) in zichzelf",
        en: "in '\(name)' the section '\(tag)' stands within itself on line \(line)")
    case .unknownName(let tag, let line, _):
      Bilingual(
        nl: "'\(name)' vraagt op regel \(line) om '\(tag)', en dat is daar geen naam",
        en: "'\(name)' asks for '\(tag)' on line \(line), which is no name there")
    case .unknownPartial(let tag, let line, _):
      Bilingual(
        nl: "'\(name)' vraagt op regel \(line) om het sjabloon '\(tag)', en dat is er niet",
        en: "'\(name)' asks for the template '\(tag)' on line \(line), which is not there")
    case .endlessPartial(let tag, let line):
      Bilingual(
        nl: "'\(name)' staat zelf in het sjabloon '\(tag)' waar het op regel \(line) om vraagt",
        en: "'\(name)' is itself a part of the template '\(tag)' that it asks for on line \(line)")
    }
  }

  /// The name that was probably meant.
  package var nearest: String? {
    switch reason {
    case .unknown(let nearest), .unknownName(_, _, let nearest), .unknownPartial(_, _, let nearest):
      nearest
    case .syntax, .tooDeep, .repeatedSection, .endlessPartial: nil
    }
  }
}
