internal import Diagnostics
internal import Calendar
internal import Words
internal import Lexicons
internal import Municipality
internal import Source

/// Marks that can mean only one thing: labels, inline fields, `^id`, `#theme`, `@owner`, emoji.
extension AgreementReader {
  /// Takes `Wie: … Wat: … Wanneer: …` apart when a text is written so.
  func takeParts(_ draft: inout AgreementDraft) {
    let text = draft.text
    guard text.mayHold(UInt8(ascii: ":")) else { return }
    let marks = AgreementColumn.labels(in: text.current)
    let columns = Set(marks.map(\.column))
    // One label that only says whose it is, `wie: De Elzen`, may stand behind plain words.
    guard columns.count >= 2 || columns.contains(.owner) else { return }
    for (index, mark) in marks.enumerated() {
      let end = index + 1 < marks.count ? marks[index + 1].label.lowerBound : text.count
      let value = mark.label.upperBound..<end
      if mark.column == .what {
        draft.text.blank(mark.label)
        continue
      }
      // `nog geen trekker: …`
      let before = 0..<mark.label.lowerBound
      if mark.column == .owner, index == 0, !text.trim(before).isEmpty,
        Self.isNobody(text.trimmed(before))
      {
        draft.text.blank(0..<mark.label.upperBound)
        continue
      }
      apply(Self.withoutTail(text.trimmed(value)), to: mark.column, &draft)
      draft.text.blank(mark.label.lowerBound..<end)
    }
  }

  /// A value without the comma or bar that parts it from the next label.
  private static func withoutTail(_ value: String) -> String {
    var value = Substring(value)
    let isAbbreviation = value.utf8.filter { $0 == UInt8(ascii: ".") }.count > 1
    while let last = value.utf8.last,
      last == UInt8(ascii: ",") || last == UInt8(ascii: ";") || last == UInt8(ascii: "|")
        || last == 0x20 || (last == UInt8(ascii: ".") && !isAbbreviation)
    { value = value.dropLast() }
    return String(value)
  }

  /// Gives a field of an agreement the value of a cell or label.
  func apply(_ value: String, to column: AgreementColumn, _ draft: inout AgreementDraft) {
    guard !value.isEmpty else { return }
    switch column {
    case .owner:
      var cell = AgreementDraft(value, line: draft.line, range: draft.range)
      takeMentions(&cell)
      cell.owners.forEach { draft.addOwner($0) }
      cell.with.forEach { draft.addPartner($0) }
      let rest = cell.text.remaining
      let parts = splitPartners(rest)
      names(in: parts.owner).forEach { draft.addOwner($0) }
      names(in: parts.with).forEach { draft.addPartner($0) }
    case .with:
      names(in: value).forEach { draft.addPartner($0) }
    case .due:
      if draft.due == nil { draft.due = due(in: value) }
    case .status:
      status(fromCell: value, &draft)
    case .reason:
      draft.addReason(value)
    case .theme:
      for word in value.split(whereSeparator: { $0 == "," || $0 == ";" }) {
        addTheme(String(Label.trimmed(word)), &draft)
      }
    case .id:
      draft.id = value.first == "^" ? String(value.dropFirst()) : value
    case .doneOn:
      draft.done = date(in: value)
      if draft.status == nil, draft.done != nil { draft.status = .done }
    case .toldBack:
      draft.toldBack = date(in: value)
    case .what, .number, .place, .whom, .said, .kind, .count:
      break
    }
  }

  /// Splits `gebiedsregisseur met De Elzen` and `welzijn (samen met de kerk)`.
  func splitPartners(_ words: String) -> (owner: String, with: String) {
    let text = LineText(words)
    for phrase in Self.connectors {
      guard let found = text.range(of: phrase) else { continue }
      var start = found.lowerBound
      while start > 0, text.bytes[start - 1] == 0x20 || text.bytes[start - 1] == UInt8(ascii: "(") {
        start -= 1
      }
      return (text.trimmed(0..<start), text.trimmed(found.upperBound..<text.count))
    }
    return (words, "")
  }

  /// The words before whom something is done with, as they are written and the longer ones first.
  private static let connectors = Vocabulary.agreementWords.entries
    .filter { $0.value == AgreementWord.connector.stringValue }.map(\.phrase)

  private func status(fromCell value: String, _ draft: inout AgreementDraft) {
    let line = Line(value)
    if let told = line.first(toldBackIn: .states) {
      draft.toldBack = date(in: value)
      draft.status = .done
      if told == line.tokens.indices { return }
    }
    guard let state = State.named(line) else {
      if draft.status == nil, value.contains(where: \.isLetter) {
        let place = file?.place(of: value, in: draft.range)
        draft.diagnostics.append(.unknownAgreementStatus(value, at: place, of: draft.range))
      }
      draft.addReason(value)
      return
    }
    draft.status = state.status
    switch state.status {
    case .done:
      if draft.toldBack == nil { draft.done = date(in: value) }
    case .waiting, .dropped, .wishlist:
      let cut = StateCut(line, Clause.clauses(of: line), state)
      if state.status == .waiting { draft.holder = draft.holder ?? holder(in: cut.words, line) }
      let isMark = line.tokens[state.words.lowerBound].kind == .mark
      let rest = LineText(value)
      draft.addReason(
        cut.isSaidByStatus && !isMark
          ? rest.remaining(in: cut.after) : state.words == line.tokens.indices ? "" : value)
    case .agreed, .running, .repair: break
    }
  }

  /// The day in some words, understood from the day of the conversation.
  func date(in words: String) -> CalendarDate? {
    DateReader.read(words, near: date, allowsBareNumbers: true)?.date
  }

  /// Takes Dataview's `[key:: value]` and todo.txt's `key:value`.
  func takeInlineFields(_ draft: inout AgreementDraft) {
    while draft.text.mayHold(UInt8(ascii: ":")), let marks = draft.text.range(ofBytes: "::") {
      guard let field = enclosed(around: marks, in: draft.text) else {
        draft.text.blank(marks)
        continue
      }
      let key = Folding.key(draft.text.string(field.inner.lowerBound..<marks.lowerBound))
      let value = draft.text.trimmed(marks.upperBound..<field.inner.upperBound)
      if key == "completion" || key == "done" {
        draft.done = date(in: value)
        draft.status = draft.status ?? .done
      } else if let column = AgreementColumn(key) {
        apply(value, to: column, &draft)
      } else {
        // What nobody knows stays what it says.
        draft.text.blank(marks)
        continue
      }
      draft.text.blank(field.outer)
    }
    takeGluedFields(&draft)
    takeStatusWord(&draft)
  }

  /// Takes `due:2026-05-01`, `deadline: 1 april` and `status: on hold`.
  private func takeGluedFields(_ draft: inout AgreementDraft) {
    guard draft.text.mayHold(UInt8(ascii: ":")), Self.holdsGluedField(draft.text.line) else {
      return
    }
    let line = Line(heading: draft.text.current)
    for match in line.matches(of: .inlineFields) {
      let found = line.bytes(of: match.tokens)
      var start = found.upperBound
      guard let column = AgreementColumn(rawValue: match.value), start < draft.text.count,
        draft.text.bytes[start] == UInt8(ascii: ":")
      else { continue }
      start += 1
      if column == .due, start < draft.text.count, draft.text.bytes[start] == 0x20 {
        // `deadline: 1 april` is a label, whose value may have more words than one.
        draft.text.blank(found.lowerBound..<start)
        takeDeadline(after: start, &draft)
        continue
      }
      while start < draft.text.count, draft.text.bytes[start] == 0x20 { start += 1 }
      // `status: on hold`
      if column == .status, let end = stateEnd(from: start, draft.text) {
        apply(draft.text.string(start..<end), to: column, &draft)
        draft.text.blank(found.lowerBound..<end)
        continue
      }
      var end = start
      while end < draft.text.count, draft.text.bytes[end] != 0x20,
        draft.text.bytes[end] != UInt8(ascii: ")"), draft.text.bytes[end] != UInt8(ascii: ",")
      { end += 1 }
      guard end > start else { continue }
      apply(draft.text.string(start..<end), to: column, &draft)
      draft.text.blank(found.lowerBound..<end)
    }
  }

  /// Whether a colon stands right behind the key of a field, which most colons do not.
  private static func holdsGluedField(_ line: Line) -> Bool {
    line.tokens.indices.dropFirst().contains { index in
      line.tokens[index].isMark(":") && line.tokens[index].isGlued
        && fieldKeys.contains(line.tokens[index - 1].hash)
    }
  }

  private static let fieldKeys = WordTable(
    Vocabulary.inlineFields.entries.map { (hash: $0.hash, value: 0) })

  /// Takes `status done`, as English notes write it without a colon.
  private func takeStatusWord(_ draft: inout AgreementDraft) {
    guard let found = draft.text.range(of: "status") else { return }
    var rest = draft.text
    rest.blank(0..<found.upperBound)
    // Marks behind it, such as `#groen`, are not its words.
    if let mark = rest.bytes.firstIndex(where: { "#@^".utf8.contains($0) }) {
      rest.blank(mark..<rest.count)
    }
    guard let state = State.named(rest.line) else { return }
    draft.status = state.status
    draft.text.blank(found.lowerBound..<rest.line.bytes(of: state.words).upperBound)
  }

  /// The end of words from an offset to the next mark, when they name a state and nothing else.
  private func stateEnd(from start: Int, _ text: LineText) -> Int? {
    let marks = Array(",;|()[]#@^".utf8)
    let end = text.bytes[start...].firstIndex { marks.contains($0) } ?? text.count
    let line = Line(text.string(start..<end))
    guard let state = State.named(line), state.words.lowerBound == 0,
      line.tokens[state.words.upperBound...].allSatisfy({ !$0.isWord })
    else { return nil }
    return end
  }

  /// The brackets around an inline field; `[due:: …]` and `(due:: …)`.
  private func enclosed(
    around marks: ByteRange, in text: LineText
  ) -> (outer: ByteRange, inner: ByteRange)? {
    var start = marks.lowerBound
    while start > 0 {
      let byte = text.bytes[start - 1]
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(") { break }
      if byte == UInt8(ascii: "]") || byte == UInt8(ascii: ")") { return nil }
      start -= 1
    }
    guard start > 0 else { return nil }
    let close = text.bytes[start - 1] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")
    guard let end = text.firstIndex(of: close, from: marks.upperBound) else { return nil }
    return ((start - 1)..<(end + 1), start..<end)
  }

  /// Takes `^planning`.
  func takeIdentifier(_ draft: inout AgreementDraft) {
    var start = 0
    while let caret = draft.text.firstIndex(of: UInt8(ascii: "^"), from: start) {
      start = caret + 1
      guard caret == 0 || !LineText.isWord(draft.text.bytes[caret - 1]) else { continue }
      let end = tokenEnd(draft.text, start)
      guard end > start else { continue }
      let range = caret..<end
      let id = draft.text.string(start..<end)
      draft.text.blank(range)
      if draft.id == nil { draft.id = id }
      start = end
    }
  }

  /// The offset past a token of letters, digits, `-` and `_`.
  private func tokenEnd(_ text: LineText, _ start: Int) -> Int {
    var end = start
    while end < text.count,
      LineText.isWord(text.bytes[end]) || text.bytes[end] == UInt8(ascii: "-")
        || text.bytes[end] == UInt8(ascii: "_")
    { end += 1 }
    return end
  }

  /// Takes `#groen`; a tag that is no theme keeps its word.
  func takeTags(_ draft: inout AgreementDraft) {
    for tag in Tag.tags(in: draft.text) {
      draft.text.blank(tag)
      addTheme(tag.name, &draft)
    }
  }

  private func addTheme(_ name: String, _ draft: inout AgreementDraft) {
    guard !name.isEmpty else { return }
    if let theme = gazetteer.theme(named: name) {
      if !draft.themes.contains(theme) { draft.themes.append(theme) }
    } else if !Tag.isReserved(name) {
      // In a line of a thousand tags, looking each of them up again would take for ever.
      let file = draft.diagnostics.count < 100 ? file : nil
      let place = file.flatMap { WordPlace(of: name, from: draft.range, in: $0) }
      draft.diagnostics.append(.unknownTheme(name, at: draft.range, place, gazetteer))
    }
  }

  /// Takes the dates of Obsidian's task emoji: due, done, and the ones that tell no more.
  func takeEmoji(_ draft: inout AgreementDraft) {
    guard draft.text.mayHoldAccent, draft.text.bytes.contains(where: { $0 >= 0xE2 }) else { return }
    // Pictures start with `F0` and the older signs with `E2`; most lines have neither.
    let hasPicture = draft.text.bytes.contains(0xF0)
    for mark in draft.text.mayHold(0xE2) ? ["✅", "✔️", "✔", "☑️"] : [] {
      guard let found = draft.text.range(ofBytes: mark) else { continue }
      draft.status = .done
      draft.text.blank(found)
      takeDate(after: found.upperBound, &draft) { $0.done = $1 }
    }
    for mark in hasPicture ? ["📅", "📆", "🗓️", "🗓", "⏰"] : ["⏰"] {
      guard let found = draft.text.range(ofBytes: mark) else { continue }
      draft.text.blank(found)
      takeDeadline(after: found.upperBound, &draft)
    }
    takeHourglass(&draft)
    for mark in hasPicture ? ["🛫", "➕", "🔁", "🔺", "⏫", "🔼", "🔽", "⏬"] : ["➕", "⏫", "⏬"] {
      guard let found = draft.text.range(ofBytes: mark) else { continue }
      draft.text.blank(found)
      takeDate(after: found.upperBound, &draft) { _, _ in }
    }
    takeStatusEmoji(&draft)
  }

  /// Takes an hourglass: the day on which somebody plans to do it is better than no deadline,
  /// and without a day it says that somebody waits.
  private func takeHourglass(_ draft: inout AgreementDraft) {
    guard let found = draft.text.range(ofBytes: "⏳") else { return }
    draft.text.blank(found)
    let isDated = takeDate(after: found.upperBound, &draft) { draft, day in
      draft.due = draft.due ?? Due(text: day.description, from: day, to: day)
    }
    if !isDated { draft.status = draft.status ?? .waiting }
  }

  /// Takes an emoji that says where an agreement stands, when no date follows it.
  private func takeStatusEmoji(_ draft: inout AgreementDraft) {
    for (mark, status) in Self.statusEmoji {
      guard let found = draft.text.range(ofBytes: mark) else { continue }
      draft.text.blank(found)
      draft.status = draft.status ?? status
    }
  }

  private static let statusEmoji: [(String, AgreementStatus)] = [
    ("⏸️", .waiting), ("⏸", .waiting), ("🅿️", .waiting), ("🔄", .running), ("🚧", .running),
    ("🏃", .running), ("🟡", .running), ("🟠", .waiting), ("🟢", .done), ("👍", .done),
    ("❌", .dropped), ("🚫", .dropped), ("⛔", .dropped), ("💡", .wishlist), ("🙏", .wishlist),
  ]

  @discardableResult
  private func takeDate(
    after offset: Int, _ draft: inout AgreementDraft,
    _ use: (inout AgreementDraft, CalendarDate) -> Void
  ) -> Bool {
    let rest = offset..<draft.text.count
    guard
      let reading = DateReader.read(draft.text.string(rest), near: date, allowsBareNumbers: false),
      reading.range.lowerBound <= 2
    else { return false }
    use(&draft, reading.date)
    draft.text.blank(offset..<(offset + reading.range.upperBound))
    return true
  }

  /// Takes the words behind a calendar emoji, whether they are a day or not.
  private func takeDeadline(after offset: Int, _ draft: inout AgreementDraft) {
    let words = draft.text.string(offset..<draft.text.count)
    if let date, let reading = gazetteer.deadlines(in: words, near: date).first,
      reading.range.lowerBound <= 2
    {
      draft.due =
        draft.due ?? Due(text: reading.text, from: reading.window.from, to: reading.window.to)
      draft.text.blank(offset..<(offset + reading.range.upperBound))
    } else {
      let rest = draft.text.remaining(in: offset..<draft.text.count)
      guard !rest.isEmpty, rest.utf8.count <= 40 else { return }
      draft.due = draft.due ?? Due(text: rest)
      draft.text.blank(offset..<draft.text.count)
    }
  }
}
