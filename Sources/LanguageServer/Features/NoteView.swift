internal import Diagnostics
internal import Notes
internal import Source

/// An open file with all that a question about it needs.
struct NoteView: Sendable {
  let uri: String
  let location: String
  let role: DeskRole
  let text: DocumentText
  /// The file as its reader takes it in.
  let file: SourceFile
  /// What its reader makes of it; of a note only.
  let reading: NoteReading?
  let places: SourcePlaces
  private(set) var desk: any NoteDesk
  let language: Language

  var conversation: Conversation? { reading?.conversation }

  init(_ open: OpenDocument, _ role: DeskRole, _ desk: any NoteDesk, _ language: Language) {
    uri = open.document.uri
    location = open.location
    self.role = role
    text = open.document.text
    let read = desk.file(at: open.location, holding: open.document.text.bytes)
    file = read ?? SourceFile(path: open.location, bytes: [])
    places = SourcePlaces(text, read)
    self.desk = desk
    self.language = language
    if case .note = role, read != nil {
      reading = NoteReader(desk.gazetteer).read(file)
    } else {
      reading = nil
    }
  }

  /// The same beside notes that may have changed.
  func with(_ desk: any NoteDesk) -> NoteView {
    var view = self
    view.desk = desk
    return view
  }

  func say(_ dutch: String, _ english: String) -> String {
    Bilingual(nl: dutch, en: english)[language]
  }

  // MARK: Places

  /// The offset in the file of a place in the document.
  func offset(_ position: LSP.Position) -> Int {
    min(places.source(text.offset(of: position)), file.bytes.count)
  }

  /// The line of the file, counted from one, of a place in the document.
  func line(_ position: LSP.Position) -> Int { file.line(at: offset(position)) }

  func range(_ bytes: ByteRange) -> LSP.Range { places.range(bytes) }

  /// The place behind the last character of a line of the file.
  func end(ofLine line: Int) -> LSP.Position {
    range(file.range(ofLine: min(max(line, 1), file.lineCount))).end
  }

  /// Whether a line of the file, counted from one, is of the head of the note.
  func isHead(_ line: Int) -> Bool {
    switch role {
    case .note: line < (reading?.bodyLine ?? 1) || isBetweenRules(line)
    case .agreedText: false
    case .settings: true
    }
  }

  /// Whether a line stands between the two lines that make a head, of which half a key makes none.
  private func isBetweenRules(_ line: Int) -> Bool {
    func isRule(_ line: Int) -> Bool { file.text(file.range(ofLine: line)) == "---" }
    guard line > 1, isRule(1), !(2...line).contains(where: isRule) else {
      return false
    }
    return line < file.lineCount && (line + 1...file.lineCount).prefix(40).contains(where: isRule)
  }

  /// The lines of the statement that a line is of.
  func item(around line: Int) -> ClosedRange<Int> {
    reading?.items.first { $0.contains(line) } ?? line...line
  }

  func edit(_ edit: NoteEdit) -> LSP.TextEdit {
    LSP.TextEdit(range: range(edit.range), newText: edit.replacement)
  }

  /// What would be read of the note after some edits.
  func reading(after edits: [NoteEdit]) -> Conversation? {
    let bytes = NoteEdit.applying(edits, to: file.bytes)
    return NoteReader(desk.gazetteer).read(SourceFile(path: file.path, bytes: bytes)).conversation
  }
}
