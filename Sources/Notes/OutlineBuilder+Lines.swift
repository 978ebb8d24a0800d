internal import Dutch
internal import Municipality
internal import Source

/// Items and plain lines, and which of them belong together.
extension OutlineBuilder {
  func statement(_ line: NoteLine, _ text: String) -> Statement {
    Statement(
      text: text, range: line.range, line: line.number, section: section, themes: themes,
      isItem: false, box: nil)
  }

  mutating func item(_ line: NoteLine, isOrdered: Bool, box: UInt8?, at index: Int) {
    let title = words(line)
    if title.isEmpty {
      close()
      return
    }
    if keepsOut(line: line, title, at: index) { return }
    // A numbered heading of a Word document: `1. Wat gaat goed`.
    if isOrdered, box == nil, line.indent == 0,
      Label.split(title).map({ $0.rest.isEmpty }) ?? true,
      let found = plainHeading(title, at: index)
    {
      let isDeeper = index + 1 < lines.count && lines[index + 1].indent > 0
      let next = index + 1 < lines.count ? lines[index + 1].form : .blank
      if next != .item(isOrdered: true, box: nil) || isDeeper || restarts(at: index) {
        return plain(found, line)
      }
    }
    // `5. Rondvraag` between `4.2` and `5.1` heads a part of the minutes.
    if isOrdered, box == nil, line.indent == 0, isMinutes, !isDecimal(line),
      !staysKeptOut(atLevel: Self.plainLevel), isUnknownHeading(title)
    {
      return unknownHeading(title, line)
    }
    if box == nil, line.indent >= 2, let lastLine, line.indent > lastLine.indent,
      let statement = open, statement.isItem, goesOn(statement)
    {
      let joint = joint(statement.text)
      open?.text += joint + title
      return
    }
    close()
    if let label = announced, line.indent <= label.indent { announced = nil }
    var statement = statement(line, title)
    if isSignedOff || (isLetter && line.isQuoted) { statement.section = .withheld }
    statement.isItem = true
    statement.indent = line.indent
    if statement.section == nil, box == nil, !isOrdered, marksKinds {
      statement.section = sign(line) == UInt8(ascii: "+") ? .strengths : .concerns
    }
    hasItems = true
    statement.box = box
    if let announced {
      statement.themes = announced.themes.isEmpty ? statement.themes : announced.themes
      statement.section = announced.section ?? statement.section
    }
    if box == nil, section != .withheld, announces(title, line, at: index) { return }
    open = statement
    lastLine = line
    isQuotation = line.isQuoted && !line.isInCallout && !isLetter
  }

  /// The first byte of a line that is no space.
  func sign(_ line: NoteLine) -> UInt8? {
    file.bytes[file.range(ofLine: line.number)].first { $0 != 0x20 && $0 != 0x09 }
  }

  /// Whether the numbers behind an item start anew, so that it is a heading above a list.
  private func restarts(at index: Int) -> Bool {
    guard let number = ordinal(lines[index]), let next = ordinal(lines[index + 1]) else {
      return false
    }
    return next <= number
  }

  /// Whether an item has a number of two parts, as `3.2` in minutes.
  func isDecimal(_ line: NoteLine) -> Bool {
    let bytes = file.bytes[file.range(ofLine: line.number)]
    let rest = bytes.drop { $0 == 0x20 || $0 == 0x09 }.drop { $0 >= 0x30 && $0 <= 0x39 }.prefix(2)
    guard rest.first == UInt8(ascii: "."), let second = rest.last else { return false }
    return second >= 0x30 && second <= 0x39
  }

  /// The number that an item starts with.
  private func ordinal(_ line: NoteLine) -> Int? {
    let bytes = file.bytes[file.range(ofLine: line.number)]
    let digits = bytes.drop { $0 == 0x20 || $0 == 0x09 }.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard (1...3).contains(digits.count) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Whether items below an item are details of it: an agreement with its who and when.
  func goesOn(_ statement: Statement) -> Bool {
    statement.box != nil || statement.section?.agreementStatus != nil
  }

  /// What stands between an item and its details.
  func joint(_ text: String) -> String {
    switch text.utf8.last {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";"),
      UInt8(ascii: "?"),
      UInt8(ascii: "!"):
      " "
    default: ", "
    }
  }

  /// Whether an item only announces the items below it: `- Groen:` or `- Zorgen`.
  mutating func announces(_ title: String, _ line: NoteLine, at index: Int) -> Bool {
    guard index + 1 < lines.count, isItem(lines[index + 1].form),
      lines[index + 1].indent > line.indent
    else { return false }
    // `Verlichting fietspad`, with `wie:` and `wanneer:` below it, is what was agreed.
    if section?.agreementStatus != nil,
      Label.isAgreementPart(words(lines[index + 1]))
    {
      return false
    }
    let key = Folding.key(title)
    let found = SectionLexicon.standard.exact(key)
    let theme = found == nil ? gazetteer.theme(named: title) : nil
    guard
      found != nil || (theme != nil && title.utf8.last == UInt8(ascii: ":"))
        || theme != nil && gazetteer.themeLabel(named: title) != nil && key.utf8.count < 30
    else { return false }
    announced = (theme.map { [$0] } ?? [], found, line.indent)
    keepHeading(line, title)
    return true
  }

  mutating func plain(_ found: (section: NoteSection?, theme: String?), _ line: NoteLine) {
    close()
    announced = nil
    keepHeading(line, words(line))
    if let opened = found.section {
      isSignedOff = false
      enter(opened, level: Self.plainLevel)
    } else if let theme = found.theme {
      setThemes([theme], level: Self.plainLevel)
    }
  }

  mutating func text(_ line: NoteLine, at index: Int) {
    let title = words(line)
    if title.isEmpty { return close() }
    if keepsOut(line: line, title, at: index) { return }
    if isTitle(title, at: index) {
      close()
      if let mark = KeepOutFinder.standard.mark(in: title) {
        outline.keptOut.append(KeptOut(words: mark.words, range: line.range))
        outline.isKeptOut = true
      }
      outline.titles.append(statement(line, title))
      keepHeading(line, title)
      return
    }
    if let found = plainHeading(title, at: index) { return plain(found, line) }
    if endsSection(title, at: index) { return unknownHeading(title, line) }
    if let statement = open, let lastLine, continues(statement, lastLine, line, title) {
      open?.text += " " + title
      self.lastLine = line
      self.lastLine?.indent = lastLine.indent
      return
    }
    close()
    if Letter.isSignOff(title) { isSignedOff = true }
    var statement = statement(line, title)
    if outline.blocks.count < 12, Letter.isHeader(title) {
      isLetter = true
      outline.isLetter = true
      statement.section = .withheld
    } else if isLetter, outline.blocks.count < 12, let subject = Letter.subject(title) {
      statement.text = subject
      outline.titles.append(statement)
      keepHeading(line, subject)
      return
    }
    if isSignedOff || (isLetter && line.isQuoted) { statement.section = .withheld }
    if let announced, line.indent > announced.indent {
      statement.themes = announced.themes.isEmpty ? statement.themes : announced.themes
      statement.section = announced.section ?? statement.section
    } else {
      announced = nil
    }
    if title.hasPrefix("? "), [nil, .narrative, .talk, .questions].contains(statement.section) {
      statement.section = .questions
      statement.text = String(title.dropFirst(2))
    }
    statement.isAside = hasItems && statement.section?.agreementStatus != nil
    open = statement
    lastLine = line
    isQuotation = line.isQuoted && !line.isInCallout && !isLetter
  }

  /// Whether the first words of a note are its title: a short line that names an occasion.
  func isTitle(_ title: String, at index: Int) -> Bool {
    guard outline.titles.isEmpty, outline.blocks.isEmpty, open == nil, section == nil,
      title.utf8.count <= 120, lines[..<index].allSatisfy({ $0.form == .blank })
    else { return false }
    // A sentence is told, whatever day or occasion it names.
    if TitleWords.isSentence(title) { return false }
    if Label.startsWithLabel(title), FieldKey(String(Label.head(of: title) ?? "")) != nil {
      return false
    }
    let first = title.prefix { $0 != " " && $0 != ":" }
    if SectionLexicon.standard.exact(Folding.key(first)) != nil { return false }
    return KindLexicon.kind(in: title) != nil
      || DateReader.read(title, near: nil, allowsBareNumbers: false) != nil
  }

  /// Whether a line goes on with the sentence of the line before it.
  func continues(
    _ statement: Statement, _ last: NoteLine, _ line: NoteLine, _ title: String
  ) -> Bool {
    if Label.startsWithLabel(title) {
      return Label.isAgreementPart(title) && Label.opensAgreement(statement.text)
        && !Label.repeats(title, statement.text)
    }
    if title.hasPrefix("? ") { return false }
    // A wrapped line is nearly as long as the others, or breaks off in mid-sentence.
    let ends = statement.text.utf8.last ?? 0
    if ends == UInt8(ascii: ",") || ends == UInt8(ascii: "-") { return true }
    // What stands below `Aanwezig: …` is no part of that field, nor is a quotation of it.
    if line.isQuoted != last.isQuoted { return false }
    if statement.section == nil, let label = Label.head(of: statement.text),
      FieldKey(String(label)) != nil
    {
      return false
    }
    let first = title.utf8.first ?? 0
    let isLower = first >= 0x61 && first <= 0x7A
    if statement.isItem { return line.indent > last.indent || (isLower && last.range.count >= 50) }
    if isLower { return last.range.count >= 50 }
    // Telegram style has no lower case, and a line for each thing.
    guard title.utf8.contains(where: { $0 >= 0x61 && $0 <= 0x7A }) else { return false }
    return last.range.count >= 70 && statement.section?.agreementStatus == nil
  }
}
