internal import Lexicons
internal import Words

/// Promises: somebody, what he does once, and when.
extension SentenceReader {
  /// Whether somebody, a deed or a day is named, so that the sentence may promise something.
  var mayPromise: Bool {
    cues.has(.pact) || cues.has(.pledge) || cues.has(.own) || cues.has(.soon)
      || cues.has(.act) && cues.has(.doer)
  }

  /// Whether a promise is certain wherever it stands: somebody says so, and nothing turns it.
  var isFirmPromise: Bool {
    evidence[.promise] >= 12 && evidence[.concern] < 4 && evidence[.wish] < 4
      && !cues.has(.but) && !cues.has(.not) && !cues.has(.condition)
      && (cues.has(.pact) || cues.has(.pledge) || cues.has(.soon))
  }

  /// Whether it tells what somebody does time and again, or did not.
  var isOfHabit: Bool { cues.has(.habit) || cues.has(.not) || asksByForm }

  /// Whether somebody may promise something, and nothing says so for sure:
  /// `mits er geld is vervangt de gemeente de lamp`.
  ///
  /// - Parameter parties: The tokens of the parties that the line names; asked for only where the
  ///     sentence has no kind that is sure.
  /// - Returns: Whether it may be an agreement.
  func isPerhapsPromise(of parties: () -> [Range<Int>]) -> Bool {
    guard kindOfCues == nil || kindOfCues == .idea || kindOfCues == .background, !cues.has(.over),
      !cues.has(.not),
      !cues.has(.habit), evidence[.wish] < 6, evidence[.question] < Self.least,
      evidence[.concern] < Self.least, evidence[.strength] < Self.least
    else { return false }
    return promised >= 6 || parties().contains(where: doesSomething)
  }

  /// Whether a verb for what people do stands right beside a party: `kijkt de gemeente of …`.
  private func doesSomething(_ party: Range<Int>) -> Bool {
    guard tokens.contains(party.lowerBound), tokens.contains(party.upperBound - 1) else {
      return false
    }
    let before = line.opening(of: party.lowerBound, from: tokens.lowerBound) - 1
    return [before, party.upperBound].contains { place in
      guard tokens.contains(place), FunctionWord.role(of: line.tokens[place]) == nil,
        let verb = Verb(line.tokens[place], in: line)
      else { return false }
      return verb.form == .present && (verb.kind == .doing || verb.kind == .beginning)
    }
  }

  /// Those who do something by what they are, but for the writer and residents at large.
  private var doers: [Range<Int>] {
    cues.all.filter { cue in
      cue.role == .doer && FunctionWord.role(of: line.tokens[cue.tokens.lowerBound]) == nil
        && line.first(.groups, in: cue.tokens) == nil
    }.map { cue in
      // `buurman Henk zaagt`
      let next = cue.tokens.upperBound
      let isNamed =
        tokens.contains(next) && line.tokens[next].isCapitalised
        && line.isA(SentenceWord.titled, at: cue.tokens.lowerBound)
      return cue.tokens.lowerBound..<(isNamed ? next + 1 : next)
    }
  }

  /// Whether somebody is to come, and no resident: `loodgieter komt dinsdag voor de kraan`.
  private func isComing(_ party: Range<Int>) -> Bool {
    guard tokens.contains(party.lowerBound), tokens.contains(party.upperBound),
      line.first(.roles, in: party)?.value != "residents", line.first(.groups, in: party) == nil
    else { return false }
    return line.isA(.coming, at: party.upperBound)
  }

  /// Whether a word for what is to be done by somebody stands in the sentence, and nothing that only
  /// wishes it: `zou … terugbellen`.
  private var hasTask: Bool {
    tokens.contains { line.isA(.tasked, at: $0) } && !cues.has(.not)
      && !cues.has(.but) && !endsAsked
      && !tokens.contains { line.isA(.onlyWished, at: $0) }
  }

  /// Whether a party is to do something, as it said before: its verb for that right beside it, and an
  /// infinitive of what people do behind both.
  private func isToDo(_ party: Range<Int>) -> Bool {
    guard tokens.contains(party.lowerBound) else { return false }
    let before = line.opening(of: party.lowerBound, from: tokens.lowerBound) - 1
    guard
      let verb = [party.upperBound, before].first(where: {
        tokens.contains($0) && line.isA(.tasked, at: $0)
      })
    else { return false }
    return tokens.contains { index in
      guard index > verb, FunctionWord.role(of: line.tokens[index]) == nil,
        let deed = Verb(line.tokens[index], in: line)
      else { return false }
      return deed.form == .infinitive && (deed.kind == .doing || deed.kind == .beginning)
    }
  }

  /// What nobody promises, with a thing beside it that was asked for: `een fietspad heb ik niet beloofd`.
  ///
  /// Of `dat kan ik niet toezeggen` alone nobody knows what it is about.
  private var refused: Range<Int>? {
    guard let refusal = cues.first(.refusal), !endsAsked else { return nil }
    let own = clause(refusal.tokens.lowerBound)
    let isTold = line.tellingWords().contains { word in
      word.isThing && tokens.contains(word.token) && clause(word.token) <= own
        && own - clause(word.token) < 2
    }
    return isTold ? refusal.tokens : nil
  }

  mutating func readPromise(_ parties: () -> [Range<Int>]) {
    if let refused {
      evidence.add(.promise, 16, refused)
      promised = 16
      return
    }
    let pledge = cues.strongest(.pact) ?? cues.strongest(.pledge)
    guard pledge != nil || !isSaidByOthers && !isOwnPast else { return }
    let said = cues.first(.own).flatMap { isDenied($0.tokens) ? nil : $0 }
    let own = said?.tokens ?? ownDeed
    let act =
      said
      ?? cues.all.filter { $0.role == .act && !isTold($0.tokens) }.max { $0.weight < $1.weight }
    let soon = cues.first(.soon)
    // `Rietveld vervangt in mei de pomp`: a party of the municipality, what it does, and when.
    let deed =
      pledge == nil && act == nil && own == nil && isDated && !cues.has(.habit)
      ? parties().first { doesSomething($0) || isComing($0) }
        ?? doers.first { doesSomething($0) || isComing($0) }
      : nil
    // `Lommer zou terugbellen over de sleutel`
    if pledge == nil, deed == nil, own == nil, hasTask, let party = parties().first(where: isToDo) {
      evidence.add(.promise, 8, party)
      promised = 8
      return
    }
    guard pledge != nil || act != nil || own != nil || deed != nil else { return }
    var score = 0
    var reasons: [SentenceEvidence.Reason] = []
    func add(_ weight: Int, _ tokens: Range<Int>) {
      score += weight
      reasons.append(.init(kind: .promise, weight: weight, tokens: tokens))
    }
    if let pledge { add(pledge.weight * 2, pledge.tokens) }
    if let act { add(pledge == nil ? act.weight * 2 : 2, act.tokens) }
    if let deed { add(4, deed) }
    if act == nil, let own { add(pledge == nil ? 4 : 2, own) }
    let doer =
      own ?? deed ?? cues.first(.doer)?.tokens ?? parties().first { tokens.contains($0.lowerBound) }
    if doer == nil, soon == nil, pledge == nil {
      return
    }
    // `Start bij het wijkgebouw, … een stel kinderen …` tells of nobody who starts.
    if pledge == nil, soon == nil, let act, let doer,
      act.tokens.lowerBound > doer.upperBound + 4 || doer.lowerBound > act.tokens.upperBound + 4
    {
      return
    }
    if let doer { add(2, doer) }
    if let soon { add(4, soon.tokens) }

    promised = score
    if cues.has(.over) { score -= 8 }
    if cues.has(.habit), soon == nil, pledge == nil { score -= 6 }
    if cues.has(.not) { score -= pledge == nil ? 6 : 4 }
    if evidence[.wish] >= 6 { score -= 6 }
    if evidence[.question] >= 6 { score -= 6 }
    if cues.has(.condition) { score -= 2 }
    guard score >= 6 else { return }
    for reason in reasons { evidence.add(reason.kind, reason.weight, reason.tokens) }
    evidence[.promise] = score + 2
  }

  /// Whether words deny, as in `ik ben niet van plan`.
  private func isDenied(_ words: Range<Int>) -> Bool {
    words.contains { FunctionWord.role(of: line.tokens[$0]) == .negation }
  }

  /// Whether a day or a period is named, and not only `voor`.
  private var isDated: Bool {
    cues.all.contains {
      $0.role == .soon && ($0.tokens.count > 1 || !line.isA(.for, at: $0.tokens.lowerBound))
    }
      || line.matches(of: .weekdays).contains { tokens.contains($0.tokens.lowerBound) }
  }

  /// Whether the writer tells what he did: `Ik liep woensdag door de straat en raakte aan de praat`.
  private var isOwnPast: Bool {
    guard let first = firstWord, line.isA(.oneself, at: first),
      tokens.contains(first + 1), FunctionWord.role(of: line.tokens[first + 1]) == nil
    else { return false }
    return Verb(line.tokens[first + 1], in: line)?.form == .past
  }

  /// Whether the sentence ends with a resident who said it: `…, zei een meneer`.
  private var isSaidByOthers: Bool {
    tokens.dropFirst(2).dropLast().contains { index in
      line.isA(.telling, at: index) && line.isA(.others, at: index + 1)
        && (line.tokens[index - 1].isMark(",")
          || !tokens.dropFirst(index + 2 - tokens.lowerBound).contains { line.tokens[$0].isWord })
    }
  }

  /// `ik` with a verb for what people do right beside it, and a day: `ik rij vrijdag een rondje`.
  private var ownDeed: Range<Int>? {
    guard
      cues.has(.soon)
        || line.matches(of: .weekdays).contains(where: { tokens.contains($0.tokens.lowerBound) })
        || firstWord.map({ line.isA(.agreeing, at: $0) }) ?? false
    else { return nil }
    return tokens.first { index in
      guard line.isA(.writer, at: index), !isOfOther(index) else { return false }
      return [index - 1, index + 1].contains { place in
        guard tokens.contains(place), FunctionWord.role(of: line.tokens[place]) == nil,
          let verb = Verb(line.tokens[place], in: line)
        else { return false }
        return verb.kind == .doing && (verb.form == .root || verb.form == .present)
      }
    }.map { $0..<($0 + 1) }
  }

  /// Whether a word stands in words that nobody promises: `ik loop stage tot juni`.
  private func isOfOther(_ token: Int) -> Bool {
    line.matches(of: .promises).contains { $0.value == "none" && $0.tokens.contains(token) }
  }

  /// Whether a deed is told as done, or denied: `is vervangen`, `heeft geleverd`.
  private func isTold(_ act: Range<Int>) -> Bool {
    // `neemt niet op`
    if act.contains(where: { FunctionWord.role(of: line.tokens[$0]) == .negation }) { return true }
    guard let verb = Verb(line.tokens[act.lowerBound], in: line), verb.mayBeParticiple else {
      return false
    }
    return (tokens.lowerBound..<act.lowerBound).contains { index in
      clause(index) == clause(act.lowerBound)
        && FunctionWord.role(of: line.tokens[index]) == .auxiliary
    }
  }
}
