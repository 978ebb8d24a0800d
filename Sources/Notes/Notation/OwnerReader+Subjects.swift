internal import Lexicons
internal import Words

/// What stands around the subject of a clause: before it, joined to it, and behind it.
extension OwnerReader {
  /// Whether tokens before a subject leave it first: nothing, or a small word as `ook`.
  func isOpening(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy {
      roles[$0] == .adverb || roles[$0] == .coordinator || line.tokens[$0].kind == .mark
    }
  }

  /// The party of somebody in a function, by its place: VVR in `de trainer van VVR traint …`.
  func behindOf(_ token: Int, _ clause: Clause) -> Int? {
    guard token < clause.tokens.upperBound, line.tiesToParty(token) else { return nil }
    return actors.indices.first { place in
      opening(of: actors[place].tokens.lowerBound) == token + 1 && !helpers.contains(place)
    }
  }

  /// Whether tokens name somebody of the party behind them: `Roos van` Kompas.
  func isOfPerson(_ tokens: Range<Int>) -> Bool {
    var last = tokens.upperBound
    while last > tokens.lowerBound, isDeterminer(last - 1) { last -= 1 }
    guard last - 1 > tokens.lowerBound, last - tokens.lowerBound <= 4,
      ["van", "bij", "namens", "uit", "of", "from"].contains(line.key(last - 1))
    else { return false }
    let people = tokens.lowerBound..<(last - 1)
    // `de mensen van VVR`, `iemand van Kompas`
    let isAnybody = people.contains { index in
      ["anybody", "nobody"].contains { match($0, at: index) != nil }
    }
    if isAnybody {
      return people.allSatisfy { index in
        roles[index]?.isDeterminer ?? true || roles[index] == .pronoun
      }
    }
    return people.allSatisfy {
      line.tokens[$0].isCapitalised || roles[$0] == .coordinator
    } && roles[tokens.lowerBound] == nil
  }

  /// The actors that a joint subject has: two in `bewoners en opbouwwerk maken …`.
  func chain(from first: Int) -> Range<Int> {
    var last = first + 1
    while last < actors.count,
      isJoint(actors[last - 1].tokens.upperBound..<opening(of: actors[last].tokens.lowerBound))
    { last += 1 }
    return first..<last
  }

  /// The token behind what stands between a name and its verb: brackets, and who helps.
  func behindAsides(_ token: Int) -> Int {
    let next = behindBrackets(token)
    guard
      let helper = helpers.sorted().first(where: { actors[$0].tokens.lowerBound > next }),
      let with = match("with", endingAt: opening(of: actors[helper].tokens.lowerBound)),
      with.tokens.lowerBound == next
    else { return next }
    return actors[helper].tokens.upperBound
  }

  /// The token behind brackets that follow a name: `Bewoners (3 man) maken …`.
  func behindBrackets(_ token: Int) -> Int {
    guard token < line.tokens.count, line.tokens[token].isMark("("),
      let close = line.tokens[token...].firstIndex(where: { $0.isMark(")") })
    else { return token }
    return close + 1
  }
}
