internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Municipality
internal import Opgave
internal import Publication

/// Writes the themes, and what was said about them, for a program of qualitative research.
struct ThemesExportCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: Bilingual(
        nl: "Schrijf de thema's voor een onderzoeksprogramma (REFI-QDA).",
        en: "Write the themes for a research program (REFI-QDA)."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Een codeboek (.qdc) bevat de thema's; een project (.qdpx) ook de uitspraken, per
          gesprek, met hun thema's. NVivo, ATLAS.ti, MAXQDA, QualCoder en andere lezen ze.

          Gewoon staan er alleen de woorden in die bewoners ook mogen lezen, en is aan een
          gesprek niet te zien welk het was. Met --editie intern staat alles erin, met
          soort, dag en buurt: dat is alleen voor de gemeente.

          Voorbeelden:
            wijk themas exporteer --uit themas.qdc
            wijk themas exporteer --uit elzenveld.qdpx --editie intern
          """,
        en: """
          A codebook (.qdc) holds the themes; a project (.qdpx) also the statements, by
          conversation, with their themes. NVivo, ATLAS.ti, MAXQDA, QualCoder and others
          read them.

          By default it has only the words that residents may read as well, and nothing
          tells which conversation was which. With --edition internal all is in it, with
          kind, day and neighbourhood: that is for the municipality alone.

          Examples:
            wijk themes export --output themes.qdc
            wijk themes export --output elzenveld.qdpx --edition internal
          """
      ).inHelp,
      aliases: ["exporteer"]
    )
  }

  @OptionGroup var notes: NotesOptions

  @Option(
    name: .both(nl: "uit", en: "output", short: "o"),
    help: .both(
      nl: "Het bestand, op .qdc of .qdpx; - is de standaarduitvoer.",
      en: "The file, ending in .qdc or .qdpx; - is standard output.",
      value: Bilingual(nl: "bestand", en: "file")),
    completion: .file(extensions: ["qdc", "qdpx"]))
  var outputPath: String?

  @Option(
    name: .both(nl: "formaat", en: "format"),
    help: .both(
      nl: "Het formaat, als de naam het niet zegt: qdc of qdpx.",
      en: "The format, when the name does not tell: qdc or qdpx.",
      value: Bilingual(nl: "vorm", en: "form")),
    completion: .list(ResearchFormat.words))
  var formatWord: String?

  @Option(
    name: .both(nl: "editie", en: "edition"),
    help: .both(
      nl: "Voor wie: bewoners (gewoon) of intern.",
      en: "For whom: residents (the default) or internal.",
      value: Bilingual(nl: "editie", en: "edition")),
    completion: .list(["bewoners", "intern", "residents", "internal"]))
  var edition: String?

  @OptionGroup var scope: ScopeOptions
  @OptionGroup var allowance: AllowanceOptions
  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    guard let output = outputPath, !output.isEmpty else {
      throw UsageError(
        nl: "waarheen de thema's moeten, staat er niet bij", en: "nothing says where the themes go",
        help: Bilingual(
          nl: "schrijf bijvoorbeeld '--uit wijk.qdpx'",
          en: "write '--output wijk.qdpx', for example"))
    }
    let format = try ResearchFormat(path: output, word: formatWord)
    // Codes tell of nobody, so that a codebook has all of them.
    let isPublic = try isForEverybody() && format == .project
    let terms = try allowance.terms()
    let folder = try MunicipalityFolder(notes.path)
    let spoken = shell.language(language.chosen, folder.municipality.language)
    let compiled = try await Compilation(folder, scope, in: shell, spoken)

    if isPublic { try PublicationStop.check(compiled.document.municipality) }
    let release =
      isPublic ? Release(compiled.document, terms) : .everything(of: compiled.document)
    let privacy = PrivacyGuard(release: release, home: folder.home, notes: folder.notesBase)
    privacy.tell(shell, in: spoken)
    let research = Publisher.research(
      release.document, isPublic: isPublic,
      language: shell.reportLanguage(language.chosen, folder.municipality.language),
      exceptions: release.exceptions,
      after: try PublicationMemory(folder.memory(of: folder.reports)).earlier)
    let bytes = format.bytes(of: research)
    if output == "-" {
      try shell.write(bytes)
    } else {
      try Disk.replace(contentsOf: output, with: bytes)
      shell.tell(sentence(on: research, format, in: output)[spoken])
    }
    return privacy.isClosed ? .findings : compiled.status
  }

  private func isForEverybody() throws -> Bool {
    guard let edition else { return true }
    switch Edition.named(edition) {
    case .residents: return true
    case .internal: return false
    case .partners, .council, nil:
      throw UsageError(
        nl: "'\(edition)' is geen editie voor onderzoek",
        en: "'\(edition)' is not an edition for research",
        help: Bilingual(nl: "kies bewoners of intern", en: "choose residents or internal"))
    }
  }

  private func sentence(
    on research: TracedResearch, _ format: ResearchFormat, in output: String
  ) -> Bilingual {
    let (themes, talks) = (research.value.themes.count, research.talks.count)
    let statements = research.talks.reduce(0) {
      $0 + $1.value.statements.count + ($1.trace?.withheld.count ?? 0)
    }
    let contents =
      format == .codebook
      ? Bilingual(
        nl: Tally.count(themes, "thema", "thema's"), en: Tally.count(themes, "theme", "themes"))
      : Bilingual(
        nl: "\(Tally.count(statements, "uitspraak", "uitspraken"))"
          + " in \(Tally.count(talks, "tekst", "teksten"))",
        en: "\(Tally.count(statements, "statement", "statements"))"
          + " in \(Tally.count(talks, "text", "texts"))")
    let mark =
      research.trace == nil || format == .codebook
      ? Bilingual("")
      : Bilingual(
        nl: " INTERN: alleen voor de gemeente.", en: " INTERNAL: for the municipality alone.")
    return Bilingual(
      nl: "\(contents.nl) in '\(output)'.\(mark.nl)", en: "\(contents.en) in '\(output)'.\(mark.en)"
    )
  }
}
