internal import Diagnostics
internal import Calendar
internal import Words
internal import Files
internal import Municipality
internal import Notes
internal import Opgave
internal import Source

/// Adds a status line for an agreement to a note, and checks that it reads back as the same change.
struct AgreementEdit {
  let compiled: Compilation
  /// The agreement, with a mark of its own.
  let agreement: Agreement
  let note: NoteFile
  let day: CalendarDate

  /// Finds the agreement and the note.
  ///
  /// - Throws: ``UsageError``, with the nearest name, when one of them is not there.
  init(mark: String, note path: String, in compiled: Compilation) throws {
    self.compiled = compiled
    day = compiled.document.referenceDate
    let search = AgreementSearch(compiled.document)
    var agreement = try search.agreement(mark)
    if !agreement.isMarked { agreement.id = search.mark(for: agreement) }
    self.agreement = agreement
    note = try Self.note(path, in: compiled.folder)
  }

  /// The note in which the agreement was made, with the mark by which later notes can name it.
  ///
  /// - Returns: `nil` when the agreement has a mark already.
  /// - Throws: ``UsageError`` when a mark at the end of its line would not be read as that.
  func marking() throws -> FileChange? {
    try Self.marking(agreement, as: agreement.id, in: compiled)
  }

  /// The note in which an agreement was made, with a mark behind its line.
  ///
  /// - Returns: `nil` when the agreement has a mark already.
  /// - Throws: ``UsageError`` when a mark at the end of its line would not be read as that.
  static func marking(
    _ agreement: Agreement, as id: String, in compiled: Compilation
  ) throws -> FileChange? {
    guard !agreement.isMarked, let origin = agreement.history.first?.origin else { return nil }
    let first = try note(origin.note, in: compiled.folder)
    let file = try contents(of: first)
    let marked = SourceFile(
      path: file.path,
      bytes: NoteEdit.applying([.marking(origin.line, as: id, in: file)], to: file.bytes))
    let reader = NoteReader(compiled.intake.gazetteer)
    var wanted = reader.read(file).conversation?.agreements ?? []
    let places = wanted.indices.filter { wanted[$0].line == origin.line }
    for place in places { wanted[place].id = id }
    guard places.count == 1, reader.read(marked).conversation?.agreements == wanted else {
      throw UsageError(
        nl: "regel \(origin.line) van '\(first.location)' kan geen merk krijgen",
        en: "line \(origin.line) of '\(first.location)' cannot get a mark",
        help: Bilingual(
          nl: "schrijf daar zelf '^\(id)' achter de afspraak",
          en: "write '^\(id)' behind the agreement there yourself"))
    }
    return FileChange(path: first.location, before: file.bytes, after: marked.bytes)
  }

  /// All that changes when the line is written, the mark that comes with it first.
  ///
  /// - Parameters:
  ///   - wanted: What is to be written.
  ///   - language: The language of the line.
  /// - Returns: A change for each note, the note of the line last.
  /// - Throws: ``UsageError`` when it would not be read as was meant.
  func changes(to wanted: AgreementChange, in language: Language) throws -> [FileChange] {
    let marking = try marking()
    let change = try change(to: wanted, in: language, with: marking)
    return [marking.flatMap { $0.path == change.path ? nil : $0 }, change].compactMap(\.self)
  }

  /// Writes the line into the note, without saving it.
  ///
  /// - Parameters:
  ///   - wanted: What is to be written.
  ///   - language: The language of the line.
  ///   - marking: The mark that comes with it, perhaps in the same note.
  /// - Returns: The note as it is and as it will be; the two are the same when it says so already.
  /// - Throws: ``UsageError`` when the line would not be read as was meant.
  func change(
    to wanted: AgreementChange, in language: Language, with marking: FileChange? = nil
  ) throws -> FileChange {
    var file = try Self.contents(of: note)
    let before = file.bytes
    if let marking, marking.path == note.location {
      file = SourceFile(path: file.path, bytes: marking.after)
    }
    let wanted = try wanted.knowing(compiled.intake.gazetteer)
    // What the words of the agreement say by themselves, such as with whom.
    let plain = word(of: adding(AgreementChange(), to: file, in: language).file)
    if agreement.history.last?.origin.note == note.path, let said = word(of: file),
      wanted.isSaid(by: said, plain)
    {
      return FileChange(path: note.location, before: before, after: file.bytes)
    }
    let (after, line) = adding(wanted, to: file, in: language)
    try check(after, says: wanted, line, plain)
    return FileChange(path: note.location, before: before, after: after.bytes)
  }

  /// A note that can be written in.
  ///
  /// - Throws: ``UsageError`` when what it holds would not come back byte for byte.
  private static func contents(of note: NoteFile) throws -> SourceFile {
    let file = try note.read(limit: NoteReader.sizeLimit)
    guard file.encoding == .utf8 else {
      throw UsageError(
        nl: "'\(note.location)' is niet bewaard als UTF-8, en blijft zoals het is",
        en: "'\(note.location)' is not saved as UTF-8, and stays as it is",
        help: Bilingual(nl: "bewaar de notitie als UTF-8", en: "save the note as UTF-8"))
    }
    guard file.removals.isEmpty else {
      throw UsageError(
        nl: "in '\(note.location)' staan stuurtekens; de notitie blijft zoals zij is",
        en: "there are control characters in '\(note.location)'; the note stays as it is",
        help: Bilingual(
          nl: "zie waar met `wijk controleer`", en: "see where with `wijk check`"))
    }
    return file
  }

  /// The day that the line counts from: that of the note.
  func date(of change: FileChange) -> CalendarDate? {
    conversation(of: SourceFile(path: note.path, bytes: change.after))?.date
  }

  private func adding(
    _ change: AgreementChange, to file: SourceFile, in language: Language
  ) -> (file: SourceFile, line: String) {
    let line = change.line(for: agreement, in: language)
    let heading = Bilingual(nl: "Afspraken", en: "Agreements")[language]
    let bytes = NoteAddition(file: file).adding(line, to: conversation(of: file), under: heading)
    return (SourceFile(path: file.path, bytes: bytes), line)
  }

  private func conversation(of file: SourceFile) -> Conversation? {
    NoteReader(compiled.intake.gazetteer).read(file).conversation
  }

  /// The last word of a note about the agreement.
  private func word(of file: SourceFile) -> NotedAgreement? {
    let key = Folding.key(agreement.id)
    return conversation(of: file)?.agreements.last { $0.id.map(Folding.key) == key }
  }

  // MARK: Checking

  private func check(
    _ file: SourceFile, says wanted: AgreementChange, _ line: String, _ plain: NotedAgreement?
  ) throws {
    let noted = word(of: file)
    guard let noted, let date = conversation(of: file)?.date, wanted.isSaid(by: noted, plain),
      file.text(file.range(ofLine: noted.line)).hasPrefix(line)
    else {
      throw UsageError(
        nl: "in '\(note.location)' zou '\(line)' niet worden gelezen zoals u bedoelt",
        en: "in '\(note.location)', '\(line)' would not be read as you mean it",
        help: Bilingual(
          nl: "kies een notitie met een gebied en een datum, of schrijf de regel zelf",
          en: "choose a note with an area and a day, or write the line yourself"))
    }
    // Notes of one day are read in the order of their paths.
    guard let last = agreement.history.last?.origin, last.note != note.path,
      (date, note.path) < (last.date, last.note)
    else { return }
    throw UsageError(
      nl: "'^\(agreement.id)' wordt nog genoemd in '\(last.note)', van na '\(note.location)'",
      en: "'^\(agreement.id)' is named in '\(last.note)', which is later than '\(note.location)'",
      help: Bilingual(
        nl: "kies die notitie of een latere", en: "choose that note or a later one"))
  }

  private static func note(_ path: String, in folder: MunicipalityFolder) throws -> NoteFile {
    if let note = try folder.note(at: path) { return note }
    let notes = try folder.allNotes().notes
    if let note = notes.first(where: { $0.path == path }) { return note }
    throw UsageError(
      nl: "'\(path)' is geen notitie van deze gemeente",
      en: "'\(path)' is not a note of this municipality",
      help: .nearest(to: path, among: notes.map(\.path))
        ?? Bilingual(
          nl: "kies een bestand in '\(folder.notesFolder)', of begin er een met wijk nieuw",
          en: "choose a file in '\(folder.notesFolder)', or begin one with wijk new"))
  }
}
