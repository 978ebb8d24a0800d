package import Diagnostics
package import Municipality

/// A rule that `wijk.yml` gives another weight exists.
package enum UnknownCheckRule: Rule {
  package static let page = RulePage(
    "unknown-check", .warning, .settings,
    title: Bilingual(
      nl: "Een controle die in wijk.yml wordt ingesteld, bestaat.",
      en: "A check that is set in wijk.yml exists."),
    what: Bilingual(
      nl: "Onder `controles:` staat een code die geen controle is.",
      en: "Under `checks:` stands a code that is no check."),
    why: Bilingual(
      nl: "Een instelling die niets doet, geeft schijnzekerheid aan wie erop rekent.",
      en: "A setting without effect gives false comfort to whoever relies on it."),
    example: .settings(
      """
      controles:
        code-blok: uit
      """),
    remedy: Bilingual(
      nl: "kijk met `wijk leg-uit` welke controles er zijn",
      en: "see with `wijk explain` which checks there are"))

  /// The settings of a file that name no rule.
  package static func diagnostics(_ reading: MunicipalityReading) -> [Diagnostic] {
    let catalogue = RuleCatalogue.standard
    return reading.checks.filter { catalogue.rule($0.code) == nil }.map { setting in
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
