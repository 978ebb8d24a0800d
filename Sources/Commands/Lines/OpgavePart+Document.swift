internal import Diagnostics
internal import Calendar
internal import Municipality
internal import Notes
internal import Opgave

extension Gathering {
  /// Tells of notes that nobody could read and that do not say whose they are.
  ///
  /// - Parameters:
  ///   - shell: Where it is told.
  ///   - language: The language it is told in.
  /// - Returns: Whether there are any.
  func tellOfNobodys(_ shell: Shell, in language: Language) -> Bool {
    let count = nobodys.count
    guard count > 0 else { return false }
    let lines = Bilingual(
      nl: Tally.count(count, "regel", "regels"), en: Tally.count(count, "line", "lines"))
    let sentence = Bilingual(
      nl: "wijk: let op: in geen document, want van een onbekende gemeente: \(lines.nl)",
      en: "wijk: warning: in no document, for want of a municipality: \(lines.en)")
    shell.tell(sentence[language])
    return true
  }
}

extension OpgavePart {
  /// The notes that came in, counted.
  var tally: Tally {
    var tally = Tally()
    for conversation in conversations { tally.add(.conversation(conversation)) }
    for note in skipped { tally.add(.skipped(note)) }
    return tally
  }

  /// The document of all that came in.
  ///
  /// - Parameters:
  ///   - scope: Which days and areas.
  ///   - day: The day from which they are seen.
  /// - Returns: The document, whose areas are made one by one, and what is wrong between notes.
  /// - Throws: ``UsageError`` when nothing came in, or not all that was written.
  func document(
    _ scope: ScopeOptions, on day: CalendarDate
  ) throws -> OpgaveAssembly {
    guard received > 0 || promised != nil else {
      throw UsageError(
        nl: "er kwam geen enkele notitie binnen", en: "not a single note came in",
        help: Bilingual(
          nl: "geef de uitvoer van `wijk parse`", en: "give it the output of `wijk parse`"))
    }
    try checkThatAllCameIn()
    if let note = noteWithTwoTexts {
      throw UsageError(
        nl: "van '\(note)' kwamen twee verschillende teksten binnen",
        en: "two different texts of '\(note)' came in",
        help: Bilingual(
          nl: "ontleed de notities opnieuw; zijn het twee gemeenten, geef ze in wijk.yml elk een"
            + " eigen naam",
          en: "parse the notes again; if these are two municipalities, give each a name of its own"
            + " in wijk.yml"))
    }
    try tally.check()
    guard let settings else { throw Self.missingSettings }
    let gazetteer = Gazetteer(settings)
    var aggregator = Aggregator(
      gazetteer, period: try scope.period(), referenceDate: day,
      areas: try scope.areas(of: gazetteer))
    fill(&aggregator)
    return aggregator.assemble()
  }

  /// Tells how many notes came in more than once, as when something was given twice.
  func tellOfDuplicates(_ shell: Shell, in language: Language) {
    let count = duplicates
    guard count > 0 else { return }
    let sentence = Bilingual(
      nl: "wijk: let op: \(count) keer kwam een notitie binnen die er al was; elke telt één keer",
      en: "wijk: warning: \(count) times a note came in that was there already; each counts once")
    shell.tell(sentence[language])
  }

  private func checkThatAllCameIn() throws {
    let help = Bilingual(
      nl: "geef alles wat `wijk parse` schreef, tot en met de laatste regel",
      en: "give all that `wijk parse` wrote, up to and including the last line")
    guard let promised else {
      throw UsageError(
        nl: "de uitvoer van `wijk parse` is afgekapt: de laatste regel ontbreekt",
        en: "the output of `wijk parse` was cut off: its last line is missing", help: help)
    }
    if isAllThatWasPromised { return }
    let twice = duplicates
    let doubled =
      twice > 0
      ? Bilingual(
        nl: "; \(twice) kwamen dubbel, en misschien ontbreken er andere",
        en: "; \(twice) came twice, and others may be missing") : Bilingual("")
    throw UsageError(
      nl: "er kwamen \(received) notities binnen, en `wijk parse` schreef er \(promised)"
        + doubled.nl,
      en: "\(received) notes came in, and `wijk parse` wrote \(promised)" + doubled.en,
      help: help)
  }

  private static var missingSettings: UsageError {
    UsageError(
      nl: "de instellingen van de gemeente kwamen niet mee",
      en: "the settings of the municipality did not come along",
      help: Bilingual(
        nl: "wijs de map met wijk.yml aan met --gemeente, of geef de laatste regels van"
          + " `wijk parse`",
        en: "point to the folder with wijk.yml with --municipality, or give the last lines of"
          + " `wijk parse`"))
  }
}
