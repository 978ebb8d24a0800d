package import Diagnostics
internal import Words

/// All rules, by code.
package struct RuleCatalogue: Sendable {
  package static let standard = RuleCatalogue()

  /// The rules in the order of their codes.
  package let rules: [any Rule.Type]
  let noteRules: [any NoteRule.Type]
  let agreementRules: [any AgreementRule.Type]
  let areaRules: [any AreaRule.Type]
  private let byCode: [Diagnostic.Code: any Rule.Type]

  private init() {
    rules = Self.all.sorted { $0.page.code < $1.page.code }
    noteRules = rules.compactMap { $0 as? any NoteRule.Type }
    agreementRules = rules.compactMap { $0 as? any AgreementRule.Type }
    areaRules = rules.compactMap { $0 as? any AreaRule.Type }
    byCode = Dictionary(rules.map { ($0.page.code, $0) }) { first, _ in first }
  }

  package func rule(_ code: Diagnostic.Code) -> (any Rule.Type)? { byCode[code] }

  /// The codes and topics that a person may write, for a suggestion.
  package func nearest(to name: String) -> String? {
    Spelling.nearest(
      to: name,
      among: rules.map { $0.page.code.description } + RulePage.Topic.allCases.map(\.rawValue))
  }
}
