internal import ArgumentParser
internal import Diagnostics
internal import Municipality
internal import Opgave

/// Lists what was agreed, with whom, by when, and what became of it.
struct AgreementsListCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", shouldDisplay: false, aliases: ["toon"])
  }

  @OptionGroup var notes: NotesOptions

  @OptionGroup var filter: AgreementFilterOptions

  @Option(
    name: .both(nl: "per", en: "by"),
    help: .both(
      nl: "Verdeeld per eigenaar (gewoon), gebied of thema.",
      en: "Divided by owner (the default), area or theme.",
      value: Bilingual(nl: "indeling", en: "division")))
  var grouping: String?

  @Flag(
    name: .both(nl: "streng", en: "strict"),
    help: .both(
      nl: "Sluit af met 1 als iets op de lijst te laat is.",
      en: "Exit with 1 when something on the list is overdue."))
  var isStrict = false

  @OptionGroup var form: ListFormOptions

  @OptionGroup var scope: ScopeOptions
  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    try form.check()
    let grouping = try grouping.map(AgreementGrouping.init(word:)) ?? .owner
    let folder = try MunicipalityFolder(notes.path)
    let spoken = shell.language(language.chosen, folder.municipality.language)
    let compiled = try await Compilation(folder, scope, in: shell, spoken)
    let all = compiled.document.listedAgreements
    let wanted = try filter.filter(
      compiled.intake.gazetteer, knownOwners: all.flatMap(\.agreement.owners))
    let items = all.filter(wanted.lets)
    // A table of cells has no place for suggestions, and looking for them takes time.
    let twins =
      form.csv ? [] : compiled.document.areas.flatMap { LikelyTwin.find(in: $0.agreements) }

    if form.json {
      try shell.write(
        JSONText.line(
          AgreementDocument(items, twins: twins, on: compiled.document.referenceDate)))
    } else if form.csv {
      try shell.write(AgreementCSV.text(items, in: spoken))
    } else {
      let table = AgreementTable(
        grouping: grouping, municipality: folder.municipality, language: spoken,
        width: shell.width, isColoured: shell.writesInColour)
      try shell.write(table.rendered(items))
    }
    tell(items, of: all, twins, shell, spoken)
    let isOverdue = items.contains { $0.agreement.isOverdue }
    return isStrict && isOverdue ? .findings : compiled.status
  }

  private func tell(
    _ items: [ListedAgreement], of all: [ListedAgreement], _ twins: [LikelyTwin], _ shell: Shell,
    _ language: Language
  ) {
    let words = AgreementWords(language)
    let tally = words.tally(items)
    let count = words.say(
      "\(Tally.count(items.count, "afspraak", "afspraken")) van \(all.count)",
      "\(Tally.count(items.count, "agreement", "agreements")) of \(all.count)")
    shell.tell(tally.isEmpty ? "\(count)." : "\(count): \(tally).")
    guard !twins.isEmpty, !form.json, !form.csv else { return }
    shell.tell(
      words.say(
        "\(Tally.count(twins.count, "afspraak lijkt", "afspraken lijken")) op een eerdere;"
          + " zie wijk controleer --kies agreement-like-another",
        "\(Tally.count(twins.count, "agreement looks", "agreements look")) like an earlier one;"
          + " see wijk check --select agreement-like-another"))
  }
}
