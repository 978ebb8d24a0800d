internal import ArgumentParser
internal import Diagnostics
internal import Municipality
internal import Notes
internal import Opgave

/// Follows what stands in a report back to the notes, and what stands in a note to its end.
struct TraceCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "trace",
      abstract: Bilingual(
        nl: "Volg een regel, thema of afspraak door de notities.",
        en: "Follow a line, theme or agreement through the notes."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Wat u kunt volgen:
            wijk herleid ^planning                    een afspraak: haar levensloop
            wijk herleid groen --gebied west          een thema: wie het noemde, en waar
            wijk herleid rapporten/intern/west.md:31  een regel van een verslag
            wijk herleid gesprekken/west.md           een notitie: wat ervan is gekomen
            wijk herleid west/3                       een gesprek met zijn nummer
            wijk herleid --open                       wat nog nergens is uitgekomen

          Wat waarbij hoort, staat zelden in een notitie. Het wordt aan de woorden gezien;
          waar dat onzeker is, staat er 'misschien'. De uitkomst is voor intern gebruik.
          """,
        en: """
          What can be followed:
            wijk trace ^planning                      an agreement: its life line
            wijk trace green --area west              a theme: who named it, and where
            wijk trace reports/internal/west.md:31    a line of a report
            wijk trace gesprekken/west.md             a note: what came of it
            wijk trace west/3                         a conversation by its number
            wijk trace --open                         what has ended nowhere yet

          Notes seldom say what belongs to what. The words tell; where that is not certain
          it says 'perhaps'. The result is for internal use.
          """
      ).inHelp,
      aliases: ["herleid"]
    )
  }

  @Argument(
    help: .both(
      nl: "Een ^merk, thema, notitie, regel van een verslag of gesprek; anders alles.",
      en: "A ^mark, theme, note, line of a report or conversation; else everything.",
      value: Bilingual(nl: "wat", en: "what")),
    completion: CompletionWords.marks)
  var what: String?

  @Flag(
    name: .both(nl: "open", en: "open"),
    help: .both(
      nl: "Alleen wat nog nergens is uitgekomen.", en: "Only what has ended nowhere yet."))
  var isOpenOnly = false

  @Flag(help: .both(nl: "Schrijf de uitkomst als JSON.", en: "Write the result as JSON."))
  var json = false

  @OptionGroup var municipality: MunicipalityOptions
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    let folder = try MunicipalityFolder(municipality.path ?? ".")
    let spoken = shell.language(language.chosen, folder.municipality.language)
    let compiled = try await Compilation(folder, scope, in: shell, spoken)
    let tracer = Tracer(compiled.document, spoken)
    var trace =
      try what.map { tracer.trace(try TraceTarget($0, in: compiled)) }
      ?? tracer.traceAll(isOpenOnly: isOpenOnly)
    if isOpenOnly { trace.keepOpen() }
    if trace.sections.isEmpty, let what, !isOpenOnly {
      throw UsageError(
        nl: "van '\(what)' is in de notities niets terug te vinden",
        en: "nothing in the notes leads to '\(what)'",
        help: Bilingual(
          nl: "in een verslag kan een regel ook van wijk zelf zijn, of uit opgaven/ komen",
          en: "a line of a report may also be from wijk itself, or from opgaven/"))
    }
    if json {
      try shell.write(JSONText.line(trace))
    } else {
      let text = TraceText(
        language: spoken, folder: folder, width: shell.width,
        isColoured: shell.writesInColour)
      try shell.write(text.rendered(trace))
      tell(trace, shell, spoken)
    }
    return compiled.status
  }

  private func tell(_ trace: Trace, _ shell: Shell, _ language: Language) {
    let rows = trace.sections.flatMap(\.rows)
    let notes = Set(rows.map(\.note)).count
    let open = rows.count { $0.end?.kind == .open }
    let ended = rows.count { $0.end != nil }
    let words = AgreementWords(language)
    var sentence = words.say(
      "\(Tally.count(rows.count, "regel", "regels")) in \(Tally.count(notes, "notitie", "notities"))",
      "\(Tally.count(rows.count, "line", "lines")) in \(Tally.count(notes, "note", "notes"))")
    if ended > 0 {
      sentence +=
        open == 0
        ? words.say("; alles is ergens uitgekomen", "; all have ended somewhere")
        : words.say(
          "; \(open) van \(ended) zijn nog nergens uitgekomen",
          "; \(open) of \(ended) have ended nowhere yet")
    }
    shell.tell(sentence + ".")
  }
}

extension Trace {
  /// Leaves out what has ended somewhere.
  fileprivate mutating func keepOpen() {
    for index in sections.indices { sections[index].rows.removeAll { $0.end?.kind != .open } }
    sections.removeAll { $0.rows.isEmpty }
  }
}
