internal import Lexicons
internal import Words

/// Groups of whom a sentence says that they are still to be met, or that all others were.
extension MissingGroups {
  /// The group that the writer is still to meet: `Ik moet de kwekers nog bezoeken`, `met de ouders
  /// wil ik volgende keer in gesprek`.
  func planned(in sentence: Range<Int>) -> String? {
    guard isOwnWork, !isAgreed else { return nil }
    let talks = line.matches(of: .talks).filter { sentence.contains($0.tokens.lowerBound) }
    // What one is to do stands at the end, and the group before it.
    guard let meeting = talks.last(where: { isToMeet($0, in: sentence) }),
      talks.contains(where: {
        ["later", "open"].contains($0.value) && !$0.tokens.overlaps(meeting.tokens)
      }),
      (sentence.lowerBound..<meeting.tokens.lowerBound).contains(where: {
        FunctionWord.role(of: line.tokens[$0]) == .modal
      }),
      let group = line.matches(of: .groups).first(where: { group in
        sentence.contains(group.tokens.lowerBound) && group.value != "person"
          && group.tokens.upperBound <= meeting.tokens.lowerBound
          && !isTopic(group, from: sentence.lowerBound)
      })
    else { return nil }
    let clause = sentence.lowerBound..<meeting.tokens.lowerBound
    return name(in: span(around: group.tokens, in: clause, talks), isCounted: false)
  }

  /// Whether words are the infinitive of a verb for meeting people, and end the sentence.
  private func isToMeet(_ match: Match, in sentence: Range<Int>) -> Bool {
    guard ["met", "talk"].contains(match.value), match.tokens.count == 1 else { return false }
    let isLast = (match.tokens.upperBound..<sentence.upperBound).allSatisfy {
      line.tokens[$0].kind == .mark
    }
    let letters = line.folded[line.tokens[match.tokens.lowerBound].key]
    return isLast && letters.suffix(2).elementsEqual("en".utf8)
  }

  /// The group that is set apart from all who were met: `Iedereen was er, behalve de kwekers`,
  /// `op de ouders na iedereen gesproken`.
  func excepted(in sentence: Range<Int>) -> String? {
    guard sentence.contains(where: { line.isA(.everybody, at: $0) }),
      line.matches(of: .presence).contains(where: {
        $0.value == "present" && sentence.contains($0.tokens.lowerBound)
      }),
      let opening = sentence.first(where: { opensException($0, in: sentence) })
    else { return nil }
    var last = opening + 1
    while last < sentence.upperBound, !line.isA(.exceptEnd, at: last),
      line.tokens[last].kind != .mark, !isFinite(last),
      !line.isA(.everybody, at: last)
    { last += 1 }
    let part = (opening + 1)..<last
    guard startsWithGroup(part) else { return nil }
    return name(in: part, isCounted: false)
  }

  private func opensException(_ index: Int, in sentence: Range<Int>) -> Bool {
    if line.isA(.except, at: index) { return true }
    return line.isA(SmallWord.on, at: index)
      && (index + 1..<min(index + 9, sentence.upperBound)).contains {
        line.isA(.exceptEnd, at: $0)
      }
  }
}
