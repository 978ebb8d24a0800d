internal import ArgumentParser
internal import Diagnostics
internal import Calendar
internal import Files
internal import Municipality
internal import Opgave

/// Tells what changed between two periods, or between two compiled documents.
struct CompareCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "compare",
      abstract: Bilingual(
        nl: "Vertel wat er veranderde tussen twee periodes.",
        en: "Tell what changed between two periods."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Voorbeelden:
            wijk vergelijk 2026-Q1 2026-Q2            twee periodes van dezelfde notities
            wijk vergelijk 2025 2026 --gebied west
            wijk vergelijk oud.json nieuw.json        twee documenten van wijk aggregate

          Thema's worden alleen vergeleken als er aan beide kanten minstens drie
          gesprekken zijn. De uitkomst is voor intern gebruik; in een verslag met
          --periode staat zij als 'Sinds de vorige keer'.
          """,
        en: """
          Examples:
            wijk compare 2026-Q1 2026-Q2              two periods of the same notes
            wijk compare 2025 2026 --area west
            wijk compare old.json new.json            two documents from wijk aggregate

          Themes are compared only with three conversations at least on both sides. The
          result is for internal use; in a report with --period it is the chapter 'Since
          the last time'.
          """
      ).inHelp,
      aliases: ["vergelijk"]
    )
  }

  @Argument(
    help: .both(
      nl: "De eerste periode, of het eerste document.",
      en: "The first period, or the first document.",
      value: Bilingual(nl: "eerst", en: "first")),
    completion: .file(extensions: ["json"]))
  var first: String

  @Argument(
    help: .both(
      nl: "De tweede periode, of het tweede document.",
      en: "The second period, or the second document.",
      value: Bilingual(nl: "dan", en: "second")),
    completion: .file(extensions: ["json"]))
  var second: String

  @Flag(help: .both(nl: "Schrijf de uitkomst als JSON.", en: "Write the result as JSON."))
  var json = false

  @OptionGroup var municipality: MunicipalityOptions
  @OptionGroup var areas: AreaOptions
  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    let isFiles = first.hasSuffix(".json") || second.hasSuffix(".json")
    return try await isFiles ? compareFiles(in: shell) : comparePeriods(in: shell)
  }

  private func compareFiles(in shell: Shell) throws -> ExitStatus {
    let sides = try ComparisonSides(file: first, second)
    let spoken = shell.language(language.chosen, sides.municipality.language)
    try tell(sides, shell, spoken)
    return .done
  }

  private func comparePeriods(in shell: Shell) async throws -> ExitStatus {
    let (one, other) = (try Period(word: first), try Period(word: second))
    guard one.to < other.from else {
      throw UsageError(
        nl: "'\(first)' ligt niet voor '\(second)'", en: "'\(first)' is not before '\(second)'",
        help: Bilingual(
          nl: "noem de oudste periode eerst; ze mogen elkaar niet raken",
          en: "name the older period first; they may not overlap"))
    }
    let folder = try MunicipalityFolder(municipality.path ?? ".")
    let spoken = shell.language(language.chosen, folder.municipality.language)
    var intake = try Intake(folder, tellsAll: false)
    let ids = try areas.areas(of: intake.gazetteer)
    let whole = Period(text: "", from: one.from, to: other.to)
    var aggregators = [one, other, whole].map { period in
      Aggregator(intake.gazetteer, period: period, referenceDate: period.to, areas: ids)
    }
    try await intake.read(into: &aggregators, in: shell, spoken)
    intake.log.tell(shell, in: spoken, seeWith: nil)
    try intake.tally.check()
    let documents = aggregators.map { $0.finish().document }
    for (document, text) in zip(documents, [first, second])
    where document.areas.allSatisfy({ $0.conversations == 0 }) {
      throw UsageError(
        nl: "er zijn geen gesprekken in '\(text)'", en: "there are no conversations in '\(text)'",
        help: Bilingual(nl: "kies een andere periode", en: "choose another period"))
    }
    let sides = ComparisonSides(
      one, other, municipality: folder.municipality,
      documents: (documents[0], documents[1], documents[2]))
    try tell(sides, shell, spoken)
    return intake.log.hasErrors ? .findings : .done
  }

  private func tell(_ sides: ComparisonSides, _ shell: Shell, _ language: Language) throws {
    if json {
      try shell.write(JSONText.line(ComparisonDocument(sides)))
      return
    }
    let words = AgreementWords(language)
    let text = ComparisonText(
      sides: sides, words: words, width: shell.width, isColoured: shell.writesInColour)
    try shell.write(text.rendered())
    let items = sides.comparisons.flatMap(\.items)
    let count = { (turn: Comparison.Turn) in items.count { $0.turn == turn } }
    shell.tell(
      words.say(
        "Van \(sides.before.title) naar \(sides.after.title): \(count(.done)) gedaan,"
          + " \(count(.dropped)) gaat niet door, \(count(.agreed)) nieuw, \(count(.moved)) verzet,"
          + " \(count(.unchanged)) zonder nieuws.",
        "From \(sides.before.title) to \(sides.after.title): \(count(.done)) done,"
          + " \(count(.dropped)) dropped, \(count(.agreed)) new, \(count(.moved)) put off,"
          + " \(count(.unchanged)) without news."))
  }
}
