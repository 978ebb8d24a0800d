internal import Calendar
internal import Lexicons
internal import Municipality
internal import Source
internal import Words

/// Plain lines: headings, letters, and what people said.
extension OutlineBuilder {
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
    if takesSign(line) { return }
    if readsLetterLine(line, title) { return }
    if habits.isTree, line.form == .text {
      return item(line, isOrdered: false, box: nil, at: index)
    }
    if line.speaker == nil, line.form == .text, let found = plainHeading(title, at: index) {
      return open(found.heading, title, line, level: found.level, at: index)
    }
    if let heading = spokenHeading(line, title, at: index) {
      open(heading, title, line, level: Scopes.Level.plain, at: index)
      return mixSections()
    }
    if takesAnswer(line, title) { return }
    if AgreementColumn.areHeads(title) {
      close()
      return keepHeading(line, title)
    }
    if let statement = open, let lastLine, continues(statement, lastLine, line, title) {
      open?.text += " " + title
      self.lastLine = line
      self.lastLine?.indent = lastLine.indent
      return
    }
    close()
    scopes.close(from: Scopes.Level.item + line.indent)
    if form(index - 1) == .blank { scopes.endParagraph(quoted: isQuotation(title)) }
    if takesAnnouncement(line, title) { return }
    if Dictation.isDictated(title, isSpoken: habits.isSpoken) { return dictated(line, title) }
    turn(by: title, at: index)
    turnChat(line, title)
    var statement = statement(line, title)
    if isSignedOff || (isLetter && line.isQuoted && !readsQuotes) { statement.section = .withheld }
    if habits.isSpoken { goOnAgreeing(&statement) }
    takeMarks(&statement)
    statement.isAside = hasItems && statement.section?.agreementStatus != nil
    open = statement
    lastLine = line
    isQuotation = line.isQuoted && !line.isInCallout && !isLetter
  }

  /// Whether words start with a quotation mark.
  private func isQuotation(_ title: String) -> Bool {
    ["\"", "“", "„", "«", "‘", "'"].contains { title.hasPrefix($0) }
  }

  /// Whether the first words of a note are its title: a short line that names an occasion.
  func isTitle(_ title: String, at index: Int) -> Bool {
    guard outline.titles.isEmpty, outline.blocks.isEmpty, open == nil, scopes.section == nil,
      title.utf8.count <= 120, lines[..<index].allSatisfy({ $0.form == .blank })
    else { return false }
    // A sentence is told, whatever day or occasion it names.
    if TitleWords.isSentence(title) { return false }
    if Label.startsWithLabel(title), FieldKey(String(Label.head(of: title) ?? "")) != nil {
      return false
    }
    let first = Heading(String(title.prefix { $0 != " " && $0 != ":" }), gazetteer)
    if first.isWhole, first.weight > 4, first.section != .talk { return false }
    if let label = Label.head(of: title), Heading(String(label), gazetteer).isWhole { return false }
    if title.utf8.count <= 40, Heading(title, gazetteer).isWhole { return false }
    return KindLexicon.kind(in: title) != nil
      || DateReader.read(title, near: nil, allowsBareNumbers: false) != nil
  }

  /// Whether a line goes on with the sentence of the line before it.
  private mutating func continues(
    _ statement: Statement, _ last: NoteLine, _ line: NoteLine, _ title: String
  ) -> Bool {
    if line.speaker != nil { return false }
    if Label.startsWithLabel(title) {
      return Label.isAgreementPart(title) && Label.opensAgreement(statement.text)
        && !Label.repeats(title, statement.text)
    }
    if title.hasPrefix("? ") || KindMark.read(title) != nil { return false }
    // A message of a chat goes on until the next one starts.
    if last.speaker != nil { return true }
    let ends = statement.text.utf8.last ?? 0
    if ends == UInt8(ascii: ",") || ends == UInt8(ascii: "-") { return true }
    // What stands below `Aanwezig: …` is no part of that field, nor is a quotation of it.
    if line.isQuoted != last.isQuoted { return false }
    if statement.section == nil, let label = Label.head(of: statement.text),
      FieldKey(String(label)) != nil
    {
      return false
    }
    let isEnd = ends == UInt8(ascii: ".") || ends == UInt8(ascii: "!") || ends == UInt8(ascii: "?")
    let first = title.utf8.first ?? 0
    let isLower = first >= 0x61 && first <= 0x7A
    if !isEnd, last.range.count >= 40, isLower || first >= 0x30 && first <= 0x39,
      endsOpenly(last, beforeNumber: !isLower)
    {
      return true
    }
    if statement.isItem {
      return line.indent > last.indent || (isLower && !isEnd && isFull(last, title))
    }
    if line.indent > last.indent, !isEnd, last.range.count >= 40 { return true }
    if isLower { return !isEnd && isFull(last, title) }
    // Telegram style has no lower case, and a line for each thing.
    guard title.utf8.contains(where: { $0 >= 0x61 && $0 <= 0x7A }) else { return false }
    return !isEnd && last.range.count >= 70 && statement.section?.agreementStatus == nil
  }

  /// Whether a line ends with a word that opens something: `zo laag dat`, `van de`, `pas voor`.
  ///
  /// A word that may be a part of a verb, as `op`, opens something before a number.
  private func endsOpenly(_ last: NoteLine, beforeNumber: Bool) -> Bool {
    let line = Line(tokensOf: words(last))
    guard let word = line.tokens.last, word.isWord, line.tokens.count > 4 else { return false }
    let place = line.tokens.count - 1
    if line.isA(SmallWord.article, at: place) || line.isA(OutcomeWord.one, at: place) {
      return true
    }
    switch FunctionWord.role(of: word) {
    case .coordinator: return true
    case .subordinator:
      return Verb(line.tokens[line.tokens.count - 2], in: line).map { $0.form != .present } ?? true
    case .preposition, .place, .agent: return beforeNumber || !Verb.isParticle(word.hash)
    default: return false
    }
  }

  /// Whether a line broke off because the next word had no room in it.
  private mutating func isFull(_ line: NoteLine, _ next: String) -> Bool {
    let length = line.range.count + line.indent
    guard let width = habits.width else {
      // A writer who starts lines with a capital goes on with a small letter.
      return length >= 50 && habits.usesCapitals && words(line).first?.isUppercase == true
        && !opensSentence(next, behind: line)
    }
    let word = next.utf8.prefix { $0 != 0x20 }.count
    return length + 1 + word > width - 4
      && (habits.usesCapitals || !opensSentence(next, behind: line))
  }

  /// Whether a line is a sentence of its own, with a subject and a verb at its beginning, behind one that
  /// has its verb already: `… zoeken ruimte`, `de containers stinken`.
  private func opensSentence(_ next: String, behind last: NoteLine) -> Bool {
    let line = Line(tokensOf: next)
    let start = line.tokens.prefix { FunctionWord.role(of: $0)?.isDeterminer ?? false }.count
    guard start + 1 < line.tokens.count, start < 3, line.tokens[start].isWord,
      FunctionWord.role(of: line.tokens[start]) == nil || line.isA(SmallWord.oneself, at: start),
      isVerb(line, start + 1)
        || start + 2 == line.tokens.count && line.tokens[start + 1].isWord && start > 0
          && Verb(line.tokens[start + 1], in: line)?.kind == .standing
    else { return false }
    let before = Line(tokensOf: words(last))
    return before.tokens.indices.dropFirst().contains { token in
      isVerb(before, token)
        || FunctionWord.role(of: before.tokens[token]) == nil
          && Verb(before.tokens[token], in: before).map { $0.form == .infinitive && $0.kind != nil }
            ?? false
    }
  }

  private func isVerb(_ line: Line, _ token: Int) -> Bool {
    guard line.tokens[token].isWord else { return false }
    switch FunctionWord.role(of: line.tokens[token]) {
    case .auxiliary, .modal, .passive: return true
    case nil:
      guard let verb = Verb(line.tokens[token], in: line), verb.kind != nil else { return false }
      return verb.form == .present
        || verb.form == .infinitive && verb.kind == .standing
    default: return false
    }
  }
}
