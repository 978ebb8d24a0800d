package import Diagnostics

/// What a person reads about a rule, in both languages.
///
/// A file in `Rules/` is the page of one rule; the build makes a constant and a part of ``all`` of
/// each.
package struct RulePage: Hashable, Sendable {
  /// The group that a rule belongs to; `--select` takes its name.
  package enum Topic: String, Hashable, Sendable, CaseIterable {
    /// Personal data, and what is close to it.
    case privacy
    /// The head of a note, and whether it can be read at all.
    case notes
    /// Names that are not known: areas, themes, organisations.
    case names
    /// What was agreed, by whom and when.
    case agreements
    /// What there is to go to.
    case activities
    /// Who was there, who was not, and who carries what.
    case people
    /// The words that a resident will read.
    case language
    /// `wijk.yml` and the texts in `opgaven`.
    case settings
    /// Files and their names.
    case files
  }

  /// A piece of a file in which the rule finds something.
  package enum Example: Hashable, Sendable {
    /// The whole of a note.
    case note(String)
    /// Several notes, each whole, in the order of their days.
    case notes([String])
    /// The whole of `wijk.yml`.
    case settings(String)
    /// Something that no text can show, in words.
    case words(Bilingual)
  }

  package let code: Diagnostic.Code
  /// How severe it is, unless `wijk.yml` says otherwise.
  package let severity: Diagnostic.Severity
  package let topic: Topic
  /// What the rule asks, in one sentence with a full stop.
  package let title: Bilingual
  /// What is reported, and what is not.
  package let what: Bilingual
  /// Why a resident is better off when it is mended.
  package let why: Bilingual
  package let example: Example
  /// What to do about it, in the imperative and without a full stop.
  package let remedy: Bilingual

  /// The rule as the output formats describe it.
  package var summary: FindingReport.RuleSummary {
    FindingReport.RuleSummary(
      code: code, severity: severity, title: title, reason: why, topic: topic.rawValue)
  }
}
