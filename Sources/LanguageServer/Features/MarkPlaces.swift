internal import Diagnostics
internal import Files
internal import Notes
internal import Opgave
internal import Source

/// The places of the mark of an agreement, in all notes and agreed texts.
struct MarkPlaces {
  /// A file in which a mark may stand, with its places as a client counts them.
  private struct Place {
    let uri: String
    let file: SourceFile
    let places: SourcePlaces
  }

  private let view: NoteView
  private let checkup: Checkup
  /// The texts in hand, by their locations.
  private let open: [String: OpenDocument]

  init(_ view: NoteView, _ checkup: Checkup, _ open: [String: OpenDocument]) {
    self.view = view
    self.checkup = checkup
    self.open = open
  }

  /// The mark at a place, with the part of the document that it takes.
  func mark(at position: LSP.Position) -> (name: String, range: LSP.Range)? {
    let offset = view.offset(position)
    let line = view.file.range(ofLine: view.line(position))
    return AgreementMark.places(in: view.file, line).first {
      $0.range.lowerBound <= offset && offset <= $0.range.upperBound
    }.map { ($0.name, view.range($0.range)) }
  }

  /// Where the agreement of a mark was made.
  func definition(at position: LSP.Position) -> LSP.Location? {
    guard let mark = mark(at: position) else { return nil }
    let key = AgreementMark.key(mark.name)
    let agreement = checkup.agreements.first { AgreementMark.key($0.agreement.id) == key }
    guard let origin = agreement?.agreement.history.first?.origin,
      let location = view.desk.location(of: origin.note), let place = place(location)
    else { return nil }
    let line = place.file.range(ofLine: min(origin.line, place.file.lineCount))
    return LSP.Location(uri: place.uri, range: place.places.range(line))
  }

  /// All places of a mark.
  func references(at position: LSP.Position) -> [LSP.Location]? {
    mark(at: position).map { mark in
      let key = AgreementMark.key(mark.name)
      return files(with: key).flatMap { place in
        ranges(of: key, in: place.file).map {
          LSP.Location(uri: place.uri, range: place.places.range($0))
        }
      }
    }
  }

  /// Gives an agreement another mark in all notes.
  ///
  /// - Throws: Why it would not be read as is meant.
  func rename(_ asked: LSP.RenameParameters) throws(JSONRPC.Failure) -> LSP.WorkspaceEdit? {
    guard let mark = mark(at: asked.position) else { return nil }
    let name = AgreementSearch.withoutCaret(asked.newName)
    let (key, other) = (AgreementMark.key(mark.name), AgreementMark.key(name))
    guard AgreementMark.isName(name) else {
      throw .impossible(
        view.say(
          "een merk heeft letters, cijfers en streepjes",
          "a mark has letters, digits and hyphens"))
    }
    if key != other,
      checkup.agreements.contains(where: { AgreementMark.key($0.agreement.id) == other })
    {
      throw .impossible(
        view.say("'^\(name)' is al van een andere afspraak", "'^\(name)' is another agreement's"))
    }
    var changes: [String: [LSP.TextEdit]] = [:]
    for place in files(with: key) {
      guard place.file.isAsStored else {
        throw .impossible(
          view.say(
            "'\(place.file.path)' is niet bewaard als UTF-8",
            "'\(place.file.path)' is not saved as UTF-8"))
      }
      let edits = ranges(of: key, in: place.file).map { NoteEdit($0, "^" + name) }
      changes[place.uri] = edits.map {
        LSP.TextEdit(range: place.places.range($0.range), newText: $0.replacement)
      }
    }
    return LSP.WorkspaceEdit(changes: changes)
  }

  // MARK: Files

  /// The notes and texts that name an agreement.
  private func files(with key: String) -> [Place] {
    let notes = view.desk.notes.filter { $0.conversation.agreements.names(key) }.map(\.location)
    let texts = view.desk.texts.filter { $0.agreements.names(key) }.map(\.location)
    return (notes + texts).compactMap(place)
  }

  private func ranges(of key: String, in file: SourceFile) -> [ByteRange] {
    AgreementMark.places(in: file, file.textStart..<file.bytes.count)
      .filter { AgreementMark.key($0.name) == key }.map(\.range)
  }

  private func place(_ location: String) -> Place? {
    let inHand = open[location]?.document
    guard let file = view.desk.file(at: location, holding: inHand?.text.bytes) else { return nil }
    let text = inHand?.text ?? DocumentText(file.bytes, view.text.encoding)
    return Place(
      uri: inHand?.uri ?? DocumentURI.of(location), file: file,
      places: SourcePlaces(text, inHand == nil ? nil : file))
  }
}

extension [NotedAgreement] {
  fileprivate func names(_ key: String) -> Bool {
    contains { $0.id.map { AgreementMark.key($0) == key } ?? false }
  }
}
