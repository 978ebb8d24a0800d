internal import Diagnostics
internal import Files
internal import Municipality
internal import Notes
internal import Opgave
internal import Source

/// Reads notes that come as lines of JSON, with no disk between.
struct SentNoteRun {
  private let file: String
  private let settings: SourceFile?
  private let account: ReadNote.Account
  private var log: FindingLog
  private var tally = Tally()

  /// - Parameters:
  ///   - file: Where the lines are; `-` is standard input.
  ///   - settings: The `wijk.yml` for notes that bring none of their own.
  ///   - tellsAll: Whether hints are told too.
  ///   - account: How the words of a note are accounted for.
  init(file: String, settings: SourceFile?, tellsAll: Bool, account: ReadNote.Account) {
    self.file = file
    self.settings = settings
    self.account = account
    log = FindingLog(tellsAll: tellsAll)
  }

  /// What became of a line.
  private struct Answer: Sendable {
    let owner: Belonging
    let content: ParsedLine.Content?
    /// The line of the output, where lines are written.
    let line: [UInt8]
    let findings: [Finding]
  }

  /// The language of the settings for all notes; `nil` when there are none.
  var settingsLanguage: Language? {
    settings.map(MunicipalityReader.read)?.municipality.language
  }

  /// Reads all lines, and hands over what became of them, in order.
  ///
  /// What is wrong with one of them fails nobody else's work.
  ///
  /// - Parameters:
  ///   - shell: Where progress is told.
  ///   - language: The language in which it is told.
  ///   - makesLines: Whether a line of the output is made of each, side by side.
  ///   - body: Called with some of them after others.
  /// - Returns: What each municipality was read with.
  /// - Throws: What the system says of the lines, and what the closures throw.
  private mutating func read(
    in shell: Shell, _ language: Language, makesLines: Bool, _ body: ([Answer]) throws -> Void
  ) async throws -> [SentNoteDesk] {
    let (minimumSeverity, account) = (log.minimumSeverity, account)
    let work = OrderedWork<SentNoteReader.Ticket, Result<Answer, any Error>> { ticket in
      Result { try Self.answer(to: ticket, minimumSeverity, account, makesLine: makesLines) }
    }
    let lines = LineReader(file == "-" ? .standardInput : try OpenFile(reading: file))
    var reader = SentNoteReader(lines, settings: settings)
    var progress = Progress(
      .read, of: nil, Bilingual(nl: "notities", en: "notes"), shell, in: language)
    try await work.forEachBatch(of: { try reader.next() }) { results in
      let answers = try results.map { try $0.get() }
      for answer in answers {
        log.add(answer.findings)
        if case .note(let note, _) = answer.content { tally.add(note) }
      }
      try body(answers)
      progress.advance(by: answers.count)
    }
    progress.end()
    for desk in reader.allDesks { log.add(desk.findings) }
    return reader.allDesks
  }

  private static func answer(
    to ticket: SentNoteReader.Ticket, _ minimumSeverity: Diagnostic.Severity,
    _ account: ReadNote.Account, makesLine: Bool
  ) throws -> Answer {
    let (owner, content, findings): (Belonging, ParsedLine.Content?, [Finding])
    switch ticket {
    case .note(let bytes, let path, let desk):
      owner = desk.owner
      (content, findings) = desk.read(
        bytes, at: path, minimumSeverity: minimumSeverity, account: account)
    case .refused(let note, let belonging, let finding):
      (owner, content, findings) = (belonging, .note(.skipped(note)), [finding])
    }
    let line = try content.flatMap {
      makesLine ? try JSONText.line(ParsedLine($0, of: owner)) : nil
    }
    return Answer(owner: owner, content: content, line: line ?? [], findings: findings)
  }
}

extension SentNoteRun {
  /// Reads all lines, and writes what became of each as a line.
  ///
  /// - Throws: ``UsageError`` when there is nowhere to write, and what the system says of the lines.
  mutating func writeLines(to shell: Shell, _ language: Language) async throws {
    var written = NoteLines()
    let desks = try await read(in: shell, language, makesLines: true) { answers in
      var output: [UInt8] = []
      for answer in answers {
        if case .note(let note, _) = answer.content {
          output += try written.add(note, answer.line, of: answer.owner)
        } else {
          output += answer.line
        }
      }
      try shell.write(output)
    }
    for desk in desks { written.add(desk.municipality, of: desk.owner) }
    try shell.write(written.lastLines())
    tell(shell, in: language)
    shell.tell("\(tally.sentence[language]).")
    var counters = RunCounters(tally, log)
    counters.municipalities = desks.count
    shell.report(.counters(counters, municipality: nil))
  }

  /// Reads all lines into documents or parts.
  ///
  /// - Throws: ``UsageError`` when two of them cannot be of one document, and what the system says
  ///   of the lines.
  mutating func gather(
    into gathering: inout Gathering, in shell: Shell, _ language: Language
  ) async throws {
    var contexts = RunContexts()
    let desks = try await read(in: shell, language, makesLines: false) { answers in
      for answer in answers {
        guard let content = answer.content else { continue }
        if case .note(let note, _) = content { contexts.count(note, of: answer.owner) }
        try gathering.add(ParsedLine(content, of: answer.owner))
      }
    }
    for desk in desks { contexts.add(desk.municipality, of: desk.owner) }
    for owner in contexts.owners { try gathering.add(contexts[owner], of: owner) }
    tell(shell, in: language)
  }

  /// Tells what is wrong with the notes.
  private func tell(_ shell: Shell, in language: Language) {
    log.tell(
      shell, in: language,
      seeWith: Bilingual(nl: "wijk parse --meldingen", en: "wijk parse --findings"))
  }
}
