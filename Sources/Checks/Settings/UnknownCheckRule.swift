package import Diagnostics
package import Municipality

/// A rule that `wijk.yml` gives another weight exists.
package enum UnknownCheckRule: Rule {
  package static let page = RulePage.unknownCheck

  /// The settings of a file that name no rule.
  package static func diagnostics(_ reading: MunicipalityReading) -> [Diagnostic] {
    let catalogue = RuleCatalogue.standard
    return reading.checks.filter { catalogue.page($0.code) == nil }.map { setting in
      let nearest = catalogue.nearest(to: setting.code.description)
      return Diagnostic(
        page.code, page.severity, at: setting.range,
        nl: "'\(setting.code)' is geen controle", en: "'\(setting.code)' is not a check",
        help: nearest.map(Bilingual.didYouMean)
          ?? page.remedy,
        fix: nearest.map {
          Diagnostic.Fix(
            Bilingual(nl: "schrijf '\($0)'", en: "write '\($0)'"), replacing: setting.range,
            with: $0, isSafe: false)
        })
    }
  }
}
