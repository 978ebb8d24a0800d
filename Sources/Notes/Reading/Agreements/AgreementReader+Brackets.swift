internal import Calendar
internal import Words
internal import Lexicons
internal import Municipality
internal import Source

/// What stands between round brackets: a deadline, a status with its day, or who does it.
extension AgreementReader {
  func takeBrackets(_ draft: inout AgreementDraft) {
    var index = 0
    while let open = draft.text.firstIndex(of: UInt8(ascii: "("), from: index) {
      index = open + 1
      guard open == 0 || draft.text.bytes[open - 1] != UInt8(ascii: "]"),
        let close = close(of: open, draft.text)
      else { continue }
      let inner = LineText(draft.text.string((open + 1)..<close))
      if take(inner, &draft) { draft.text.blank(open..<(close + 1)) }
      index = close + 1
    }
  }

  private func close(of open: Int, _ text: LineText) -> Int? {
    var depth = 0
    for index in open..<text.count {
      if text.bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if text.bytes[index] == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// Whether the words between brackets were a field; what is not stays in the text.
  private func take(_ inner: LineText, _ draft: inout AgreementDraft) -> Bool {
    let words = inner.trimmed(inner.all)
    if words.isEmpty { return true }

    let line = Line(words)
    if line.first(toldBackIn: .states) != nil {
      guard !line.has(.negation) else {
        return true
      }
      draft.toldBack = date(in: words)
      if draft.status == nil || draft.status == .agreed { draft.status = .done }
      return true
    }
    let state = State.named(line)
    if let reason = Reason.opened(in: line) {
      draft.addReason(LineText(line.string(bytes: reason.words)).remaining)
      draft.status = draft.status ?? state?.status
      return true
    }
    if let moved = Self.movedPhrase(in: line) ?? Self.opensNewTime(line) {
      let rest = inner.trimmed(moved.upperBound..<inner.count)
      if let due = due(in: rest), due.from != nil || due.to != nil {
        draft.due = due
        return true
      }
    }
    if let state { return take(state, line, &draft) }
    if let date, let reading = gazetteer.deadlines(in: words, near: date).first,
      covers(reading, words)
    {
      if HalfReadTime.isHalf(reading, in: line) {
        draft.due = draft.due ?? Due(text: words)
        draft.diagnostics.append(.timeHalfRead(words, at: draft.range))
        return true
      }
      draft.due = draft.due ?? Due(text: words, from: reading.window.from, to: reading.window.to)
      return true
    }
    if Self.saysDue(words) {
      draft.due = draft.due ?? Due(text: words)
      return true
    }
    return takeParties(words, &draft)
  }

  /// Takes a state between brackets, with its day or its reason.
  private func take(_ state: State, _ line: Line, _ draft: inout AgreementDraft) -> Bool {
    // Anything longer is a sentence that happens to hold such words.
    if line.tokens[state.words.lowerBound].start > 12, line.text.utf8.count > 60 { return false }
    if draft.status == nil || state.status != .agreed { draft.status = state.status }
    switch state.status {
    case .done:
      draft.done = draft.done ?? date(in: line.text)
    case .waiting, .dropped, .wishlist:
      let cut = StateCut(line, Clause.clauses(of: line), state)
      if state.status == .waiting { draft.holder = draft.holder ?? holder(in: cut.words, line) }
      let rest = LineText(line.text)
      let isAll = state.words == line.tokens.indices
      draft.addReason(
        cut.isSaidByStatus ? rest.remaining(in: cut.after) : isAll ? "" : rest.remaining)
    case .agreed, .running, .repair:
      break
    }
    return true
  }

  /// Whether a deadline is all that the brackets say, but for a word or two.
  private func covers(_ reading: DeadlineReading, _ words: String) -> Bool {
    reading.isStrong && reading.range.lowerBound <= 4
      || words.utf8.count - (reading.range.upperBound - reading.range.lowerBound) <= 8
  }

  /// Whether words start as a deadline does, even when no day comes out of them.
  private static func saysDue(_ words: String) -> Bool {
    let key = Folding.key(words)
    return ["uiterlijk ", "deadline ", "due ", "klaar voor ", "gereed voor "].contains {
      key.hasPrefix($0)
    }
  }

  /// Takes `(Dorpsbelang, hulp van regisseur bij …)` and `(De Elzen + gemeente)`.
  private func takeParties(_ words: String, _ draft: inout AgreementDraft) -> Bool {
    let mentions = gazetteer.parties(in: words)
    guard let first = mentions.first else { return false }
    let inner = LineText(words)
    var isPartner = false
    var offset = 0
    var isOwnerSeen = !draft.owners.isEmpty
    guard
      inner.trim(0..<first.range.lowerBound).isEmpty
        || isConnector(inner.trimmed(0..<first.range.lowerBound))
    else { return false }
    // `(bewoners willen dit graag)` is a remark, no list of who does it.
    let after = inner.trimmed(first.range.upperBound..<inner.count)
    guard after.isEmpty || startsAsList(after) else { return false }

    for mention in mentions {
      let between = inner.trimmed(offset..<mention.range.lowerBound)
      if isConnector(between.last.map { $0 == "," } == true ? String(between.dropLast()) : between)
      {
        isPartner = true
      }
      if between.hasPrefix(","), !isOwnerSeen { isPartner = false }
      if isPartner {
        draft.addPartner(mention.party.name)
      } else {
        draft.addLabelled(mention.party.name)
      }
      isOwnerSeen = true
      offset = mention.range.upperBound
    }
    return true
  }

  private func isConnector(_ words: String) -> Bool {
    AgreementWord.connector.holds(Folding.key(words))
  }

  private func startsAsList(_ words: String) -> Bool {
    guard let first = words.utf8.first else { return true }
    if [
      UInt8(ascii: ","), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: ";"),
    ]
    .contains(first) {
      return true
    }
    let key = Folding.key(words)
    return Self.partnerOpeners.contains(where: key.hasPrefix)
  }

  private static let partnerOpeners = AgreementWord.partnerOpener.words.map { $0 + " " }
}

// MARK: - Phrases

extension AgreementReader {
  /// The words behind which a new time stands: `verschoven naar`.
  static func movedPhrase(in line: Line) -> ByteRange? {
    line.matches(of: .cancelled).first { $0.value == "moved" }.map { line.bytes(of: $0.tokens) }
  }

  /// The word that opens a remark on its new time: `(wordt 1 juni)`.
  private static func opensNewTime(_ line: Line) -> ByteRange? {
    guard let first = line.tokens.first, FunctionWord.role(of: first) == .passive else {
      return nil
    }
    return first.range
  }

  /// Takes the reason out of running text: `zebra bij de school, want de weg is te smal`.
  func takeReason(_ draft: inout AgreementDraft) {
    let line = draft.text.line
    guard line.holds(.reasons),
      let found = Reason.opened(in: line) ?? Reason.cause(in: line, Clause.clauses(of: line)),
      !draft.text.remaining(in: 0..<found.whole.lowerBound).isEmpty
    else { return }
    draft.addReason(draft.text.remaining(in: found.words))
    draft.text.blank(found.whole)
  }
}
