internal import Checks
internal import Diagnostics
internal import Calendar
internal import Files
internal import Municipality
internal import Notes
internal import Opgave
internal import Source

/// One pass of the checker over a municipality's folder.
struct Checker {
  let folder: MunicipalityFolder
  let targets: CheckTargets
  let selection: RuleSelection
  let day: CalendarDate
  /// What was made of the notes in an earlier pass; `nil` when nothing is to be kept.
  var store: NoteStore<CheckedNoteFile>?

  /// What a pass found.
  struct Outcome {
    var findings: [PlacedFinding] = []
    var tally = Tally()
    /// Where the files of the findings are, by the path that people see.
    var locations: [String: String] = [:]
    /// The marks of the texts that they were found in, by the same path.
    var marks: [String: Fingerprint] = [:]
    /// The files among them that are not notes.
    var otherFiles: Set<String> = []
    /// What the next pass may use, when something is to be kept.
    var store: NoteStore<CheckedNoteFile>?
  }

  /// Checks everything.
  ///
  /// - Parameters:
  ///   - overlay: Files as they will be, instead of what is on the disk.
  ///   - shell: The terminal, for the bar.
  ///   - language: The language of the bar.
  /// - Returns: What was found in the targets.
  /// - Throws: ``FileError`` when a folder cannot be read.
  func run(
    over overlay: FileOverlay, in shell: Shell, _ language: Language
  ) async throws -> Outcome {
    let gazetteer = Gazetteer(folder.municipality)
    let check = NoteCheck(gazetteer, on: day, selection)
    let notes = try notes()
    var outcome = Outcome()
    var town = TownCheck(gazetteer, on: day, selection)
    var files: [String: CheckedFile] = [:]
    var progress = Progress(
      .read, of: notes.all.count, Bilingual(nl: "notities", en: "notes"), shell, in: language)

    addSettings(check, to: &outcome)
    add(notes.findings, base: notes.base, to: &outcome)
    let reader = NoteReader(gazetteer)
    let (base, chosen) = (notes.base, notes.chosen)
    for finding in notes.skipped {
      outcome.tally.add(ParsedNote(skipped: finding), in: base)
    }
    let store = self.store?.on(
      .init(
        municipality: folder.municipality, selection: selection, day: day, targets: targets,
        base: base))
    outcome.store = store?.emptied
    let stream = NoteStream(notes.all) { note in
      let read = { (text: NoteStore<CheckedNoteFile>.Text) in
        CheckedNoteFile(
          note, shown: chosen.contains(note.path) ? Path.join(base, note.path) : nil, reader,
          check, text)
      }
      return store?.entry(of: note, unsaved: overlay.changes[note.location]?.after, read)
        ?? .init(
          read { () throws(FileError) in
            try overlay.read(note, limit: NoteReader.sizeLimit)
          })
    }
    try await stream.forEachBatch { batch in
      for entry in batch {
        let note = entry.reading
        outcome.store?.keep(entry, of: note.note)
        if let conversation = note.conversation { town.add(conversation) }
        guard chosen.contains(note.note.path) else { continue }
        outcome.tally.add(note.outcome, in: base)
        outcome.locations[Path.join(base, note.note.path)] = note.note.location
        outcome.marks[Path.join(base, note.note.path)] = note.mark
        if let file = note.file { files[note.note.path] = file }
      }
      progress.advance(by: batch.count)
    }
    progress.end()

    let texts = try agreedTexts(gazetteer, overlay, to: &outcome)
    for text in texts {
      if let area = text.reading.area { town.add(text.reading.text, area: area) }
    }
    let between = town.finish().findings
    try await add(between, notes, check, overlay, to: &files)
    for text in texts where targets.contain(text.note.location) {
      add(text, between, check, to: &outcome)
    }
    for file in files.values { outcome.findings += file.findings }
    outcome.findings.sort()
    return outcome
  }
}

// MARK: - Notes

extension Checker {
  /// The notes that are read, and those among them that are told of.
  private struct Notes {
    /// The folder that their paths start from.
    var base: String
    var all: [NoteFile]
    var chosen: Set<String>
    var skipped: [Finding]
    var findings: [Finding]

    init(_ listing: NoteFinder.Listing, base: String, isTold: (String) -> Bool = { _ in true }) {
      self.base = base
      all = listing.notes
      chosen = Set(listing.notes.map(\.path).filter(isTold))
      skipped = listing.skipped.filter { isTold($0.path) }
      findings = listing.findings.filter { isTold($0.path) }
    }
  }

  private func notes() throws -> Notes {
    if folder.hasSettings {
      let base = folder.notesFolder
      let notes = Notes(try folder.allNotes(), base: base) { targets.contain(Path.join(base, $0)) }
      if !notes.chosen.isEmpty || targets.areBesidesNotes(of: folder) { return notes }
    }
    // Without settings there is no telling where a municipality ends, so only what was pointed
    // to is read.
    return Notes(try folder.notes(), base: folder.notesBase)
  }

  /// Puts what was found between notes with what was found in each of them.
  private func add(
    _ findings: [TownFinding], _ notes: Notes, _ check: NoteCheck, _ overlay: FileOverlay,
    to files: inout [String: CheckedFile]
  ) async throws {
    var between = Dictionary(
      grouping: findings.filter { notes.chosen.contains($0.note) }, by: \.note)
    for (note, file) in files where !file.suppressions.isEmpty { between[note, default: []] += [] }
    let (told, alone, base) = (between, files, notes.base)
    let stream = NoteStream(notes.all.filter { told[$0.path] != nil }) { note -> CheckedFile? in
      // A note that was readable a moment ago and is gone now has been told of, or never will be.
      guard let file = try? overlay.read(note, limit: NoteReader.sizeLimit) else { return nil }
      var checked =
        alone[note.path] ?? CheckedFile(note: note.path, path: Path.join(base, note.path))
      check.add(told[note.path] ?? [], to: &checked, in: file)
      return checked
    }
    try await stream.forEachBatch { batch in
      for case let checked? in batch { files[checked.note] = checked }
    }
  }

  /// Adds what is known of files by their names alone; none of them is a note that was found.
  private func add(_ findings: [Finding], base: String, to outcome: inout Outcome) {
    let placed = findings.compactMap { selection.placed($0, in: base) }
    outcome.findings += placed
    outcome.otherFiles.formUnion(placed.map(\.path))
  }
}

// MARK: - What people wrote besides notes

extension Checker {
  private func addSettings(_ check: NoteCheck, to outcome: inout Outcome) {
    guard let file = folder.settings, targets.contain(file.path) else { return }
    outcome.findings += check.checked(file, folder.reading).findings
    outcome.locations[file.path] = file.path
    outcome.marks[file.path] = Fingerprint(of: file.bytes)
    outcome.otherFiles.insert(file.path)
  }

  /// Reads the texts; one that cannot be read is told of.
  private func agreedTexts(
    _ gazetteer: Gazetteer, _ overlay: FileOverlay, to outcome: inout Outcome
  ) throws -> [CheckedText] {
    let place = folder.textsPlace
    let listing = try folder.agreedTexts()
    add(
      listing.findings.filter { targets.contain(Path.join(place, $0.path)) }, base: place,
      to: &outcome)
    return listing.notes.compactMap { note in
      do throws(FileError) {
        return try CheckedText(note, gazetteer, overlay)
      } catch {
        if targets.contain(note.location) { add([error.finding], base: place, to: &outcome) }
        return nil
      }
    }
  }

  private func add(
    _ text: CheckedText, _ between: [TownFinding], _ check: NoteCheck, to outcome: inout Outcome
  ) {
    let path = Path.join(folder.textsPlace, text.note.path)
    outcome.findings += text.findings(between, check, shown: path)
    outcome.locations[path] = text.note.location
    outcome.marks[path] = Fingerprint(of: text.file.bytes)
    outcome.otherFiles.insert(path)
  }
}
