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

  mutating func readPromise(_ parties: () -> [Range<Int>]) {
    let pledge = cues.strongest(.pact) ?? cues.strongest(.pledge)
    let own = cues.first(.own)
    let act =
      own
      ?? cues.all.filter { $0.role == .act && !isTold($0.tokens) }.max { $0.weight < $1.weight }
    let soon = cues.first(.soon)
    guard pledge != nil || act != nil else { return }
    var score = 0
    var reasons: [SentenceEvidence.Reason] = []
    func add(_ weight: Int, _ tokens: Range<Int>) {
      score += weight
      reasons.append(.init(kind: .promise, weight: weight, tokens: tokens))
    }
    if let pledge { add(pledge.weight * 2, pledge.tokens) }
    if let act { add(pledge == nil ? act.weight * 2 : 2, act.tokens) }
    let doer =
      own?.tokens ?? cues.first(.doer)?.tokens ?? parties().first { tokens.contains($0.lowerBound) }
    if doer == nil, soon == nil, pledge == nil { return }
    // `Start bij het wijkgebouw, … een stel kinderen …` tells of nobody who starts.
    if pledge == nil, soon == nil, let act, let doer,
      act.tokens.lowerBound > doer.upperBound + 4 || doer.lowerBound > act.tokens.upperBound + 4
    {
      return
    }
    if let doer { add(2, doer) }
    if let soon { add(4, soon.tokens) }

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

  /// Whether a deed is told as done: `is vervangen`, `heeft geleverd`.
  private func isTold(_ act: Range<Int>) -> Bool {
    guard let verb = Verb(line.tokens[act.lowerBound], in: line), verb.mayBeParticiple else {
      return false
    }
    return (tokens.lowerBound..<act.lowerBound).contains { index in
      clause(index) == clause(act.lowerBound)
        && FunctionWord.role(of: line.tokens[index]) == .auxiliary
    }
  }
}
