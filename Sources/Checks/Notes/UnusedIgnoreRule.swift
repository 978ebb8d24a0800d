internal import Diagnostics

/// A comment that takes findings away has one to take away.
enum UnusedIgnoreRule: Rule {
  static let page = RulePage.unusedIgnore

  static func diagnostic(_ suppression: Suppression) -> Diagnostic {
    let codes = suppression.codes.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      page.code, page.severity, at: suppression.range,
      nl: "er is hier niets te negeren met code \(codes)",
      en: "there is nothing to ignore here with code \(codes)", help: page.remedy,
      fix: suppression.removal.map { Diagnostic.Fix(page.remedy, replacing: $0, with: "") })
  }
}
