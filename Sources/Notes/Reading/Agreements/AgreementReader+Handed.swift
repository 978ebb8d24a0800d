internal import Calendar
internal import Lexicons
internal import Municipality
internal import Words

/// Agreements by their shape, where no heading says that they are: who, what, and when.
extension AgreementReader {
  /// Whether a line hands a deed or a thing to somebody, and tells nothing of them:
  /// `gemeente: hek langs de sloot (voor 1 juni)`, `zelf: school mailen`, `poort olien - De Elzen`.
  func hands(_ line: Line) -> Bool {
    guard line.tokens.count > 2, line.tokens.count <= Self.longestHanded,
      line.tokens.contains(where: { token in Self.joints.contains { token.isMark($0) } }),
      !(line.tokens.last?.isMark("?") ?? false)
    else { return false }
    let clauses = Clause.clauses(of: line)
    guard clauses.count > 1 else { return false }
    if let label = LeadingLabel(line, clauses), namesOwner(label),
      let start = line.tokens.firstIndex(where: { $0.start >= label.bytes.upperBound })
    {
      return isTask(start..<line.tokens.count, line, times(line))
    }
    return isHandedBehind(line, clauses)
  }

  /// Whether a line opens with days ahead on which those who speak are going to do something: `half juli
  /// kijken we weer`.
  func plans(_ line: Line) -> Bool {
    guard let date, line.tokens.count > 3, line.tokens.count <= Self.longestHanded,
      line.has(SmallWord.oneself),
      !(line.tokens.last?.isMark("?") ?? false),
      let day = gazetteer.deadlines(in: line, near: date).first,
      let from = day.window.from, let to = day.window.to, from >= date,
      to.dayNumber - from.dayNumber <= 31, let tokens = line.tokens(in: day.range),
      tokens.lowerBound == 0, tokens.upperBound + 1 < line.tokens.count,
      line.isA(SmallWord.oneself, at: tokens.upperBound + 1)
    else { return false }
    let verb = line.tokens[tokens.upperBound]
    if FunctionWord.role(of: verb) != nil { return OutcomeWord.going.holds(verb.hash) }
    guard let doing = Verb(verb, in: line) else { return false }
    return doing.kind == .doing && doing.form != .past && doing.form != .participle
  }

  /// The marks between who does it and what.
  private static let joints: [Unicode.Scalar] = [":", "-", ">", "→", "(", ",", "="]
  /// The most tokens of such a line; who writes more tells something.
  private static let longestHanded = 24

  /// Whether a label names who does something, and nothing else.
  private func namesOwner(_ label: LeadingLabel) -> Bool {
    !label.names.isEmpty && owners(in: label) != nil
  }

  /// Whether a party stands behind what is to be done, with a day or by itself: `offerte: gemeente, april`.
  private func isHandedBehind(_ line: Line, _ clauses: [Clause]) -> Bool {
    let parties = gazetteer.parties(in: line).compactMap { line.tokens(in: $0.range) }
    guard let first = parties.first,
      let place = clauses.indices.dropFirst().first(where: {
        clauses[$0].tokens.contains(first.lowerBound)
      }), clauses[place].opening != .conjunction, clauses[place].opening != .contrast
    else { return false }
    let head = 0..<clauses[place - 1].tokens.upperBound
    let tail = clauses[place].tokens.lowerBound..<line.tokens.count
    let times = times(line)
    let isBare = tail.allSatisfy { token in
      !line.tokens[token].isWord || FunctionWord.role(of: line.tokens[token]) != nil
        || (parties + times).contains { $0.contains(token) }
    }
    guard isBare, saysWhatByItself(head, line) else { return false }
    return times.contains { $0.lowerBound >= tail.lowerBound }
      ? isTold(head, line) == nil
      : isTask(head, line, times)
  }

  /// Whether words have something of their own to say.
  private func saysWhatByItself(_ tokens: Range<Int>, _ line: Line) -> Bool {
    tokens.contains { line.tokens[$0].isWord && FunctionWord.role(of: line.tokens[$0]) == nil }
  }

  /// Whether words name something to do, or a thing and its day, and tell nothing.
  private func isTask(_ tokens: Range<Int>, _ line: Line, _ times: [Range<Int>]) -> Bool {
    guard saysWhatByItself(tokens, line), isTold(tokens, line) == nil else { return false }
    if endsInDeed(tokens, line, times) { return true }
    return times.contains { $0.lowerBound >= tokens.lowerBound }
      && !tokens.contains { FunctionWord.role(of: line.tokens[$0]) == .negation }
  }

  /// Whether the last word that is no day and stands in no brackets is an infinitive of what people do.
  private func endsInDeed(
    _ tokens: Range<Int>, _ line: Line, _ times: [Range<Int>]
  ) -> Bool {
    let end = tokens.first { line.tokens[$0].isMark("(") } ?? tokens.upperBound
    let words = (tokens.lowerBound..<end).filter { index in
      line.tokens[index].isWord && !times.contains { $0.contains(index) }
    }
    // `lift nakijken voor 1 mei`, `bellen over de lift`
    guard let first = words.first, let last = words.last else { return false }
    return isDeed(last, line) || isDeed(first, line)
  }

  private func isDeed(_ token: Int, _ line: Line) -> Bool {
    guard FunctionWord.role(of: line.tokens[token]) == nil,
      let verb = Verb(line.tokens[token], in: line)
    else { return false }
    return verb.form == .infinitive && (verb.kind == .doing || verb.kind == .beginning)
  }

  /// The days ahead that a line names as a deadline is named.
  private func times(_ line: Line) -> [Range<Int>] {
    guard let date else { return [] }
    return gazetteer.deadlines(in: line, near: date).compactMap { reading in
      if let last = reading.window.to, last < date { return nil }
      // The day of the talk stands in its first line: `Rondgang, 20-6-2026. Met de wijkagent`.
      if reading.window.from == date, reading.window.to == date { return nil }
      guard reading.window.from != nil || reading.window.to != nil || reading.isStrong else {
        return nil
      }
      return line.tokens(in: reading.range)
    }
  }

  /// The kind that words tell of something, or `background` where a sentence does without one; `nil` for
  /// words that tell nothing.
  private func isTold(_ tokens: Range<Int>, _ line: Line) -> SentenceKind? {
    let words = line.line(of: tokens)
    if MainClause(words) != nil || State.told(in: words) != nil { return .background }
    let reader = SentenceReader(line, tokens)
    return [SentenceKind.concern, .strength, .question].first { reader.evidence[$0] >= 4 }
  }
}
