internal import Diagnostics
internal import Municipality
internal import Source

/// Gives what a note says to the area that a heading, a label, a cell or its first words name.
struct AreaShares {
  private let file: SourceFile
  private(set) var conversation: Conversation
  private(set) var diagnostics: [Diagnostic] = []
  private var parts: AreaParts?
  /// The places that single lines name themselves.
  private var lines: [Int: Place] = [:]
  /// The lines of what was said that nothing gives to an area.
  private var unplaced: Set<Int> = []
  /// Where the first line stands that brings in each area that the head does not name.
  private var entries: [(area: String, line: Int)] = []

  /// - Parameters:
  ///   - conversation: All that the note says.
  ///   - file: The note.
  init(_ conversation: Conversation, _ file: SourceFile) {
    self.conversation = conversation
    self.file = file
  }

  /// Gives each thing its area, and says what nothing gives to one.
  ///
  /// - Parameters:
  ///   - outline: The headings and lines of the note.
  ///   - gazetteer: The names of places.
  ///   - declared: The words by which the head names several areas.
  ///   - groups: The lines that name groups who were not reached.
  mutating func read(
    _ outline: Outline, _ gazetteer: Gazetteer, declared: (text: String, range: ByteRange)?,
    groups: [String: Int]
  ) {
    guard gazetteer.municipality.areas.count > 1 || conversation.otherAreas != nil,
      let home = conversation.area ?? conversation.areaText
    else { return }
    let names = AreaNames(gazetteer, conversation)
    let parts = AreaParts(outline, names)
    self.parts = parts
    let known = Set([home] + (conversation.otherAreas ?? []) + parts.areas)
    readLines(outline, names, among: known.count > 1 ? known : [])
    guard !parts.isEmpty || !lines.isEmpty || conversation.otherAreas != nil else { return }
    share(home)
    share(groups, home)
    tell(home, declared)
  }
}

// MARK: - Reading

extension AreaShares {
  /// Reads the places that lines name themselves.
  ///
  /// - Parameters:
  ///   - outline: The lines.
  ///   - names: What their words name.
  ///   - areas: The areas that the head and the headings name, when these are several; of any other
  ///     the first words of a line may speak in passing.
  private mutating func readLines(_ outline: Outline, _ names: AreaNames, among areas: Set<String>)
  {
    for block in outline.blocks {
      switch block {
      case .statement(let statement):
        if let label = Label.head(of: statement.text) {
          lines[statement.line] = names.place(headedBy: String(label))
        } else if !areas.isEmpty, let place = names.place(openingOrClosing: statement.text),
          areas.contains(place.area)
        {
          lines[statement.line] = place
        }
      case .table(let table): read(table, names)
      }
    }
  }

  /// Takes the places in a column such as `Gebied`.
  private mutating func read(_ table: Outline.Table, _ names: AreaNames) {
    let columns = (table.rows.first?.cells ?? []).enumerated().filter { column in
      [.area, .neighbourhood].contains(FieldKey(column.element))
    }.map(\.offset)
    for row in table.rows.dropFirst() {
      for column in columns where column < row.cells.count {
        if let place = names.place(named: row.cells[column]) { lines[row.line] = place }
      }
    }
  }
}

// MARK: - Sharing out

extension AreaShares {
  private mutating func share(_ home: String) {
    conversation.signals = shared(conversation.signals, home) { $0.kind != .background }
    conversation.agreements = shared(conversation.agreements, home) { _ in true }
    conversation.activities = shared(conversation.activities, home)
    conversation.initiatives = shared(conversation.initiatives, home)
    conversation.withheld = shared(conversation.withheld, home)
  }

  /// Lines with their areas.
  ///
  /// - Parameters:
  ///   - things: What stands on the lines.
  ///   - home: The area of the conversation.
  ///   - isTold: Whether it is said of a thing that nothing gives it to an area.
  /// - Returns: The things, in the same order.
  private mutating func shared<Thing: NotedLine>(
    _ things: [Thing], _ home: String, isTold: (Thing) -> Bool = { _ in false }
  ) -> [Thing] {
    var things = things
    for index in things.indices {
      let area = area(ofLine: things[index].line, home)
      things[index].area = area.other
      if !area.isNamed, isTold(things[index]) { unplaced.insert(things[index].line) }
    }
    return things
  }

  /// Gives groups that were not reached the area of the line that names them.
  private mutating func share(_ groups: [String: Int], _ home: String) {
    var elsewhere: [String: String] = [:]
    for group in conversation.notReached {
      elsewhere[group] = groups[group].flatMap { area(ofLine: $0, home).other }
    }
    if !elsewhere.isEmpty { conversation.notReachedElsewhere = elsewhere }
  }

  /// The area of a line: whether anything names it, and which it is when it is not that of the
  /// conversation.
  private mutating func area(ofLine line: Int, _ home: String) -> (other: String?, isNamed: Bool) {
    guard let place = lines[line] ?? parts?.place(ofLine: line) else { return (nil, false) }
    guard place.area != home else { return (nil, true) }
    let others = conversation.otherAreas ?? []
    if !others.contains(place.area) {
      conversation.otherAreas = others + [place.area]
      entries.append((place.area, line))
    }
    if let name = place.neighbourhood, !conversation.neighbourhoods.contains(name) {
      conversation.neighbourhoods.append(name)
    }
    return (place.area, true)
  }

  private mutating func tell(_ home: String, _ declared: (text: String, range: ByteRange)?) {
    guard let others = conversation.otherAreas else { return }
    for entry in entries {
      diagnostics.append(.sharedArea(entry.area, at: file.range(ofLine: entry.line)))
    }
    guard let first = unplaced.min() else { return }
    diagnostics.append(
      .severalAreas(
        [home] + others, counted: home, unplaced: unplaced.count,
        at: declared?.range ?? file.range(ofLine: first)))
  }
}
