internal import Diagnostics
internal import Words
internal import YAML

/// The weight of rules.
extension MunicipalityReader {
  mutating func readChecks(_ entry: YAMLNode.Entry) {
    if let words = entry.value.string {
      if !words.isEmpty { diagnostics.append(.wrongType(entry)) }
      return
    }
    for field in entry.value.entries {
      guard let words = text(field) else { continue }
      guard let severity = Self.severity(named: words) else {
        diagnostics.append(
          .wrongValue(
            field, nl: "kies uit, tip, let op of fout", en: "choose off, hint, warning or error"))
        continue
      }
      let code = Folding.key(field.key).cut(at: " ").joined(separator: "-")
      checks.append(
        CheckSetting(
          code: Diagnostic.Code(stringLiteral: code), severity: severity, range: field.keyRange))
    }
  }

  /// The severity that a word names; within it, `nil` for a rule that is off.
  private static func severity(named words: String) -> Diagnostic.Severity?? {
    switch Folding.key(words) {
    case "uit", "off", "nee", "no", "false", "geen", "none": .some(nil)
    case "tip", "hint": .hint
    case "let op", "waarschuwing", "warning", "ja", "yes", "true", "aan", "on": .warning
    case "fout", "error": .error
    default: nil
    }
  }
}
