internal import Checks
internal import Diagnostics
internal import Files
internal import Municipality
internal import Notes
internal import Opgave

/// The notes of a municipality on their way in: found, read, counted and reported on.
struct Intake {
  let folder: MunicipalityFolder
  let gazetteer: Gazetteer
  private(set) var log: FindingLog
  private(set) var tally = Tally()
  /// How the words of the notes are accounted for.
  var account = ReadNote.Account.none
  /// Whether the checksums of the notes are asked for.
  var hasChecksums = true
  /// What was made of the notes in an earlier run, and after reading what the next run may use;
  /// `nil` when there is no next run.
  private(set) var store: NoteStore<ReadNote>?
  private let listing: NoteFinder.Listing

  /// Finds the notes.
  ///
  /// - Parameters:
  ///   - folder: The municipality's folder, a folder of notes, or one note.
  ///   - tellsAll: Whether hints are told too.
  ///   - store: What was made of the notes in an earlier run; `nil` when nothing is to be kept.
  ///   - gazetteer: That of an earlier run, which does as long as the settings are the same.
  /// - Throws: ``UsageError`` when there are none.
  init(
    _ folder: MunicipalityFolder, tellsAll: Bool, keeping store: NoteStore<ReadNote>? = nil,
    _ gazetteer: Gazetteer? = nil
  ) throws {
    self.folder = folder
    self.store = store
    let isSame = gazetteer?.municipality == folder.municipality
    self.gazetteer = (isSame ? gazetteer : nil) ?? Gazetteer(folder.municipality)
    log = FindingLog(tellsAll: tellsAll)
    listing = try folder.notes()
    guard !listing.notes.isEmpty else {
      throw UsageError(
        nl: "in '\(folder.notesBase)' staan geen notities (bestanden op .md of .txt)",
        en: "there are no notes (files ending in .md or .txt) in '\(folder.notesBase)'",
        help: Bilingual(
          nl: "wijs de map met notities aan, of begin met `wijk new`",
          en: "point to the folder of notes, or begin with `wijk new`"))
    }
    log.add(folder.findings)
    log.add(listing.findings, in: folder.notesBase)
  }

  /// Reads the notes and hands over what became of each, in order.
  mutating func read(
    in shell: Shell, _ language: Language, _ body: ([ParsedNote]) throws -> Void
  ) async throws {
    let reader = NoteReader(gazetteer, hasChecksums: hasChecksums)
    let minimumSeverity = log.minimumSeverity
    let account = account
    let privacy = PrivacyCheck(folder.municipality)
    let store = self.store?.on(
      .init(
        municipality: folder.municipality, minimumSeverity: minimumSeverity, account: account,
        hasChecksums: hasChecksums))
    let stream = NoteStream(listing.notes) { note in
      let read = { (text: NoteStore<ReadNote>.Text) in
        ReadNote(
          of: note.path, reader: reader, privacy: privacy, minimumSeverity: minimumSeverity,
          account: account, text)
      }
      let entry =
        store?.entry(of: note, read)
        ?? .init(read { () throws(FileError) in try note.read(limit: NoteReader.sizeLimit) })
      return (note: note, entry: entry)
    }
    var next = store?.emptied
    var progress = Progress(
      .read, of: listing.notes.count, Bilingual(nl: "notities", en: "notes"), shell, in: language)

    let skipped = listing.skipped.map(ParsedNote.init(skipped:))
    for note in skipped { tally.add(note) }
    try body(skipped)
    try await stream.forEachBatch { batch in
      for (note, entry) in batch {
        tally.add(entry.reading.outcome)
        if !entry.reading.findings.isEmpty {
          log.add(entry.reading.findings, in: folder.notesBase)
        }
        next?.keep(entry, of: note)
      }
      try body(batch.map(\.entry.reading.outcome))
      progress.advance(by: batch.count)
    }
    progress.end()
    self.store = next
  }

  /// Reads the notes, and the texts that people agreed on, into aggregators side by side.
  mutating func read(
    into aggregators: inout [Aggregator], in shell: Shell, _ language: Language
  ) async throws {
    for text in try agreedTexts() {
      for index in aggregators.indices { aggregators[index].add(text.text, area: text.area) }
    }
    try await read(in: shell, language) { notes in
      for note in notes { for index in aggregators.indices { aggregators[index].add(note) } }
    }
  }

  /// Reads the texts that people agreed on.
  ///
  /// One that cannot be read costs its area its text, and is told of.
  mutating func agreedTexts() throws -> [PlacedText] {
    let place = Path.join(folder.home, MunicipalityFolder.textsFolder)
    let listing = try folder.agreedTexts()
    log.add(listing.findings, in: place)
    let privacy = PrivacyCheck(folder.municipality)
    return listing.notes.compactMap { note in
      let reading = ReadText(gazetteer, privacy) { () throws(FileError) in
        try note.read(limit: NoteReader.sizeLimit)
      }
      log.add(reading.findings, in: place)
      return reading.text
    }
  }

  mutating func add(_ findings: [Finding]) {
    log.add(findings, in: folder.notesBase)
  }
}
