package import Diagnostics
internal import Words

/// All rules, by code.
package struct RuleCatalogue: Sendable {
  package static let standard = RuleCatalogue()

  /// The pages of the rules, in the order of their codes.
  package let pages: [RulePage]
  let noteRules: [any NoteRule.Type]
  let agreementRules: [any AgreementRule.Type]
  let areaRules: [any AreaRule.Type]
  private let byCode: [Diagnostic.Code: RulePage]

  private init() {
    pages = RulePage.all.sorted { $0.code < $1.code }
    let rules = Self.checks.sorted { $0.page.code < $1.page.code }
    noteRules = rules.compactMap { $0 as? any NoteRule.Type }
    agreementRules = rules.compactMap { $0 as? any AgreementRule.Type }
    areaRules = rules.compactMap { $0 as? any AreaRule.Type }
    byCode = Dictionary(pages.map { ($0.code, $0) }) { first, _ in first }
  }

  /// The page of the rule with a code.
  package func page(_ code: Diagnostic.Code) -> RulePage? { byCode[code] }

  /// The codes and topics that a person may write, for a suggestion.
  package func nearest(to name: String) -> String? {
    Spelling.nearest(
      to: name,
      among: pages.map(\.code.description) + RulePage.Topic.allCases.map(\.rawValue))
  }
}
