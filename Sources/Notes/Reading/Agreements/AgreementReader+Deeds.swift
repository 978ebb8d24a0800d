internal import Lexicons
internal import Municipality
internal import Words

/// The writer and others in one item, each with something of their own to do: `ik bel De Elzen, Kompas
/// zoekt een zaal`.
extension AgreementReader {
  /// The agreements of an item; most are one, and so is what others do together.
  func divided(_ statement: Statement, _ line: Line) -> [Statement] {
    let hasWriter = line.has(SmallWord.writer)
    // Commas part what the writer does from what others do; a semicolon parts any two of them.
    let joints = line.tokens.indices.dropFirst(3).filter { index in
      hasWriter ? isJoint(index, line) : line.tokens[index].isMark(";") && isJoint(index, line)
    }
    guard !joints.isEmpty else { return [statement] }
    let parties = gazetteer.parties(in: line).compactMap { mention in
      line.tokens(in: mention.range).map { (mention.party.name, $0) }
    }
    guard var last = doer(at: 0, line, parties)?.name else { return [statement] }
    var isOwn = !hasWriter || last == Self.writer
    var starts = [0]
    var ends: [Int] = []
    for joint in joints {
      guard let next = doer(at: joint + 1, line, parties), next.name != last,
        hasDeed(next.verb, line),
        line.tokens[joint].kind == .mark || !isHanging(starts[starts.count - 1]..<joint, line)
      else { continue }
      ends.append(joint)
      starts.append(joint + 1)
      last = next.name
      isOwn = isOwn || last == Self.writer
    }
    guard isOwn, starts.count > 1 else { return [statement] }
    ends.append(line.tokens.count)
    return zip(starts, ends).map { start, end in
      var part = statement
      part.text = line.string(start..<end)
      return part
    }
  }

  /// The name of the writer among the doers.
  private static let writer = ""

  /// Whether a comma or `en` stands at a token.
  private func isJoint(_ index: Int, _ line: Line) -> Bool {
    guard index + 2 < line.tokens.count else { return false }
    let token = line.tokens[index]
    return token.isMark(",") || token.isMark(";") || line.isA(SmallWord.and, at: index)
  }

  /// Whether words hold a clause that hangs on another, so that `en` may go on with that:
  /// `… of de school meedoet en Kompas helpt`.
  private func isHanging(_ tokens: Range<Int>, _ line: Line) -> Bool {
    tokens.contains { FunctionWord.role(of: line.tokens[$0]) == .subordinator }
  }

  /// Whether something is done behind a verb, and not only that somebody lends a hand: `…, groen helpt`.
  private func hasDeed(_ verb: Int, _ line: Line) -> Bool {
    line.tokens[(verb + 1)...].prefix { !$0.isMark(",") && !$0.isMark(";") }.contains {
      $0.isWord && FunctionWord.role(of: $0) == nil
    }
      && !line.matches(of: .actors).contains {
        $0.value == "helps" && $0.tokens.lowerBound == verb
      }
  }

  /// Who begins at a token and does what stands right behind it, with the place of that verb; `nil` when
  /// nobody does.
  private func doer(
    at start: Int, _ line: Line, _ parties: [(name: String, tokens: Range<Int>)]
  ) -> (name: String, verb: Int)? {
    var first = start
    while first < line.tokens.count,
      FunctionWord.role(of: line.tokens[first])?.isDeterminer ?? false
    { first += 1 }
    guard first + 1 < line.tokens.count else { return nil }
    if first == start, line.isA(.writer, at: first) {
      return does(first + 1, line, .root) || does(first + 1, line, .present)
        ? (Self.writer, first + 1) : nil
    }
    guard let party = parties.first(where: { [start, first].contains($0.tokens.lowerBound) }),
      party.tokens.upperBound < line.tokens.count,
      does(party.tokens.upperBound, line, .present)
        || does(party.tokens.upperBound, line, .infinitive)
    else { return nil }
    return (party.name, party.tokens.upperBound)
  }

  private func does(_ token: Int, _ line: Line, _ form: Verb.Form) -> Bool {
    guard FunctionWord.role(of: line.tokens[token]) == nil,
      let verb = Verb(line.tokens[token], in: line)
    else { return false }
    return verb.form == form && (verb.kind == .doing || verb.kind == .beginning)
  }
}
