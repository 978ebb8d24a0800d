internal import Lexicons
internal import Words

/// Owners that no list has: a name at the start of a clause, and the writer.
extension OwnerReader {
  /// The name of a subject that no list has: `ProRail kijkt …`, `Hidde gaat … rondsturen`.
  func namedSubject(of clause: Clause) -> String? {
    let start = clause.tokens.lowerBound
    guard start < clause.tokens.upperBound, line.tokens[start].isCapitalised, roles[start] == nil,
      !matches.contains(where: { $0.tokens.contains(start) })
    else { return nil }
    var end = start + 1
    while end < clause.tokens.upperBound, end - start < 5,
      line.tokens[end].isCapitalised || isNameParticle(end) || isBetweenNames(end)
    { end += 1 }
    guard end < clause.tokens.upperBound, acts(at: end, clause) else { return nil }
    return line.string(start..<end)
  }

  /// Whether `en` stands between two names: `Ans en Piet`.
  private func isBetweenNames(_ token: Int) -> Bool {
    roles[token] == .coordinator && token + 1 < line.tokens.count
      && line.tokens[token + 1].isCapitalised
  }

  /// `van`, `de` and the like within a name.
  private func isNameParticle(_ token: Int) -> Bool {
    guard token + 1 < line.tokens.count, line.tokens[token + 1].isWord else { return false }
    let isParticle = roles[token]?.isPreposition ?? false || roles[token] == .determiner
    return isParticle
      ? line.tokens[token + 1].isCapitalised || roles[token + 1] == .determiner : false
  }

  /// Whether a verb for what people do stands at a token, and goes on behind it.
  func acts(at token: Int, _ clause: Clause, isPlural: Bool = false) -> Bool {
    guard token + 1 < clause.tokens.upperBound else { return false }
    if roles[token] == .modal {
      guard let last = clause.tokens.last, let verb = Verb(line.tokens[last], in: line) else {
        return false
      }
      return verb.kind == .doing && verb.form == .infinitive
    }
    guard roles[token] == nil, let verb = Verb(line.tokens[token], in: line) else { return false }
    // `Ans en Piet zetten …`
    let isJoined = (clause.tokens.lowerBound..<token).contains { roles[$0] == .coordinator }
    let isPresent = verb.form == (isJoined ? .infinitive : .present)
    return (verb.kind == .doing || verb.kind == .beginning)
      && (isPresent || isPlural && verb.form == .infinitive)
  }

  /// Whether a clause says what the writer does: `ik bel`, `vraag ik aan`, `door mij`.
  func isWriter(_ clause: Clause) -> Bool {
    clause.tokens.contains { match("writer", at: $0) != nil }
  }

  /// Who does it with the writer, or who `wij` are, by their places: `ik en de wijkagent lopen …`, `wij
  /// bewoners vegen …`, `wij als school …`.
  func companyOfWriter(_ clause: Clause) -> (actors: Range<Int>, isApposition: Bool) {
    let none = (actors: 0..<0, isApposition: false)
    guard let writer = clause.tokens.prefix(3).first(where: { match("writer", at: $0) != nil }),
      writer + 1 < line.tokens.count
    else { return none }
    let isJoined = roles[writer + 1] == .coordinator
    let isAs = line.isA(.inOffice, at: writer + 1)
    let start = isJoined || isAs ? writer + 2 : writer + 1
    guard
      let place = actors.indices.first(where: {
        opening(of: actors[$0].tokens.lowerBound) <= start && actors[$0].tokens.lowerBound >= start
          && actors[$0].tokens.lowerBound > writer
      }), isJoined || isAs || !line.isA(.writer, at: writer)
    else { return none }
    return (chain(from: place), !isJoined)
  }

  /// The name of a subject that no list has and that does something to something: `het pontje vaart
  /// een uur langer`, `de uitbater van de camping zet borden neer`.
  ///
  /// A thing hangs, opens and stands by itself; see `idle` in `actors.txt`.
  func plainSubject(of clause: Clause) -> String? {
    var start = clause.tokens.lowerBound
    while start < clause.tokens.upperBound, roles[start]?.isDeterminer ?? false { start += 1 }
    guard start < clause.tokens.upperBound, isNoun(start) else { return nil }
    let head = start
    var end = start + 1
    // `kinderdagverblijf Pippeloentje`
    while end < clause.tokens.upperBound, line.tokens[end].isCapitalised { end += 1 }
    var last = end
    // `van de camping`, `van 12`
    if end + 1 < clause.tokens.upperBound, roles[end]?.isPreposition ?? false,
      roles[end] != .place || line.isA(.at, at: end)
    {
      var noun = end + 1
      while noun < clause.tokens.upperBound, roles[noun]?.isDeterminer ?? false { noun += 1 }
      guard noun < clause.tokens.upperBound, isNoun(noun) || line.tokens[noun].isNumber else {
        return nil
      }
      last = noun + 1
      if isNoun(noun) { end = last }
    }
    // `die gasten schilderen zelf de keet`
    let isThemselves =
      last + 2 < clause.tokens.upperBound && line.isA(OutcomeWord.inPerson, at: last + 1)
    let behind = isThemselves ? last + 2 : last + 1
    guard last + 1 < clause.tokens.upperBound, roles[last] == nil,
      let verb = Verb(line.tokens[last], in: line),
      verb.kind == .doing || verb.kind == .beginning,
      verb.form == .present
        || isPlural(head) && verb.form == .infinitive
          && (roles[behind]?.isDeterminer ?? false || isThemselves),
      match("idle", at: last) == nil
    else { return nil }
    return line.string(start..<end)
  }

  /// Whether a word looks like one for several people: `fysio's starten een beweeguur`.
  private func isPlural(_ token: Int) -> Bool {
    let letters = line.folded[line.tokens[token].key]
    return letters.count > 3 && letters.last == UInt8(ascii: "s")
      || letters.suffix(2).elementsEqual("en".utf8)
  }

  /// Whether a word may be that of one who does something: no verb, and no small word.
  private func isNoun(_ token: Int) -> Bool {
    line.tokens[token].isWord && roles[token] == nil
      && Verb(line.tokens[token], in: line).map { $0.form == .root } ?? true
      && !line.namesDay(at: token)
  }
}
