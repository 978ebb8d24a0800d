internal import Calendar
internal import Lexicons
internal import Municipality
internal import Source
internal import Words

/// Items of lists, and which of them belong together.
extension OutlineBuilder {
  /// A statement under all that stands above a line.
  func statement(_ line: NoteLine, _ text: String) -> Statement {
    var statement = Statement(
      text: scopes.context.map { "\($0): \(text)" } ?? text, range: line.range, line: line.number,
      section: scopes.section, themes: scopes.themes, isItem: false, box: nil)
    if scopes.sections.count > 1 { statement.choices = scopes.sections }
    statement.asset = scopes.asset
    statement.leaning = scopes.leaning
    statement.followsUp = scopes.followsUp
    statement.isOfWriter = scopes.isOfWriter
    statement.speaker = line.speaker ?? speaker ?? scopes.speaker
    if statement.section == .agenda { statement.section = .narrative }
    return statement
  }

  mutating func item(_ line: NoteLine, isOrdered: Bool, box: UInt8?, at index: Int) {
    let title = words(line)
    if title.isEmpty { return emptyItem(line, at: index) }
    if keepsOut(line: line, title, at: index) || takesSign(line) { return }
    if isOrdered, box == nil, let heading = numberedHeading(title, at: index) {
      return open(heading, title, line, level: Scopes.Level.numbered, at: index)
    }
    if takesAnswer(line, title) { return }
    if box == nil, line.indent >= 2, let lastLine, line.indent > lastLine.indent,
      let statement = open, statement.isItem, goesOn(statement)
    {
      let joint = joint(statement.text)
      open?.text += joint + title
      return
    }
    close()
    scopes.close(from: Scopes.Level.item + line.indent)
    if box == nil, scopes.section != .withheld, announces(title, line, at: index) { return }
    // The points that a meeting was to be about say no more than that.
    if scopes.section == .agenda, line.indent == 0 {
      return keepHeading(line, title)
    }
    turn(by: title, at: index)
    var statement = statement(line, title)
    if isSignedOff || (isLetter && line.isQuoted && !readsQuotes) { statement.section = .withheld }
    statement.isItem = true
    statement.indent = line.indent
    if statement.section == nil || statement.choices.count > 1, box == nil, !isOrdered,
      habits.marksKinds
    {
      statement.section = sign(line) == UInt8(ascii: "+") ? .strengths : .concerns
      statement.choices = []
    }
    takeMarks(&statement)
    hasItems = true
    statement.box = box
    open = statement
    lastLine = line
    isQuotation = line.isQuoted && !line.isInCallout && !isLetter
  }

  /// Opens a section for a sign that stands alone above items: `+`.
  private mutating func emptyItem(_ line: NoteLine, at index: Int) {
    close()
    guard let sign = sign(line), let next = filled(after: index),
      isItem(form(next)) || form(next) == .text,
      let section: NoteSection = [UInt8(ascii: "+"): .strengths, UInt8(ascii: "-"): .concerns][
        sign],
      sign == UInt8(ascii: "+") || habits.hasLonePlus
    else { return }
    scopes.open(.init(level: Scopes.Level.plain, sections: [section]))
    hasItems = false
  }

  /// The first byte of a line that is no space.
  func sign(_ line: NoteLine) -> UInt8? {
    file.bytes[file.range(ofLine: line.number)].first { $0 != 0x20 && $0 != 0x09 }
  }

  /// Whether items below an item are details of it: an agreement with its who and when.
  private func goesOn(_ statement: Statement) -> Bool {
    statement.box != nil || statement.section?.agreementStatus != nil
  }

  /// What stands between an item and its details.
  private func joint(_ text: String) -> String {
    switch text.utf8.last {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";"),
      UInt8(ascii: "?"), UInt8(ascii: "!"):
      " "
    default: ", "
    }
  }
}

// MARK: - Items with others below them

extension OutlineBuilder {
  /// Whether an item only announces the items below it: `- Groen:`, `- Zorgen`, `- Speelplein`.
  private mutating func announces(_ title: String, _ line: NoteLine, at index: Int) -> Bool {
    guard let next = filled(after: index), lines[next].indent > line.indent,
      isItem(form(next)) || (habits.isTree && form(next) == .text)
    else { return false }
    if KeepOutFinder.standard.mark(in: words(lines[next]))?.isAlone == true { return false }
    let isAgreed = scopes.section?.agreementStatus != nil
    // `Verlichting fietspad`, with `wie:` and `wanneer:` below it, is what was agreed.
    if isAgreed, hasDetails(below: index) { return false }
    let heading = Heading(title, gazetteer)
    let level = Scopes.Level.item + line.indent
    let endsInColon = title.utf8.last == UInt8(ascii: ":")
    if let section = heading.section,
      heading.isWhole || endsInColon || (habits.isTree && heading.weight > 4)
    {
      let theme = heading.rest.isEmpty ? nil : gazetteer.theme(named: heading.rest)
      keepHeading(line, title)
      let isMeeting = section == .agenda && !isAgendaOfMeeting(at: index)
      scopes.open(
        .init(
          level: level, sections: isMeeting ? [.activities] : heading.sections,
          themes: theme.map { [$0] }))
      return true
    }
    if let theme = theme(of: heading, isTitle: false),
      endsInColon || scopes.section == .agenda
        || title.utf8.count < 30 && gazetteer.themeLabel(named: heading.words) != nil
    {
      keepHeading(line, title)
      let isName = gazetteer.themeLabel(named: heading.words) != nil
      scopes.open(
        .init(
          level: level, sections: scopes.section == .agenda ? [.talk] : nil, themes: [theme],
          context: isName || scopes.section == .agenda ? nil : heading.words))
      return true
    }
    if scopes.section == .agenda {
      keepHeading(line, title)
      scopes.open(.init(level: level, sections: [.talk]))
      return true
    }
    if let field = fieldContext(heading.words) {
      scopes.open(.init(level: level, context: field))
      return true
    }
    guard isContext(title, endsInColon) || (isAgreed && partyContext(heading.words) != nil) else {
      return false
    }
    keepHeading(line, title)
    scopes.open(.init(level: level, context: heading.words))
    return true
  }

  /// Whether a short item only says what the items below it are about.
  private func isContext(_ title: String, _ endsInColon: Bool) -> Bool {
    let spaces = title.utf8.filter { $0 == 0x20 }.count
    guard title.utf8.count <= 40, let last = title.utf8.last,
      ![0x2E, 0x21, 0x3F].contains(last)
    else { return false }
    return spaces < 2 || (endsInColon && spaces < 5)
  }

  /// Whether the items below an item say who, when or how far.
  private func hasDetails(below index: Int) -> Bool {
    let indent = lines[index].indent
    var children = 0
    var details = 0
    for line in lines[(index + 1)...] where line.form != .blank {
      guard line.indent > indent else { break }
      if case .item(_, .some) = line.form { return false }
      children += 1
      let title = words(line)
      if Label.isAgreementPart(title) { return true }
      if isDetail(title) { details += 1 }
    }
    return children > 0 && details * 2 >= children
  }

  /// Whether words name no more than a party or a moment.
  private func isDetail(_ title: String) -> Bool {
    guard title.utf8.count <= 40 else { return false }
    let line = Line(title)
    // `VVR belt de trainers` is an agreement of its own.
    if line.tokens.contains(where: { Verb($0, in: line)?.form == .present }) { return false }
    if gazetteer.party(named: title) != nil || SmallWord.writer.holds(Folding.key(title)) {
      return true
    }
    if let state = State.named(line), state.words == line.tokens.indices { return true }
    guard let near = CalendarDate(year: 2026, month: 6, day: 15),
      let due = gazetteer.deadlines(in: title, near: near).first
    else { return false }
    return due.range.count * 10 >= title.utf8.count * 7
  }

  /// Whether the points under `Agenda` are those of the meeting, not what is on in the
  /// neighbourhood, which has days.
  func isAgendaOfMeeting(at index: Int) -> Bool {
    var points = 0
    var dated = 0
    for line in lines[(index + 1)...] where line.form != .blank {
      guard isItem(line.form) || line.form == .text, points < 20 else { break }
      let title = words(line)
      if line.indent == 0 || points == 0 {
        let heading = Heading(title, gazetteer)
        if heading.isWhole, heading.section == .narrative || heading.section == .talk {
          return true
        }
      }
      points += 1
      if title.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 })
        || WhenReader.read(in: title, near: nil) != nil
      {
        dated += 1
      }
    }
    return points > 0 && dated * 2 < points
  }
}
