internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Municipality
internal import Opgave
internal import Publication
internal import Reports

/// Writes to the people who were there what became of their words.
struct FeedbackCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "feedback",
      abstract: Bilingual(
        nl: "Schrijf aan wie erbij was wat er met hun woorden is gebeurd.",
        en: "Write to those who were there what became of their words."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Maakt een brief: u zei, wij deden, nog niet en waarom, wat doen we niet, uw
          vragen, en bij wie u terecht kunt. De regels van de bewonerseditie gelden. Over
          een vertrouwelijk gesprek komt er geen brief.

          Voorbeelden:
            wijk terugkoppeling --gesprek west/3          het gesprek uit het verslag
            wijk terugkoppeling --gesprek 'gesprekken/koffie 4 juni.md'
            wijk terugkoppeling --buurt Lindehof --periode 2026-H1
            wijk terugkoppeling --gebied west --formaat txt --uit -

          Sluit af met 0, met 1 als een notitie niet gelezen kon worden of een gebied niet
          openbaar mag, en met 2 als er niets gemaakt is.
          """,
        en: """
          Makes a letter: you said, we did, not yet and why, what we do not do, your
          questions, and whom you can turn to. The rules of the residents' edition hold.
          About a confidential conversation no letter is made.

          Examples:
            wijk feedback --conversation west/3           the one in the report
            wijk feedback --conversation 'gesprekken/koffie 4 juni.md'
            wijk feedback --neighbourhood Lindehof --period 2026-H1
            wijk feedback --area west --format txt --output -

          Exits with 0, with 1 when a note could not be read or an area may not be public,
          and with 2 when nothing was made.
          """
      ).inHelp,
      aliases: ["terugkoppeling"]
    )
  }

  @OptionGroup var notes: NotesOptions

  @OptionGroup var subject: LetterSubjectOptions
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var output: LetterOutputOptions
  @OptionGroup var allowance: AllowanceOptions

  @Flag(
    help: .both(nl: "Schrijf wat er gemaakt is als JSON.", en: "Write what was made as JSON."))
  var json = false

  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    var conversation = subject.conversation
    var folder = try MunicipalityFolder(notes.path)
    if conversation == nil, Disk.kind(of: notes.path) == .file {
      // What became of it stands in other notes, so those are read as well.
      conversation = notes.path
      folder = try MunicipalityFolder(folder.home)
    }
    let spoken = shell.language(language.chosen, folder.municipality.language)
    let written = shell.reportLanguage(language.chosen, folder.municipality.language)
    let (forms, terms) = (try output.forms(), try allowance.terms())
    let place = try output.place(in: folder, written)
    let renderer = try LetterRenderer(overrides: try folder.templates())

    let compiled = try await Compilation(
      folder, asOf: try scope.day.referenceDate(in: shell), in: shell, spoken)
    let asked = LetterSubject(
      conversation: conversation, neighbourhood: subject.neighbourhood,
      areas: try scope.areas(of: compiled.intake.gazetteer), period: try scope.period())
    let earlier = try PublicationMemory(folder.memory(of: folder.reports)).earlier
    let made = try LetterWriter(
      compiled.document, try asked.selections(in: compiled, after: earlier), terms, written,
      after: earlier)

    if let place {
      let report = try write(made, to: place, forms, renderer, on: compiled)
      if json { try shell.write(JSONText.line(report)) }
      shell.tell(report.sentence(in: spoken))
    } else {
      try writeOne(made, forms, renderer, shell)
    }
    made.letters.forEach { tellIfFew($0, shell, spoken) }
    let privacy = PrivacyGuard(release: made.release, home: folder.home, notes: folder.notesBase)
    privacy.tell(shell, in: spoken)
    return privacy.isClosed ? .findings : compiled.status
  }

  private func write(
    _ made: LetterWriter, to place: LetterFolder, _ forms: [LetterRenderer.Form],
    _ renderer: LetterRenderer, on compiled: Compilation
  ) throws -> LetterReport {
    var files: [String: [UInt8]] = [:]
    let letters = made.letters.map { item in
      let names = forms.map { "\(item.selection.fileName).\($0.rawValue)" }
      for (form, name) in zip(forms, names) {
        files[name] = renderer.bytes(of: item.letter, as: form)
      }
      return LetterReport.Letter(
        item.selection, item.letter, files: names.map { Path.join(place.path, $0) })
    }
    let outcome = try place.write(files)
    return LetterReport(
      referenceDate: compiled.document.referenceDate, output: place.path, letters: letters,
      held: made.held.map(\.id), written: outcome.written, unchanged: outcome.unchanged)
  }

  /// Writes the one form of the one letter that was asked for.
  private func writeOne(
    _ made: LetterWriter, _ forms: [LetterRenderer.Form], _ renderer: LetterRenderer, _ shell: Shell
  ) throws {
    guard made.letters.count <= 1, forms.count == 1, !json else {
      throw UsageError(
        nl: "op de standaarduitvoer past één brief in één formaat",
        en: "one letter in one form fits on standard output",
        help: Bilingual(
          nl: "kies één --formaat en één --gesprek, --buurt of --gebied, of geef een map",
          en: "choose one --format and one --conversation, --neighbourhood or --area, or give a"
            + " folder"))
    }
    for item in made.letters { try shell.write(renderer.bytes(of: item.letter, as: forms[0])) }
  }

  private func tellIfFew(_ item: LetterWriter.Item, _ shell: Shell, _ language: Language) {
    guard item.letter.isAboutFew else { return }
    let name = item.selection.fileName
    shell.tell(
      PlainText.line(
        Bilingual(
          nl:
            "\(name): wat er gezegd is staat er niet in, want er waren minder dan vijf mensen bij,"
            + " of hun aantal staat niet in de notitie",
          en: "\(name): what was said is not in it, as fewer than five people were there, or their"
            + " number is not in the note")[language]))
  }
}
