internal import Diagnostics
internal import Calendar
internal import Lexicons
internal import Municipality
internal import Source
internal import Words

/// Settles where, when and in what form a conversation was, from all that the note offers.
///
/// A field wins over a heading, a heading over the file name. Without any of them the
/// conversation is kept, and a finding says what is missing.
struct SettingReader {
  let file: SourceFile
  let gazetteer: Gazetteer
  let fields: HeadReader
  let titles: [Statement]
  let openings: [Statement]
  /// The last short lines, of which one may tell how many people there were.
  var closings: [Statement] = []
  /// Whether the note was dictated line by line.
  var isSpoken = false
  /// The words of the openings, and of the first two titles, cut once.
  let openingLines, titleLines: [Line]
  private(set) var conversation: Conversation
  private(set) var diagnostics: [Diagnostic] = []
  /// The opening lines that tell how many people there were, and nothing more.
  private(set) var spent: Set<Conversation.Line> = []

  init(
    _ file: SourceFile, _ gazetteer: Gazetteer, _ fields: HeadReader, titles: [Statement],
    openings: [Statement]
  ) {
    self.file = file
    self.gazetteer = gazetteer
    self.fields = fields
    self.titles = titles
    self.openings = openings
    openingLines = openings.map { Line($0.text) }
    titleLines = titles.prefix(2).map { Line($0.text) }
    self.conversation = fields.conversation
    self.fileName = Self.fileName(of: file.path)
  }

  /// The name of the file without its folder and extension.
  let fileName: String

  private static func fileName(of path: String) -> String {
    let name = path.cut(at: "/").last ?? ""
    let stem = NoteName.stem(of: name)
    // `Noord_04_03_2026` has underscores where others have hyphens and spaces.
    let bytes = Array(stem.utf8)
    let words = bytes.indices.map { index -> UInt8 in
      guard bytes[index] == UInt8(ascii: "_") else { return bytes[index] }
      let isInNumber =
        index > 0 && index + 1 < bytes.count && isDigit(bytes[index - 1])
        && isDigit(bytes[index + 1])
      return isInNumber ? UInt8(ascii: "-") : 0x20
    }
    return String(decoding: words, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The names of the folders that the file lies in, the nearest first.
  private var folderNames: [String] {
    file.path.split(separator: "/").dropLast().reversed().map(String.init)
  }

  var start: ByteRange { file.textStart..<file.textStart }

  /// Settles everything.
  ///
  /// - Returns: Whether the note is a source; an individual Wmo conversation is not.
  mutating func resolve() -> Bool {
    let words = fields.kindWords + titles.prefix(2).map(\.text) + [fileName]
    if words.contains(where: KindLexicon.isIndividualSupport),
      !words.contains(where: KindLexicon.isGroup)
    {
      diagnostics.append(.individualSupport(at: start))
      return false
    }
    resolveKind(words)
    resolveDayPart()
    resolveDate()
    resolvePlace()
    conversation.otherAreas = conversation.otherAreas ?? joinedAreas
    resolveAttendance()
    resolveCompany()
    if conversation.kind == .kitchenTable { judgeKitchenTable(words) }
    return true
  }

  /// Adds the organisations with whom the title and the opening words say that the talk was.
  private mutating func resolveCompany() {
    let names = fields.kindWords.map { Line($0) } + titleLines + [Line(fileName)]
    for line in names + openingLines {
      for party in Company.parties(in: line, gazetteer, isOpening: true) {
        conversation.addPartner(party.name)
      }
    }
  }

  private mutating func resolveKind(_ words: [String]) {
    let kind =
      fields.kind ?? words.lazy.compactMap(KindLexicon.kind(in:)).first
      ?? openings.first.flatMap { KindLexicon.kind(in: $0.text) } ?? kindOfVenue
    if let kind {
      conversation.kind = kind
    } else {
      conversation.kind = .livingRoom
      diagnostics.append(.missingKind(file))
    }
  }

  /// Takes the part of the day from the head, or from a name such as `Inloopavond`.
  private mutating func resolveDayPart() {
    let names = fields.kindWords + titles.prefix(1).map { String($0.text.prefix { $0 != " " }) }
    conversation.dayPart =
      fields.dayPart
      ?? names.flatMap { Folding.key($0).cut(at: " ") }
      .lazy.compactMap { DayPart.part(ofWord: String($0)) }.first
  }

  /// Flags a keukentafelgesprek of which nothing says that it was a group.
  private mutating func judgeKitchenTable(_ words: [String]) {
    let residents = conversation.attendance.residents?.max ?? 0
    guard !words.contains(where: KindLexicon.isGroup), residents < 3 else { return }
    diagnostics.append(.ambiguousKitchenTable(at: start))
  }

  private mutating func resolveDate() {
    if conversation.date != nil { return }
    for words in fields.kindWords where takeOwnDay(words, at: start) { return }
    for title in titles.prefix(3) where takeOwnDay(title.text, at: title.range) { return }
    if take(
      DateReader.read(fileName, near: nil, allowsBareNumbers: true)
        ?? TerseDay.reading(fileName), from: fileName, at: start)
    {
      return
    }
    if let sent = fields.sent,
      take(DateReader.read(sent, near: nil, allowsBareNumbers: false), from: sent, at: start)
    {
      if let date = conversation.date { conversation.date = date.adding(days: -daysBeforeLetter) }
      diagnostics.append(.dateFromLetter(at: start))
      return
    }
    for (index, line) in openings.enumerated() where index < 2 || line.text.utf8.count <= 60 {
      if takeOwnDay(line.text, at: line.range) { return }
      if let words = TerseDay.withYear(line.text), takeOwnDay(words, at: line.range) { return }
    }
    // A folder a talk: `noord/2026-03-04/verslag.md`.
    for folder in folderNames
    where take(
      DateReader.read(folder, near: nil, allowsBareNumbers: true), from: folder, at: start)
    {
      return
    }
    if let words = dayInPath,
      take(DateReader.read(words, near: nil, allowsBareNumbers: true), from: words, at: start)
    {
      return
    }
    // A day without a year is understood from a year that stands nearby.
    let words =
      [fields.dayWords].compactMap { $0 } + titles.prefix(3).map(\.text) + [fileName]
      + openings.prefix(2).map(\.text)
    if let near = yearNearby {
      for words in words where takeOwnDay(words, at: start, near) { return }
    }
    let day = words.lazy.compactMap(Self.dayWithoutYear).first
    diagnostics.append(day.map { .missingYear($0, file) } ?? .missingDate(file))
  }

  /// Takes the day of the talk from words; a day behind `vorige`, `volgende` or `uiterlijk` is
  /// another one.
  private mutating func takeOwnDay(
    _ words: String, at range: ByteRange, _ near: CalendarDate? = nil
  ) -> Bool {
    guard let reading = Self.ownReading(in: words, near) else { return false }
    return take(reading, from: words, at: range)
  }

  /// Takes a day that words name, and points at it when its weekday is another.
  ///
  /// - Parameters:
  ///   - reading: The day, if the words name one.
  ///   - words: The words that were read.
  ///   - range: The bytes that they stand in.
  /// - Returns: Whether there is a day.
  private mutating func take(
    _ reading: DateReading?, from words: String, at range: ByteRange
  ) -> Bool {
    guard let reading else { return false }
    conversation.date = reading.date
    if reading.weekdayDisagrees {
      let day = String(decoding: Array(words.utf8)[reading.range], as: UTF8.self)
      diagnostics.append(
        .weekdayDisagrees(day, reading, at: file.place(of: day, in: range) ?? range))
    }
    return true
  }
}

// MARK: - Places

extension SettingReader {
  private mutating func resolvePlace() {
    let hasAreas = !gazetteer.municipality.areas.isEmpty
    if conversation.area == nil, let words = fields.areaWords {
      conversation.areaText = HeadReader.withoutBrackets(words.text)
      if hasAreas {
        diagnostics.append(.unknownArea(words.text, at: words.range, in: file, gazetteer))
      }
      return
    }
    if let words = fields.areaWords, hasAreas {
      diagnostics.append(.unknownArea(words.text, at: words.range, in: file, gazetteer))
    }
    guard conversation.area == nil else {
      // The title may say more precisely where it was.
      if conversation.neighbourhoods.isEmpty {
        for title in titles.prefix(2) { addNeighbourhoods(gazetteer.places(in: title.text)) }
        addNeighbourhoods(of: [fields.location ?? ""] + openings.prefix(1).map(\.text) + [fileName])
      }
      return
    }
    if hasAreas {
      findKnownPlace()
    } else {
      guessPlace()
    }
    if conversation.area == nil, conversation.areaText == nil {
      diagnostics.append(.missingArea(file))
    }
  }

  /// Looks for a known name in the titles, the file name and the folder.
  private mutating func findKnownPlace() {
    // Under a letterhead the title is one of the first lines.
    let headlines = openings.filter { opening in
      guard opening.text.utf8.count <= 80 else { return false }
      if KindLexicon.kind(in: opening.text) != nil { return true }
      // `- Op 14 februari was het feest in Noord` is of another day.
      let day = DateReader.read(opening.text, near: nil, allowsBareNumbers: false)?.date
      return day != nil && (!opening.isItem || day == conversation.date)
    }.map(\.text)
    let fieldWords = fields.kindWords + [fields.location].compactMap(\.self)
    let sources =
      fieldWords + titles.prefix(3).map(\.text) + headlines + [fileName] + folderNames
      + openings.map(\.text).filter { $0.utf8.count <= 40 } + openings.prefix(2).map(\.text)
    for words in sources where !words.isEmpty {
      let places = gazetteer.places(in: words)
      guard let first = places.first else { continue }
      conversation.area = first.0.area
      addNeighbourhoods(places)
      addNeighbourhoods(of: sources)
      return
    }
    // `Lindeh. 5/2/26`
    for words in sources {
      guard let place = gazetteer.place(shortenedIn: words) else { continue }
      conversation.area = place.area
      if let name = place.neighbourhood { conversation.neighbourhoods.append(name) }
      return
    }
    if let place = conversation.neighbourhoods.compactMap({ gazetteer.place(named: $0) }).first {
      conversation.area = place.area
    } else if let name = conversation.neighbourhoods.first {
      conversation.areaText = name
    }
  }

  /// Adds the neighbourhood that the first words that name one name, when none is known yet.
  private mutating func addNeighbourhoods(of sources: [String]) {
    for words in sources
    where conversation.neighbourhoods.isEmpty && !words.isEmpty && words.utf8.count <= 80 {
      addNeighbourhoods(gazetteer.places(in: words))
    }
  }

  private mutating func addNeighbourhoods(_ places: [(Place, ByteRange)]) {
    for (place, _) in places where place.area == conversation.area {
      if let name = place.neighbourhood, !conversation.neighbourhoods.contains(name) {
        conversation.neighbourhoods.append(name)
      }
    }
  }

  /// Counts the people that the opening words name, when no field says how many there were.
  ///
  /// The first line that counts several wins over one person of whom a line tells.
  private mutating func resolveAttendance() {
    guard conversation.attendance.isEmpty else { return }
    let lines = zip(openings + titles.prefix(1), openingLines + titleLines)
      .sorted { $0.0.line < $1.0.line }
    var one: (statement: Statement, reading: AttendanceReader.Reading)?
    for (statement, line) in lines {
      guard let reading = counted(line) ?? countedFirst(statement, line) else { continue }
      if reading.isOnePerson {
        if !statement.isItem { one = one ?? (statement, reading) }
        continue
      }
      add(reading, of: statement)
      let isTitle = titles.first?.line == statement.line
      if !isTitle, line.text.utf8.count <= 40, !line.text.holds(". "), !saysMore(line) {
        spent.insert(Self.line(statement))
      }
      return
    }
    for title in titles.dropFirst() where title.text.contains("(") {
      if let reading = counted(Line(title.text)) { add(reading, of: title) }
    }
    for statement in closings where conversation.attendance.isEmpty {
      let line = Line(statement.text)
      guard let reading = counted(line), reading.isScene, !reading.isOnePerson, !saysMore(line)
      else { continue }
      add(reading, of: statement)
      spent.insert(Self.line(statement))
    }
    if conversation.attendance.isEmpty, let one { add(one.reading, of: one.statement) }
  }

  /// Whether words that count people say what they think, too: `Trots op het koor, 40 man inmiddels`.
  func saysMore(_ line: Line) -> Bool {
    switch SentenceReader(line, line.tokens.indices).kindOfCues {
    case .strength, .concern, .question: return true
    default: return false
    }
  }

  /// The people that a sentence counts; `nil` when they do not tell how large the company was.
  private func counted(_ line: Line) -> AttendanceReader.Reading? {
    let reading = AttendanceReader.sentence(line, gazetteer)
    guard reading.roles.contains(where: { $0.role == .residents || $0.role == .entrepreneurs }),
      reading.isScene || !saysMore(line),
      // `212 leden, waarvan 130 jeugd` tells of a club, and not of who was there.
      reading.isScene || !reading.roles.contains(where: { $0.count.min > 100 })
    else { return nil }
    return reading
  }

  /// The people that the first sentence of a note counts, whatever is told behind it.
  ///
  /// `Buiten bij de kerk, 11 man. Fijne sfeer.`
  private func countedFirst(
    _ statement: Statement, _ line: Line
  ) -> AttendanceReader.Reading? {
    guard statement.line == openings.first?.line, let sentence = line.sentences.first,
      sentence.count < line.tokens.count
    else { return nil }
    return counted(line.line(of: sentence))
  }

  /// Adds people who were counted, and the organisations that a line names beside them.
  private mutating func add(_ reading: AttendanceReader.Reading, of statement: Statement) {
    conversation.attendance.add(reading)
    // `met 9 bewoners plus de wijkagent`
    let hasProfessionals = reading.roles.contains { $0.role == .professionals }
    let mentions = Company.mentions(in: statement.text, gazetteer)
    if !mentions.isEmpty {
      let line = Line(statement.text)
      for mention in mentions
      where !Company.isTopic(mention, in: line)
        && (hasProfessionals || Company.isJoined(mention, in: line))
      {
        conversation.addPartner(mention.party.name)
      }
    }
    diagnostics.append(.countFromText(at: statement.range))
  }

  /// Without a list of areas: a neighbourhood that a field names, else the words of the
  /// title or file name that are neither a form of conversation nor a date.
  private mutating func guessPlace() {
    if let name = conversation.neighbourhoods.first(where: { !PersonWords.mayBe(in: $0) }) {
      conversation.areaText = name
      return
    }
    for words in titles.prefix(1).map(\.text) + [fileName] where !PersonWords.mayBe(in: words) {
      if let name = TitleWords.place(in: words) {
        conversation.areaText = name
        return
      }
    }
  }
}
