package import Diagnostics
package import Source

/// The weight that `wijk.yml` gives to a rule of the checker: `controles: { jargon: uit }`.
package struct CheckSetting: Hashable, Sendable {
  /// The rule, in the writer's spelling made into a code: `Unknown theme` is `unknown-theme`.
  package let code: Diagnostic.Code
  /// The severity of its findings; `nil` when it is off.
  package let severity: Diagnostic.Severity?
  /// Where the rule is named.
  package let range: ByteRange

  /// The words that are offered for a severity.
  static let words = [
    Bilingual(nl: "uit", en: "off"), Bilingual(nl: "tip", en: "hint"),
    Bilingual(nl: "let op", en: "warning"), Bilingual(nl: "fout", en: "error"),
  ]
}
