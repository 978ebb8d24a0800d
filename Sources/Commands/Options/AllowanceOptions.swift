internal import ArgumentParser
internal import Diagnostics
internal import PersonalData

/// The `--allow CODE=REASON` and `--strict` options.
struct AllowanceOptions: ParsableArguments {
  @Option(
    name: .both(nl: "toestaan", en: "allow"),
    help: .both(
      nl: "Maak openbaar ondanks deze melding over persoonsgegevens. De reden komt in het verslag.",
      en: "Publish in spite of this finding about personal data. The reason is in the report.",
      value: Bilingual(nl: "code=reden", en: "code=reason")),
    completion: .list(PersonalDataKind.allCases.map { "\($0.rawValue)=" }))
  var words: [String] = []

  @Flag(
    name: .both(nl: "streng", en: "strict"),
    help: .both(
      nl: "Houd een gebied in zijn geheel achter zolang er zo'n melding in zijn notities is.",
      en: "Hold an area as a whole while there is such a finding in its notes."))
  var isStrict = false

  /// - Throws: ``UsageError`` when one of them has no reason, or no such code exists.
  func terms() throws -> Release.Terms {
    Release.Terms(allowances: try words.map(Allowance.init), isStrict: isStrict)
  }
}
