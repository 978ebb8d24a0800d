internal import Diagnostics
internal import Lexicons
internal import Municipality
internal import Source
internal import Words

/// Strengths, wishes, concerns, questions, ideas and background.
extension BodyReader {
  /// Reads what a statement says, with its tags, themes and whom it is for.
  ///
  /// What its words suggest of its kind is asked for where nothing states it, and among concerns.
  mutating func readSignal(
    _ statement: Statement, _ line: Line, addressee: String? = nil,
    suggested: SentenceKind? = nil
  ) {
    var text = LineText(line)
    var kind = statement.section?.signalKind
    if kind == .question {
      let answered = AnswerMark.labelled(
        statement.text, isAnswered: statement.section == .answered, gazetteer)
      if answered != statement.text { text = LineText(answered) }
    }
    var asset = statement.asset
    var isAsset = false
    var themes = statement.themes

    for tag in Tag.tags(in: text) {
      text.blank(tag)
      let (head, tail) = tag.parts
      switch TagWord(head) {
      case .treasure:
        isAsset = true
        kind = kind ?? .strength
        asset = tail.flatMap(AssetLexicon.asset(named:))
      case .initiative: readInitiative(statement)
      case .activity: readActivity(statement)
      case .lesson: return conversation.lessons.append(text.remaining)
      default:
        if case let heading = Heading(head, gazetteer), heading.isWhole,
          head.allSatisfy({ !$0.isNumber }), let named = heading.section?.signalKind
        {
          kind = named
        } else if let theme = gazetteer.theme(named: tag.name) {
          conversation.addTheme(theme, .stated)
          if !themes.contains(theme) { themes.append(theme) }
        } else {
          noteUnknown(tag, statement)
        }
      }
    }
    let addressee = addressee ?? takeAddressee(&text)
    let words = text.remaining
    guard words.contains(where: { $0.isLetter || $0.isNumber }) else { return }

    // What is left of most lines is all of it.
    let cues = line.line(of: words)
    readInvitation(cues, statement)
    var source = Signal.KindSource.stated
    if kind == nil {
      kind = suggested?.signalKind
      source = kind == nil ? .none : .suggested
    }
    if [nil, .narrative, .talk].contains(statement.section) { readCompany(cues) }
    if kind == .concern, isUnmentioned(cues) { kind = .background }
    if kind == .question, source == .suggested, isAskedByWriter(cues) { kind = .background }
    if kind == .concern, source == .stated, suggested == .strength {
      kind = .strength
      diagnostics.append(.perhapsNoConcern("", at: statement.range))
    }
    if kind == .strength, source == .stated, asset == nil, !isAsset, isExcepted(cues) {
      kind = .concern
      source = .suggested
    }
    let isAmongStrengths = statement.section == .strengths || statement.section == .assets
    if kind == .strength, asset == nil, isAmongStrengths || isAsset {
      asset = AssetLexicon.asset(in: cues)
    }
    if isAsset, asset == nil, kind == .strength {
      asset = PlaceWords.publicPlace(in: cues) != nil ? .places : .people
    }

    let signal = Signal(
      kind: kind ?? .background, kindSource: source, text: words, themes: themes,
      line: statement.line,
      asset: kind == .strength ? asset : nil,
      quotable: (conversation.quotes == .yes || conversation.quotes == .anonymous)
        && !Quotation.all(in: words).isEmpty,
      addressee: addressee)
    if source == .none { noteUnkinded(statement) }
    conversation.signals.append(signal)

    let found = self.themes(suggestedBy: cues)
    suggestions.append(found.affirmed)
    suggest(found.all)
    if InitiativeReader.isChallenge(cues), signal.kind != .background {
      var offer = statement
      offer.text = words
      conversation.initiatives.append(InitiativeReader.read(offer, cues, themes: themes))
    }
  }

  /// Takes `@gemeente` or `(gemeente)` off a question: to whom it is put.
  func takeAddressee(_ text: inout LineText) -> String? {
    guard text.firstIndex(of: UInt8(ascii: "@")) != nil else { return takeBracketed(&text) }
    var draft = AgreementDraft("", line: 0, range: 0..<0)
    draft.text = text
    agreements.takeMentions(&draft)
    // Of several, none can be taken out of the words.
    if draft.owners.count + draft.with.count == 1 { text = draft.text }
    return draft.owners.first
  }

  /// Takes a party between brackets right behind the mark of a question.
  private func takeBracketed(_ text: inout LineText) -> String? {
    guard text.mayHold(UInt8(ascii: "?")), text.mayHold(UInt8(ascii: "(")) else { return nil }
    let whole = text.trim(text.all)
    guard text.bytes[whole.upperBound - 1] == UInt8(ascii: ")"),
      let open = text.bytes.lastIndex(of: UInt8(ascii: "(")),
      text.trimmed(whole.lowerBound..<open).last == "?"
    else { return nil }
    let words = text.trimmed((open + 1)..<(whole.upperBound - 1))
    guard let party = gazetteer.party(named: words) else { return nil }
    text.blank(open..<whole.upperBound)
    return party.name
  }

  /// Whether whoever led the talk asked it: `De regisseur vroeg …`.
  private func isAskedByWriter(_ line: Line) -> Bool {
    let first = line.tokens.prefix(2).firstIndex {
      !(FunctionWord.role(of: $0)?.isDeterminer ?? false)
    }
    guard let first, first + 1 < line.tokens.count,
      line.isA(.inquired, at: first + 1)
    else { return false }
    if line.isA(.oneself, at: first) { return true }
    let asker = gazetteer.party(named: line.key(first))?.name
    return asker != nil && asker == agreements.writer
  }

  /// Reads `11 uitgenodigd, 9 gekomen` in running text.
  mutating func readInvitation(_ line: Line, _ statement: Statement) {
    guard conversation.attendance.invited == nil,
      line.matches(of: .attendance).contains(where: { $0.value == "invited" && $0.weight > 1 })
    else { return }
    let reading = AttendanceReader.sentence(line, gazetteer)
    guard reading.invited != nil else { return }
    if conversation.attendance.isEmpty {
      conversation.attendance.add(reading)
    } else {
      conversation.attendance.invited = reading.invited
    }
  }

  /// Adds the organisations with whom a sentence says that the talk was held.
  mutating func readCompany(_ line: Line) {
    for party in Company.parties(in: line, gazetteer) {
      conversation.addPartner(party.name)
    }
  }

  func themes(
    suggestedBy line: Line
  ) -> (affirmed: [String], all: [String]) {
    var affirmed: [String] = []
    var all: [String] = []
    for mention in gazetteer.themes(in: line) {
      if !all.contains(mention.theme) { all.append(mention.theme) }
      if !mention.isDenied, !affirmed.contains(mention.theme) { affirmed.append(mention.theme) }
    }
    return (affirmed, all)
  }

  mutating func suggest(_ themes: [String]) {
    for theme in themes where !suggested.contains(theme) { suggested.append(theme) }
  }

  /// Reads a line among strengths; a sentence in it that takes a thing out stands by itself:
  /// `Zwerfvuil valt mee. Hondenpoep niet: het pad ligt vol`.
  ///
  /// What is asked there stays a question.
  mutating func readStrength(_ statement: Statement, _ line: Line) {
    let sentences = line.sentences
    if sentences.count == 1, isAsked(line) {
      var question = statement
      question.section = .questions
      return readSignal(question, line)
    }
    guard sentences.dropFirst().contains(where: { isExcepted(line.line(of: $0)) }) else {
      return readSignal(statement, line)
    }
    for sentence in sentences {
      var piece = statement
      piece.text = line.string(sentence)
      readSignal(piece, line.line(of: sentence))
    }
  }

  /// Whether a line is a question by its form and its words.
  private func isAsked(_ line: Line) -> Bool {
    guard line.holds(.questions) || line.tokens.last?.isMark("?") ?? false else { return false }
    let reader = SentenceReader(line, line.tokens.indices)
    return (reader.asksByForm || reader.endsAsked) && reader.kindOfCues == .question
  }

  /// Whether a line among strengths begins by taking a thing out: `Hondenpoep niet: pad ligt vol`.
  private func isExcepted(_ line: Line) -> Bool {
    let words = line.tokens.prefix(4).prefix { $0.isWord }
    guard words.count > 1, let last = words.last,
      FunctionWord.role(of: last) == .negation,
      words.count == line.tokens.count
        || [",", ":"].contains(where: line.tokens[words.count].isMark)
    else { return false }
    return words.allSatisfy { Verb($0, in: line) == nil || $0 == words.first }
  }
}
