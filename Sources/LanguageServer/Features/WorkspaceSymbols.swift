internal import Diagnostics
internal import Notes
internal import Opgave
internal import Words

/// The agreements and the notes of all open municipalities, by what somebody types of them.
struct WorkspaceSymbols {
  private static let most = 200

  private let desks: [(desk: any NoteDesk, checkup: Checkup)]
  private let open: [String: OpenDocument]

  init(_ desks: [(any NoteDesk, Checkup)], _ open: [String: OpenDocument]) {
    self.desks = desks.map { ($0.0, $0.1) }.sorted { $0.desk.home < $1.desk.home }
    self.open = open
  }

  func symbols(for query: String) -> [LSP.SymbolInformation] {
    let query = AgreementSearch.withoutCaret(query)
    let found = desks.flatMap { all(in: $0.desk, $0.checkup) }.compactMap { symbol in
      FuzzyMatch(query, in: symbol.name).map { (match: $0, symbol: symbol) }
    }
    let sorted = found.enumerated().sorted {
      query.isEmpty || $0.element.match == $1.element.match
        ? $0.offset < $1.offset : $0.element.match < $1.element.match
    }
    return sorted.prefix(Self.most).map(\.element.symbol)
  }

  private func all(in desk: any NoteDesk, _ checkup: Checkup) -> [LSP.SymbolInformation] {
    let agreements = checkup.agreements.compactMap { item -> LSP.SymbolInformation? in
      guard let origin = item.agreement.history.first?.origin,
        let location = desk.location(of: origin.note)
      else { return nil }
      let mark = item.agreement.isMarked ? "^\(item.agreement.id) " : ""
      return symbol(
        mark + item.agreement.text, .event, location, line: origin.line, in: item.area.name)
    }
    let notes = desk.notes.map { note in
      symbol(note.conversation.note, .file, note.location, line: 1, in: note.conversation.area)
    }
    return agreements + notes
  }

  private func symbol(
    _ name: String, _ kind: LSP.SymbolKind, _ location: String, line: Int, in container: String?
  ) -> LSP.SymbolInformation {
    let start = LSP.Position(line: line - 1, character: 0)
    return LSP.SymbolInformation(
      name: PlainText.line(name), kind: kind,
      location: LSP.Location(
        uri: open[location]?.document.uri ?? DocumentURI.of(location),
        range: LSP.Range(start: start, end: start)),
      containerName: container)
  }
}
