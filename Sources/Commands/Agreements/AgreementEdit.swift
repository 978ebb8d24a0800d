internal import Diagnostics
internal import Dutch
internal import Files
internal import Municipality
internal import Notes
internal import Opgave
internal import Source

/// Moves an agreement on in a note, and makes sure that it is then read as was meant.
struct AgreementEdit {
  let compiled: Compilation
  let agreement: Agreement
  let note: NoteFile
  let day: CalendarDate

  /// Finds the agreement and the note.
  ///
  /// - Throws: ``UsageError``, with the nearest name, when one of them is not there.
  init(mark: String, note path: String, in compiled: Compilation) throws {
    self.compiled = compiled
    day = compiled.document.referenceDate
    agreement = try compiled.document.agreement(marked: mark)
    note = try Self.note(path, in: compiled.folder)
  }

  /// The note as it is and as it will be.
  ///
  /// - Throws: ``UsageError`` when the line would not be read as was meant.
  func change(to wanted: AgreementChange, in language: Language) throws -> FileChange {
    let file = try note.read(limit: NoteReader.sizeLimit)
    guard file.encoding == .utf8 else {
      throw UsageError(
        nl: "'\(note.location)' is niet bewaard als UTF-8, en blijft zoals het is",
        en: "'\(note.location)' is not saved as UTF-8, and stays as it is",
        help: Bilingual(nl: "bewaar de notitie als UTF-8", en: "save the note as UTF-8"))
    }
    let reader = NoteReader(compiled.intake.gazetteer)
    let line = wanted.line(for: agreement, in: language)
    let heading = Bilingual(nl: "Afspraken", en: "Agreements")[language]
    let bytes = NoteAddition(file: file)
      .adding(line, to: reader.read(file).conversation, under: heading)
    let after = SourceFile(path: file.path, bytes: bytes)
    try check(reader.read(after).conversation, says: wanted, line)
    return FileChange(path: note.location, before: file.bytes, after: bytes)
  }

  /// The day that the line counts from: that of the note.
  func date(of change: FileChange) -> CalendarDate? {
    let file = SourceFile(path: note.path, bytes: change.after)
    return NoteReader(compiled.intake.gazetteer).read(file).conversation?.date
  }

  // MARK: Checking

  private func check(
    _ conversation: Conversation?, says wanted: AgreementChange, _ line: String
  ) throws {
    let key = Folding.key(agreement.id)
    let noted = conversation?.agreements.last { $0.id.map(Folding.key) == key }
    guard let noted, let date = conversation?.date, wanted.isSaid(by: noted) else {
      throw UsageError(
        nl: "in '\(note.location)' zou '\(line)' niet worden gelezen zoals u bedoelt",
        en: "in '\(note.location)', '\(line)' would not be read as you mean it",
        help: Bilingual(
          nl: "kies een notitie met een gebied en een datum, of schrijf de regel zelf",
          en: "choose a note with an area and a day, or write the line yourself"))
    }
    guard let last = agreement.history.last?.origin, date < last.date else { return }
    throw UsageError(
      nl: "'^\(agreement.id)' wordt nog genoemd in '\(last.note)', van na '\(note.location)'",
      en: "'^\(agreement.id)' is named in '\(last.note)', which is later than '\(note.location)'",
      help: Bilingual(
        nl: "kies die notitie of een latere", en: "choose that note or a later one"))
  }

  private static func note(_ path: String, in folder: MunicipalityFolder) throws -> NoteFile {
    let notes = try folder.allNotes().notes
    let place = Disk.realPath(of: path)
    if let note = notes.first(where: { Disk.realPath(of: $0.location) == place && place != nil }) {
      return note
    }
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

extension AgreementChange {
  /// Whether a line of a note says all that is wanted.
  fileprivate func isSaid(by noted: NotedAgreement) -> Bool {
    (status == nil || noted.status == status) && (done == nil || noted.done == done)
      && (toldBack == nil || noted.toldBack == toldBack) && (due == nil || noted.due != nil)
      && (owner == nil || !noted.owners.isEmpty) && (reason == nil || noted.reason != nil)
  }
}

extension OpgaveDocument {
  /// The agreement with a mark, with or without its caret.
  ///
  /// - Throws: ``UsageError``, with the nearest mark, when there is none.
  func agreement(marked mark: String) throws -> Agreement {
    let word = mark.hasPrefix("^") ? String(mark.dropFirst()) : mark
    let key = Folding.key(word)
    let all = areas.flatMap(\.agreements)
    if let agreement = all.first(where: { Folding.key($0.id) == key }) { return agreement }
    throw UsageError(
      nl: "er is geen afspraak met het merk '^\(word)'",
      en: "there is no agreement with the mark '^\(word)'",
      help: Spelling.nearest(to: word, among: all.filter(\.isMarked).map(\.id))
        .map { .didYouMean("^\($0)") }
        ?? Bilingual(
          nl: "zie ze allemaal met wijk afspraken", en: "see them all with wijk agreements"))
  }
}
