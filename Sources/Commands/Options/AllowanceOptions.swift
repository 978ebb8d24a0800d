internal import ArgumentParser
internal import Diagnostics

/// What a person takes upon himself.
struct AllowanceOptions: ParsableArguments {
  @Option(
    name: .both(nl: "toestaan", en: "allow"),
    help: .both(
      nl: "Maak openbaar ondanks deze melding over persoonsgegevens. De reden komt in het verslag.",
      en: "Publish in spite of this finding about personal data. The reason is in the report.",
      value: Bilingual(nl: "code=reden", en: "code=reason")))
  var words: [String] = []

  /// - Throws: ``UsageError`` when one of them has no reason, or no such code exists.
  func allowances() throws -> [Allowance] { try words.map(Allowance.init) }
}
