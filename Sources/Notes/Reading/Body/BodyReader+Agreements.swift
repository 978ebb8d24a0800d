internal import Calendar
internal import Diagnostics
internal import Lexicons
internal import Municipality
internal import Source
internal import Words

/// What makes a statement an agreement, and what it adds to the conversation.
extension BodyReader {
  /// Whether a statement is an agreement by its form, wherever it stands.
  mutating func isAgreement(_ statement: Statement, _ line: Line) -> Bool {
    switch statement.section {
    case .withheld, .lessons, .notReached, .activities, .initiatives, .feedback: return false
    default: break
    }
    // A box before a question says whether it has its answer.
    if statement.section?.signalKind == .question, statement.text.holds(mark: "?") { return false }
    if statement.box != nil { return true }
    if line.holds(.noise), statement.section?.agreementStatus == nil, !hasIdentifier(line) {
      return false
    }
    if let status = statement.section?.agreementStatus {
      return status != .agreed || hasIdentifier(line) || !isRemark(statement, line)
    }
    if isOutcome(statement, line) { return true }
    if ActionMark.mayStand(in: line), ActionMark.last(in: line, gazetteer) != nil { return true }
    if hasIdentifier(line) || hasDateMark(line) || isHandedOver(line) { return true }
    if statement.section == nil || statement.section == .talk,
      agreements.hands(line) || agreements.plans(line) || refusesWish(line)
    {
      return true
    }
    // A label for each of the two.
    guard line.tokens.count(where: { $0.isMark(":") }) > 1 else { return false }
    let columns = AgreementColumn.labels(in: line.text).map(\.column)
    return columns.contains(.owner) && columns.contains(.what)
  }

  /// Whether an arrow leads to who does it and by when, and nothing else:
  /// `lamp bij de brug is stuk -> gemeente, voor de zomer`.
  private func isHandedOver(_ line: Line) -> Bool {
    guard let date = conversation.date,
      line.tokens.contains(where: { $0.isMark(">") || $0.isMark("→") }),
      let arrow = Clause.clauses(of: line).last(where: { $0.opening == .arrow }),
      arrow.mark.lowerBound > 0
    else { return false }
    let words = line.string(arrow.tokens.lowerBound..<line.tokens.count)
    let parties = gazetteer.parties(in: words).map(\.range)
    let times = gazetteer.deadlines(in: words, near: date).map(\.range)
    let tail = Line(words)
    return !parties.isEmpty && !times.isEmpty
      && tail.tokens.allSatisfy { token in
        !token.isWord || FunctionWord.role(of: token) != nil
          || (parties + times).contains { $0.overlaps(token.range) }
      }
  }

  /// Whether a line has the calendar of Obsidian's tasks, or Dataview's `[due:: …]`.
  private func hasDateMark(_ line: Line) -> Bool {
    (line.text.holds("📅") && line.text.contains("📅")) || line.text.holds("[due::")
  }

  /// Whether a statement tells what became of an agreement, where the note goes through earlier ones.
  func isOutcome(_ statement: Statement, _ line: Line) -> Bool {
    (isFollowUp || statement.followsUp) && tellsOutcome(statement, line)
  }

  /// Whether a paragraph of a note about earlier agreements tells what became of one of them.
  ///
  /// One is `De boekenkast is getimmerd.`
  private func tellsOutcome(_ statement: Statement, _ words: Line) -> Bool {
    switch statement.section {
    case nil, .talk, .narrative: break
    default: return false
    }
    guard let first = words.sentences.first, !opensRemark(words),
      words.tokens.count > 3
        || statement.followsUp && words.tokens.contains(where: { $0.isMark(":") })
    else { return false }
    let sentence = words.line(of: first)
    guard State.told(in: sentence) != nil else { return false }
    switch SentenceReader(sentence, sentence.tokens.indices).kindOfCues {
    case .wish, .idea: return false
    case .question: return !statement.text.holds(mark: "?")
    default: return true
    }
  }

  /// Whether a line has a mark such as `^zebra`.
  func hasIdentifier(_ line: Line) -> Bool {
    line.tokens.indices.dropLast().contains { caret in
      let next = line.tokens[caret + 1]
      return line.tokens[caret].isMark("^") && !line.tokens[caret].isGlued && next.isGlued
        && next.kind != .mark
    }
  }

  /// Reads what a statement agrees, each agreement in it apart.
  mutating func readAgreements(_ statement: Statement, _ line: Line) {
    for part in agreements.parted(statement, line) {
      readAgreement(part, line.line(of: part.text), owners: [])
    }
  }

  mutating func readAgreement(_ statement: Statement, _ line: Line, owners: [String]) {
    // `[[2026-05-06]] | [[2026-05-08]]` below a list points to other notes.
    guard
      statement.text.contains(where: {
        $0.isLetter || (statement.isItem && $0.isNumber)
      })
    else { return }
    if statement.box == nil, saysNone(statement.text) { return }
    let reading = agreements.read(statement, LineText(line), labelledOwner: owners)
    var agreement = reading.agreement
    // Nothing is left of `TBD`, and `vrijdag` alone says when the rest is done.
    if !agreement.text.contains(where: { $0.isLetter || $0.isNumber }), agreement.id == nil,
      agreement.owners.isEmpty, statement.box == nil
    {
      var remark = statement
      remark.section = .background
      return readSignal(remark, line)
    }
    // A paragraph behind the list is an agreement only when it has something of one.
    if statement.isAside, statement.box == nil, agreement.id == nil, agreement.owners.isEmpty,
      agreement.due == nil
    {
      var remark = statement
      remark.section = .talk
      return readSentences(remark, line)
    }
    if statement.isOfWriter, agreement.owners.isEmpty, let writer = agreements.writer {
      agreement.owners = [writer]
    }
    if reading.isStateUnread {
      unstated.add(statement, held: conversation.signals.count + conversation.agreements.count)
    }
    add(agreement, in: line, reading.diagnostics)
  }

  mutating func add(_ agreement: NotedAgreement, in line: Line, _ found: [Diagnostic]) {
    diagnostics += found
    conversation.agreements.append(agreement)
    for theme in agreement.themes { conversation.addTheme(theme, .stated) }
    let themes = themes(suggestedBy: line.line(of: agreement.text))
    agreementSuggestions.append(themes.affirmed)
    suggest(themes.affirmed)
  }

  /// Whether a line only says that nothing was agreed.
  func saysNone(_ text: String) -> Bool {
    var key = Folding.key(text)[...]
    for words in Self.onThisDay where key.hasSuffix(words) { key = key.dropLast(words.utf8.count) }
    return AgreementWord.noneAgreed.holds(key)
  }

  /// Words behind `geen` and the like that only say when.
  private static let onThisDay = AgreementWord.thisTime.words.map { " " + $0 }
}
