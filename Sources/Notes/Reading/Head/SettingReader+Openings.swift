internal import Diagnostics
internal import Calendar
internal import Words
internal import Municipality

/// The opening lines of a note, which set the scene and are no statements of residents.
extension SettingReader {
  /// The blocks without the opening lines that say no more than when, where or how many, and
  /// those lines.
  func parted(_ blocks: [Outline.Block]) -> (rest: [Outline.Block], scene: [Conversation.Line]) {
    let lines = Set(openings.filter(isScene).map(Self.line)).union(spent).union(told)
    guard !lines.isEmpty else { return (blocks, []) }
    var scene: [Conversation.Line] = []
    let rest = blocks.filter { block in
      guard case .statement(let statement) = block, lines.contains(Self.line(statement)) else {
        return true
      }
      scene.append(Self.line(statement))
      return false
    }
    return (rest, scene)
  }

  /// A statement by its words too, for of a dictated paragraph many stand on one line.
  static func line(_ statement: Statement) -> Conversation.Line {
    .init(text: statement.text, line: statement.line)
  }

  /// The first lines of a dictated note, as far as they tell when, where or with whom it was and nothing
  /// of what anybody thinks: `vandaag was ik in de Lindehof`.
  private var told: [Conversation.Line] {
    guard isSpoken else { return [] }
    return zip(openings, openingLines).prefix { setsScene($1) && !saysMore($1) }
      .map { Self.line($0.0) }
  }

  private func setsScene(_ line: Line) -> Bool {
    if let day = DateReader.read(line.text, near: nil, allowsBareNumbers: false)?.date {
      return day == conversation.date
    }
    if let place = gazetteer.places(in: line.text).first?.0 {
      return place.area == conversation.area
    }
    let reading = AttendanceReader.sentence(line, gazetteer)
    return reading.isScene && !reading.roles.isEmpty
  }

  /// Whether a line is a title, a day, a time or a place: `dinsdag 12 mei 2026`, `19:42`, `noord`.
  private func isScene(_ statement: Statement) -> Bool {
    guard statement.text.utf8.count <= 80, !statement.isItem else { return false }
    var text = LineText(statement.text)
    if let day = DateReader.read(statement.text, near: nil, allowsBareNumbers: false) {
      text.blank(day.range)
      if statement.text.last != ".", KindLexicon.kind(in: text.current) != nil { return true }
    }
    if let when = WhenReader.read(in: text.current, near: conversation.date) {
      for range in when.ranges { text.blank(range) }
    }
    let rest = text.remaining
    guard rest.contains(where: \.isLetter) else { return rest != statement.text }
    guard let place = gazetteer.place(named: rest) else { return false }
    return place.area == conversation.area
  }

  /// Findings about a title, a heading or a file name that says of another area or day than the
  /// conversation's.
  ///
  /// - Parameter others: The areas that the conversation is about as well.
  /// - Returns: The findings, those about areas first.
  func contradictions(beside others: [String]?) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var named = Set(others ?? [])
    for title in titles {
      for (place, _) in gazetteer.places(in: title.text) {
        guard let area = conversation.area, place.area != area, named.insert(place.area).inserted
        else { continue }
        found.append(.severalAreas(title.text, counted: area, at: title.range))
      }
    }
    if let date = conversation.date, fields.conversation.date != nil {
      let words = titles.prefix(1).map { ($0.text, $0.range) } + [(fileName, start)]
      for (text, range) in words {
        guard let other = ownDay(in: text), other != date else { continue }
        found.append(.conflictingDate(text, counted: date, at: range))
        break
      }
    }
    return found
  }

  /// A finding about a heading that names another day and form than the conversation's.
  var secondConversation: Diagnostic? {
    guard let date = conversation.date else { return nil }
    for title in titles.dropFirst() {
      guard KindLexicon.kind(in: title.text) != nil,
        let reading = DateReader.read(title.text, near: nil, allowsBareNumbers: false),
        reading.date != date
      else { continue }
      return .secondConversation(title.text, at: title.range)
    }
    return nil
  }
}
