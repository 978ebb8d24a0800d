internal import Diagnostics
internal import Files
internal import Notes
internal import Opgave
internal import Source

/// Makes lines of notes that come as lines of JSON, with no disk between.
struct SentNoteRun {
  private let settings: SourceFile?
  private let account: ReadNote.Account
  private var log: FindingLog
  private var tally = Tally()
  private var written = NoteLines()

  /// - Parameters:
  ///   - settings: The `wijk.yml` for notes that bring none of their own.
  ///   - tellsAll: Whether hints are told too.
  ///   - account: How the words of a note are accounted for.
  init(settings: SourceFile?, tellsAll: Bool, account: ReadNote.Account) {
    self.settings = settings
    self.account = account
    log = FindingLog(tellsAll: tellsAll)
  }

  /// One line of the output, with what is to be told of it.
  private struct Answer: Sendable {
    let owner: Belonging
    let content: ParsedLine.Content?
    let line: [UInt8]
    let findings: [Finding]
  }

  /// Reads all lines and writes what became of them, in order.
  ///
  /// - Parameters:
  ///   - lines: The lines.
  ///   - shell: Where the answers go.
  ///   - language: The language in which the run is told of.
  /// - Throws: ``UsageError`` when there is nowhere to write, and what the system says of the lines.
  mutating func run(
    _ lines: consuming LineReader, in shell: Shell, _ language: Language
  ) async throws {
    let (minimumSeverity, account) = (log.minimumSeverity, account)
    let work = OrderedWork<SentNoteReader.Ticket, Result<Answer, any Error>> { ticket in
      Result { try Self.answer(to: ticket, minimumSeverity, account) }
    }
    var reader = SentNoteReader(lines, settings: settings)
    var progress = Progress(
      .read, of: nil, Bilingual(nl: "notities", en: "notes"), shell, in: language)
    try await work.forEachBatch(of: { try reader.next() }) { answers in
      var output: [UInt8] = []
      for answer in answers {
        let answer = try answer.get()
        output += try take(answer)
      }
      try shell.write(output)
      progress.advance(by: answers.count)
    }
    progress.end()
    for desk in reader.allDesks {
      log.add(desk.findings)
      written.add(desk.municipality, of: desk.owner)
    }
    try shell.write(written.lastLines())
    log.tell(
      shell, in: language,
      seeWith: Bilingual(nl: "wijk parse --meldingen", en: "wijk parse --findings"))
    shell.tell("\(tally.sentence[language]).")
    var counters = RunCounters(tally, log)
    counters.municipalities = reader.allDesks.count
    shell.report(.counters(counters, municipality: nil))
  }

  /// Takes in an answer, and gives what can be written now.
  private mutating func take(_ answer: Answer) throws -> [UInt8] {
    log.add(answer.findings)
    guard case .note(let note, _) = answer.content else { return answer.line }
    tally.add(note)
    return try written.add(note, answer.line, of: answer.owner)
  }

  private static func answer(
    to ticket: SentNoteReader.Ticket, _ minimumSeverity: Diagnostic.Severity,
    _ account: ReadNote.Account
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
    return Answer(
      owner: owner, content: content,
      line: try content.map { try JSONText.line(ParsedLine($0, of: owner)) } ?? [],
      findings: findings)
  }
}
