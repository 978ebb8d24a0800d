internal import Calendar
internal import Words
internal import Lexicons
internal import Municipality
internal import Source

/// How it stands with an agreement: out of its words, with days and reasons.
extension AgreementReader {
  /// Takes told-back and done with their days, then the state that the words tell.
  ///
  /// - Parameters:
  ///   - draft: The agreement so far.
  ///   - isBoxed: Whether a box has said how it stands.
  ///   - isItem: Whether the text is an item of a list, from which words for a state are cut;
  ///     a sentence of running text stays whole.
  func takeState(_ draft: inout AgreementDraft, isBoxed: Bool, isItem: Bool) {
    takeCrossedOff(&draft)
    takeToldBack(&draft)
    takeKeyword(&draft)
    takeDoneDay(&draft)
    let line = draft.text.line
    guard line.holds(.states) || line.tokens.count > 1 else { return }
    let clauses = draft.text.clauses
    let states = StateReader(line, clauses).states
    guard var state = State.told(by: states, in: line, clauses) else {
      draft.hasUnreadState =
        draft.status == nil && draft.done == nil && UnreadState.clause(in: line, clauses) != nil
      return
    }
    if draft.status == nil || (!isBoxed && draft.status == .agreed) {
      draft.status = state.status
    } else if draft.status != state.status {
      return
    }
    // `Met de lampen zijn we gestopt, de provincie wil niet`: the second no is why there is the first.
    // Behind a colon it is that already: `komt er niet: geen geld`.
    if state.status == .dropped, clauses[state.clause].opening == .comma,
      let first = states.first(where: {
        $0.status == .dropped && $0.clause < state.clause && $0.weight >= state.weight
      })
    {
      state = first
    }
    // `klaar` and `af` are no verbs, and tell of the thing as `hangt` does.
    let verb = Verb(line.tokens[state.words.lowerBound], in: line)
    draft.isStateOfThing = verb == nil && state.words.count == 1 || verb?.kind == .standing
    var cut = StateCut(line, clauses, state)
    switch state.status {
    case .waiting, .dropped, .wishlist:
      cut.saysWhat = { saysWhat(line, before: $0) }
      takeReason(of: state, cut, line, &draft, isItem: isItem)
    case .agreed, .running, .done, .repair:
      guard isItem else { return }
      for bytes in cut.idleClauses(among: states) where saysWhat(draft.text.line, beside: bytes) {
        draft.text.blank(bytes)
      }
    }
  }

  /// Takes what follows on a state as its reason, and both out of the text of an item.
  private func takeReason(
    of state: State, _ cut: StateCut, _ line: Line, _ draft: inout AgreementDraft, isItem: Bool
  ) {
    if state.status == .waiting { draft.holder = holder(in: cut.words, line) }
    if !isItem, draft.id == nil {
      return draft.addReason(draft.text.remaining(in: cut.after))
    }
    guard let tail = cut.tail(isMarked: draft.id != nil) else {
      return draft.addReason(draft.text.remaining(in: cut.after))
    }
    if !cut.saysNoMore {
      draft.addReason(draft.text.remaining(in: cut.isSaidByStatus ? cut.after : tail.words))
    }
    draft.text.blank(tail.whole)
  }

  /// The party with whom something lies, as words for it name it: `ligt bij de provincie`.
  ///
  /// Whom one waits for does not do it: `wacht op de provincie` names no holder.
  func holder(in words: ByteRange, _ line: Line) -> String? {
    let words = line.string(bytes: words)
    guard
      Folding.key(words).cut(at: " ").contains(where: {
        ClauseWord.holder.holds($0)
      })
    else { return nil }
    return gazetteer.parties(in: words).first?.party.name
  }

  // MARK: What is left

  /// Whether words before an offset say what was agreed, and not only who does it.
  private func saysWhat(_ line: Line, before offset: Int) -> Bool {
    saysWhat(line, beside: offset..<line.text.utf8.count)
  }

  func saysWhat(_ line: Line, beside bytes: ByteRange) -> Bool {
    let parties = gazetteer.parties(in: line.text).map(\.range)
    return line.tokens.contains { token in
      token.isWord && !bytes.overlaps(token.range) && FunctionWord.role(of: token) == nil
        && !parties.contains { $0.overlaps(token.range) }
    }
  }

  // MARK: Marks and days

  /// Takes the marks of a text that is crossed off, `~~…~~`: it is done, unless words tell
  /// otherwise.
  private func takeCrossedOff(_ draft: inout AgreementDraft) {
    let whole = draft.text.trim(draft.text.all)
    let mark = Array("~~".utf8)
    guard whole.count > 4, draft.text.bytes[whole].starts(with: mark),
      let end = draft.text.range(ofBytes: "~~", from: whole.lowerBound + 2)
    else { return }
    draft.text.blank(whole.lowerBound..<(whole.lowerBound + 2))
    draft.text.blank(end)
    if draft.status == nil, State.told(in: draft.text.line)?.status != .dropped {
      draft.status = .done
    }
  }

  /// Takes `teruggekoppeld op 10 juni` outside brackets.
  private func takeToldBack(_ draft: inout AgreementDraft) {
    guard draft.toldBack == nil else { return }
    let line = draft.text.line
    guard let found = line.first(toldBackIn: .states), !Self.isAhead(of: found, line),
      let (day, end) = day(after: line.tokens[found.upperBound - 1].end, draft.text)
    else { return }
    draft.toldBack = day
    draft.text.blank(line.tokens[found.lowerBound].start..<end)
  }

  private static func isAhead(of words: Range<Int>, _ line: Line) -> Bool {
    guard words.lowerBound > 0 else { return false }
    switch FunctionWord.role(of: line.tokens[words.lowerBound - 1]) {
    case .negation, .passive, .adverb: return true
    default: return false
    }
  }

  /// Takes a word for a state in capitals, or between marks of stress, off the start or the end,
  /// as in `WAITING offerte`, `hek verven GEREED` and `lamp nakijken *gesloten*`.
  private func takeKeyword(_ draft: inout AgreementDraft) {
    let line = draft.text.line
    for words in StateKeyword.places(in: line) {
      let name = line.string(words)
      guard let state = State.named(Line(name)), state.weight > 1,
        saysWhat(line, beside: line.bytes(of: words))
      else { continue }
      if draft.status == nil || draft.status == .agreed { draft.status = state.status }
      draft.text.blank(line.bytes(of: words))
      return
    }
  }

  /// Takes the day behind a word for done: `gedaan 3 juni`, `geplaatst op 12 mei`.
  private func takeDoneDay(_ draft: inout AgreementDraft) {
    // A day has a digit in it.
    guard draft.done == nil, draft.text.mayHoldDigit else { return }
    let line = draft.text.line
    for index in line.tokens.indices where line.tokens[index].isWord {
      guard isDone(index, line),
        let (day, end) = day(after: line.tokens[index].end, draft.text)
      else { continue }
      if let date, day > date { continue }
      // `mail gestuurd 12/2, geen antwoord`
      if let told = State.told(in: line)?.status, [.waiting, .dropped].contains(told) { return }
      draft.done = day
      draft.status = draft.status ?? .done
      let clause = Clause.clauses(of: line).first { $0.tokens.contains(index) }
      let isAlone = clause?.tokens.lowerBound == index && index > 0
      draft.text.blank((isAlone ? line.tokens[index].start : line.tokens[index].end)..<end)
      return
    }
  }

  /// Whether a word says by itself that something was done.
  private func isDone(_ token: Int, _ line: Line) -> Bool {
    if let verb = Verb(line.tokens[token], in: line), verb.form == .participle {
      return State.named(Line(line.key(token)))?.status == .done
    }
    return line.matches(of: .states).contains {
      $0.tokens == token..<(token + 1) && State.saysDone($0.value)
    }
  }

  /// A day that stands right behind an offset, but for `op`, `on`, `per` and marks.
  func day(after offset: Int, _ text: LineText) -> (day: CalendarDate, end: Int)? {
    guard
      let reading = DateReader.read(
        text.string(offset..<text.count), near: date, allowsBareNumbers: true)
    else { return nil }
    let gap = text.trimmed(offset..<(offset + reading.range.lowerBound)).lowercased()
    guard ["", ":", "-"].contains(gap) || AgreementWord.dayGap.holds(Folding.key(gap)) else {
      return nil
    }
    return (reading.date, offset + reading.range.upperBound)
  }
}

extension Line {
  /// The tokens of words that say that something was told back.
  func first(toldBackIn list: Vocabulary) -> Range<Int>? {
    matches(of: list).first { $0.value == "toldBack" }?.tokens
  }

  /// The bytes of some tokens, from the first byte of the first to the last of the last.
  func bytes(of tokens: Range<Int>) -> ByteRange {
    guard !tokens.isEmpty else { return 0..<0 }
    return self.tokens[tokens.lowerBound].start..<self.tokens[tokens.upperBound - 1].end
  }
}
