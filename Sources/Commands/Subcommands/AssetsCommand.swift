internal import ArgumentParser
internal import Diagnostics
internal import Municipality
internal import Notes
internal import Opgave

/// Lists what is there already, and the wishes that it may meet.
struct AssetsCommand: Subcommand {
  private static let sources = [
    "mensen", "activiteiten", "spullen", "plekken", "organisaties", "openbare-ruimte", "people",
    "activities", "things", "places", "organisations", "public-space",
  ]

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "assets",
      abstract: Bilingual(
        nl: "Toon wat er al is, en welke wensen daarbij passen.",
        en: "List what is there already, and the wishes it may meet."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Een schat staat in een notitie bij wat goed gaat, vaak met '#schat:plekken'. Wat
          bij elkaar past is een vermoeden: een wens en een schat van hetzelfde gebied die
          een thema en een woord delen, of een bekend paar zoals 'informatiepunt' en
          'kantine'. De lijst is voor de gemeente zelf.

          Voorbeelden:
            wijk schatten --gebied west
            wijk schatten --bron plekken,spullen
            wijk schatten --csv > schatten.csv

          Sluit af met 0, met 1 als een notitie niet gelezen kon worden, en met 2 als er
          niets te tonen was.
          """,
        en: """
          A treasure stands in a note with what goes well, often with '#asset:places'.
          What may go together is a guess: a wish and a treasure of one area that share a
          theme and a word, or a known pair such as 'information point' and 'canteen'.
          The list is for the municipality itself.

          Examples:
            wijk assets --area west
            wijk assets --source places,things
            wijk assets --csv > assets.csv

          Exits with 0, with 1 when a note could not be read, and with 2 when there was
          nothing to list.
          """
      ).inHelp,
      aliases: ["schatten"]
    )
  }

  @OptionGroup var notes: NotesOptions

  @Option(
    name: .both(nl: "bron", en: "source"),
    help: .both(
      nl: "Alleen mensen, activiteiten, spullen, plekken, organisaties of openbare-ruimte."
        + " Mag vaker.",
      en: "Only people, activities, things, places, organisations or public-space. May be"
        + " repeated.",
      value: Bilingual(nl: "bron", en: "source")),
    completion: .list(sources))
  var sourceNames: [String] = []

  @OptionGroup var form: ListFormOptions

  @OptionGroup var scope: ScopeOptions
  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    try form.check()
    let sources = try chosenSources()
    let folder = try MunicipalityFolder(notes.path)
    let spoken = shell.language(language.chosen, folder.municipality.language)
    let compiled = try await Compilation(folder, scope, in: shell, spoken)
    let list = TreasureList(compiled.document).of(sources)
    let words = TreasureWords(compiled.document, spoken)

    if form.json {
      try shell.write(
        JSONText.line(TreasureDocument(list, on: compiled.document.referenceDate)))
    } else if form.csv {
      try shell.write(TreasureCSV.text(list, words))
    } else {
      let table = TreasureTable(
        words: words, width: shell.width, isColoured: shell.writesInColour)
      try shell.write(table.rendered(list))
    }
    shell.tell(
      words.say(
        "\(Tally.count(list.treasures.count, "schat", "schatten")),"
          + " \(Tally.count(list.matches.count, "vermoeden", "vermoedens")) van wat bij elkaar past.",
        "\(Tally.count(list.treasures.count, "treasure", "treasures")),"
          + " \(Tally.count(list.matches.count, "guess", "guesses")) of what may go together."))
    return compiled.status
  }

  private func chosenSources() throws -> Set<Asset> {
    Set(
      try sourceNames.splitAtCommas.map { word in
        guard let asset = AssetLexicon.asset(named: word) else {
          throw UsageError(
            nl: "'\(word)' is geen bron van schatten", en: "'\(word)' is not a source of treasures",
            help: .nearest(to: word, among: Self.sources)
              ?? Bilingual(
                nl: "kies mensen, activiteiten, spullen, plekken, organisaties of openbare-ruimte",
                en: "choose people, activities, things, places, organisations or public-space"))
        }
        return asset
      })
  }
}
