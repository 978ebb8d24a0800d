internal import Calendar
internal import Checks
internal import Diagnostics
internal import Files
internal import LanguageServer
internal import Municipality
internal import Notes
internal import Opgave
internal import Source

/// The notes that an editor works on, as the checker reads them, kept at hand.
struct EditorDesk: Sendable {
  /// Which files are notes of it.
  let files: EditorFiles
  let day: CalendarDate
  let gazetteer: Gazetteer
  private let selection: RuleSelection
  private let check: NoteCheck
  private let reader: NoteReader

  /// What is on the disk.
  private var listing = NoteFinder.Listing()
  private var textListing = NoteFinder.Listing()
  /// What was read from the disk.
  private var store: NoteStore<CheckedNoteFile>
  /// What was read, by the paths of the notes.
  private var read: [String: CheckedNoteFile] = [:]
  private var agreed: [String: CheckedText] = [:]
  /// The texts that are not saved, with the files that they are.
  private var laid: [String: [UInt8]] = [:]
  /// The notes that are laid, by their paths.
  private var open: [String: NoteFile] = [:]
  private var openTexts: [String: NoteFile] = [:]
  /// What is wrong in `wijk.yml` as it is laid.
  private var settingsFindings: [String: [PlacedFinding]] = [:]
  /// A check of notes together into which none has come yet; to make one takes long.
  private let emptyTown: TownCheck
  /// What all notes said together when they were checked last, and the texts that were laid then.
  private var survey: EditorSurvey?

  /// Opens the desk without reading a note.
  ///
  /// - Parameters:
  ///   - files: Which files are notes of it.
  ///   - day: The day on which they are judged.
  ///   - selection: The rules that are asked for; those that the settings leave on when `nil`.
  init(_ files: EditorFiles, on day: CalendarDate, _ selection: RuleSelection? = nil) {
    self.files = files
    self.day = day
    gazetteer = Gazetteer(files.folder.municipality)
    let selection = selection ?? RuleSelection(settings: files.folder.reading.checks)
    self.selection = selection
    check = NoteCheck(gazetteer, on: day, selection)
    store = NoteStore().on(
      .init(
        municipality: files.folder.municipality, selection: selection, day: day,
        targets: CheckTargets(), base: files.base))
    reader = NoteReader(gazetteer)
    emptyTown = TownCheck(gazetteer, on: day, selection)
  }
}

// MARK: - Files

extension EditorDesk: NoteDesk {
  var home: String { files.key }

  /// What became of a note that is laid; `nil` when it is none.
  func outcome(of location: String) -> ParsedNote? {
    open.values.first { $0.location == location }.flatMap { read[$0.path]?.outcome }
  }

  var notes: [DeskNote] {
    read.sorted { $0.key < $1.key }.compactMap { _, file in
      file.conversation.map { DeskNote(location: file.note.location, conversation: $0) }
    }
  }

  func role(of location: String) -> DeskRole? { files.role(of: location) }

  func file(at location: String, holding text: [UInt8]?) -> SourceFile? {
    guard let role = role(of: location) else { return nil }
    let overlay = FileOverlay(unsaved: text.map { [location: $0] } ?? [:])
    return try? overlay.read(
      NoteFile(location: location, path: role.path), limit: NoteReader.sizeLimit)
  }

  func location(of path: String) -> String? {
    let text = Path.relative(path, to: MunicipalityFolder.textsFolder)
    return read[path]?.note.location ?? text.flatMap { agreed[$0]?.note.location }
  }

  var texts: [DeskText] {
    agreed.sorted { $0.key < $1.key }.map { _, text in
      DeskText(location: text.note.location, agreements: text.reading.text.agreements)
    }
  }

  mutating func lay(_ texts: [String: [UInt8]]) { laid = texts }

  mutating func refresh() async -> Bool {
    if files.haveOtherSettings { return true }
    listing = files.notes()
    textListing = (try? files.folder.agreedTexts()) ?? NoteFinder.Listing()
    let (store, reader, check) = (store, reader, check)
    var next = store.emptied
    var read: [String: CheckedNoteFile] = [:]
    let stream = NoteStream(listing.notes) { note in
      store.entry(of: note) { CheckedNoteFile(note, shown: nil, reader, check, $0) }
    }
    try? await stream.forEachBatch { batch in
      for entry in batch {
        next.keep(entry, of: entry.reading.note)
        read[entry.reading.note.path] = entry.reading
      }
    }
    self.store = next
    self.read = read
    agreed = [:]
    for note in textListing.notes {
      agreed[note.path] = try? CheckedText(note, gazetteer, FileOverlay())
    }
    open = [:]
    return false
  }
}

// MARK: - Checking

extension EditorDesk {
  mutating func glance() -> Checkup? {
    guard let survey else { return nil }
    readLaid()
    let shifted = open.values.flatMap { note in
      survey.findings(in: note.path, holding: laid[note.location], at: note.location)
    }
    return checkup(shifted + survey.ofTexts, survey.agreements)
  }

  mutating func checkup() async -> Checkup {
    readLaid()
    if Task.isCancelled { return Checkup() }
    var town = emptyTown
    for file in read.values {
      if let conversation = file.conversation { town.add(conversation) }
    }
    for text in agreed.sorted(by: { $0.key < $1.key }).map(\.value) {
      if let area = text.reading.area { town.add(text.reading.text, area: area) }
    }
    let found = town.finish()
    survey = EditorSurvey(found, of: laid)
    return checkup(found.findings, found.agreements)
  }

  /// Reads the texts that are laid.
  private mutating func readLaid() {
    putBack()
    (openTexts, settingsFindings) = ([:], [:])
    let overlay = FileOverlay(unsaved: laid)
    for (location, bytes) in laid {
      switch role(of: location) {
      case .note(let path):
        let note = NoteFile(location: location, path: path)
        guard files.isRead(note, listing) else { continue }
        open[path] = note
        read[path] = CheckedNoteFile(note, shown: shown(note), reader, check) {
          () throws(FileError) in try overlay.read(note, limit: NoteReader.sizeLimit)
        }
      case .agreedText(let path):
        let note = NoteFile(location: location, path: path)
        openTexts[path] = note
        agreed[path] = try? CheckedText(note, gazetteer, overlay)
      case .settings: settingsFindings[location] = findings(inSettings: bytes)
      case nil: continue
      }
    }
  }

  /// All that is found in the texts that are laid.
  private func checkup(_ between: [TownFinding], _ agreements: [ListedAgreement]) -> Checkup {
    let overlay = FileOverlay(unsaved: laid)
    var checkup = Checkup(findings: settingsFindings, agreements: agreements)
    for note in open.values {
      checkup.findings[note.location] = findings(in: note, between, overlay)
    }
    for note in openTexts.values {
      checkup.findings[note.location] = agreed[note.path]?.findings(
        between, check, shown: shown(text: note))
    }
    return checkup
  }

  /// Reads the files anew of which the text is not laid any more.
  private mutating func putBack() {
    for (path, note) in open where laid[note.location] == nil {
      open[path] = nil
      guard let stored = listing.notes.first(where: { $0.path == path }) else {
        read[path] = nil
        continue
      }
      read[path] =
        store.entry(of: stored) { CheckedNoteFile(stored, shown: nil, reader, check, $0) }.reading
    }
  }

  /// All that is found in a note that is laid, in order.
  private func findings(
    in note: NoteFile, _ between: [TownFinding], _ overlay: FileOverlay
  ) -> [PlacedFinding] {
    let path = note.path
    var checked = read[path]?.file ?? CheckedFile(note: path, path: shown(note))
    if let file = try? overlay.read(note, limit: NoteReader.sizeLimit) {
      check.add(between.filter { $0.note == path }, to: &checked, in: file)
    }
    let ofName = listing.findings.filter { $0.path == path }.compactMap {
      selection.placed($0, in: files.base)
    }
    return (checked.findings + ofName).sorted()
  }

  private func findings(inSettings bytes: [UInt8]) -> [PlacedFinding] {
    let folder = files.folder.replacingSettings(with: TextDecoding.decode(bytes).bytes)
    return folder.settings.map { check.checked($0, folder.reading).findings } ?? []
  }

  private func shown(_ note: NoteFile) -> String { Path.join(files.base, note.path) }

  private func shown(text: NoteFile) -> String { Path.join(files.folder.textsPlace, text.path) }
}

extension DeskRole {
  /// The path by which people know the file.
  fileprivate var path: String {
    switch self {
    case .note(let path), .agreedText(let path): path
    case .settings: MunicipalityFolder.settingsName
    }
  }
}
