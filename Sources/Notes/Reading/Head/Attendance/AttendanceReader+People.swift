internal import Lexicons
internal import Municipality
internal import Words

/// People whom a number counts, with the words for them behind it or in front of it.
extension AttendanceReader {
  /// A number of people with the words for them.
  struct Counted {
    var range: CountRange
    var role: ParticipantRole?
    var words: String
    var isInvited: Bool
    var isTotal: Bool
    /// Whether a letter says no more of them than whether they are women or men: `6 v`.
    var isOfSex = false
    /// The number of people who were asked, of whom these came.
    var asked: CountRange?
    var end: Int
  }

  /// The people counted at a token.
  func people(at index: Int) -> Counted? {
    guard let (range, end) = count(at: index), !isOfOthers(index), !isOnlySeen(index),
      attendance("things", at: end) == nil, !isAbsent(behind: end)
    else { return nil }
    var counted = Counted(
      range: range, role: nil, words: "", isInvited: false, isTotal: false, end: end)
    var next = end
    var seen = 0
    while next < line.tokens.count, seen < 3 {
      let token = line.tokens[next]
      if let body = body(behind: next) {
        counted.role = .professionals
        counted.words = line.string(body)
        next = body.upperBound
        break
      }
      if let role = roles.covering(next), !token.isNumber {
        counted.role = Self.role(named: role.value)
        counted.words = line.string(role.tokens)
        if role.value == "couple" {
          counted.range = CountRange(min: 2 * range.min, max: 2 * range.max)
        }
        next = role.tokens.upperBound
        break
      }
      // `4 oud-bewoners`
      if token.isMark("-"), token.isGlued, next > end {
        next += 1
        continue
      }
      if token.kind == .mark || token.isNumber { break }
      if isField, seen == 0, attendance("sex", at: next) != nil, endsPart(next + 1) {
        counted.role = .residents
        counted.words = line.key(next)
        counted.isOfSex = true
        next += 1
        break
      }
      if let organisation = organisations.first(where: { $0.lowerBound == next }) {
        counted.role = .professionals
        counted.words = line.string(organisation)
        next = organisation.upperBound
        break
      }
      if let match = attendance("invited", at: next) {
        counted.isInvited = true
        next = match.tokens.upperBound
        // `11 genodigde bewoners` names them behind the word, `11 uitgenodigd door …` nobody.
        if Self.askedEndings.contains(where: line.key(next - 1).hasSuffix) { continue }
        break
      }
      // `een gesprek met …` counts nobody.
      if let match = attendance("present", at: next), !isGrouped(index),
        line.tokens[index].isNumber || range.min > 1
      {
        counted.role = .residents
        counted.words = "bewoners"
        next = match.tokens.upperBound
        break
      }
      if let match = attendance("total", at: next) {
        counted.isTotal = true
        next = match.tokens.upperBound
        break
      }
      if seen == 0, let role = misspelt(next) {
        counted.role = role
        counted.words = line.string(next..<(next + 1))
        next += 1
        break
      }
      seen += 1
      next += 1
    }
    // `Van de 30 uitgenodigde bewoners kwamen er 11`: of those who were asked.
    if isPartitive(index),
      line.tokens.indices.contains(where: { $0 >= next && line.number(at: $0) != nil })
    {
      counted.role = nil
      counted.isInvited = counted.isInvited || holds("invited", in: end..<next)
      counted.end = next
      return counted
    }
    if counted.role == nil {
      if isParted(at: end) {
        // `veertien, onder wie een wethouder`
        counted.role = .residents
        counted.words = "bewoners"
        next = end
      } else if let whole = whole(behind: end) {
        counted.role = .residents
        counted.words = "bewoners"
        counted.asked = whole.isInvited ? CountRange(whole.count) : nil
        next = whole.end
      } else if isField, !counted.isInvited, let (role, words) = label(before: index) {
        counted.role = role
        counted.words = line.string(words)
      } else if index > 0, line.isA(HeadWord.thisTime, at: index - 1), !isField,
        line.holds(.attendance), next >= line.tokens.count || line.tokens[end].kind == .mark
      {
        // `Vorig jaar waren er 22 bewoners, nu 14`
        counted.role = .residents
        counted.words = "bewoners"
      } else if comesBefore(index), next >= line.tokens.count || line.tokens[end].kind == .mark {
        counted.role = .residents
        counted.words = "bewoners"
      } else if index > 0 && line.isA(.inAll, at: index - 1) || isGrouped(index) {
        counted.role = .residents
        counted.words = Self.company
      } else if isField, !counted.isInvited,
        next >= line.tokens.count || line.tokens[end].kind == .mark || seen > 0
      {
        counted.role =
          seen == 0 || startsWithPlace(end) || attendance("namedByDeed", at: end) != nil
          ? .residents : .other
        counted.words = seen == 0 ? "bewoners" : line.string(end..<next)
      } else if roles.hasStart(in: index..<end) {
        // `een man of twaalf`
        counted.role = .residents
        counted.words = "bewoners"
      } else if !counted.isTotal, !counted.isInvited {
        return nil
      }
    } else if let whole = whole(behind: next), whole.isInvited || line.tokens[next].isWord {
      // `9 bewoners van de 14 genodigden`
      counted.asked = whole.isInvited ? CountRange(whole.count) : nil
      next = whole.end
    }
    counted.end = next
    if next < line.tokens.count, line.isA(.per, at: next) { return nil }
    if next < line.tokens.count, let match = attendance("invited", at: next) {
      // `twaalf buren uitgenodigd` counts who were asked; `11 genodigde bewoners kwamen` both.
      counted.isInvited = true
      counted.role = nil
      counted.end = match.tokens.upperBound
    }
    return counted
  }

  private static let askedEndings = HeadWord.askedEnding.words

  /// The role that words in front of a number name, and where they stand: `bewoners: 7`.
  private func label(before index: Int) -> (role: ParticipantRole, words: Range<Int>)? {
    guard index > 0 else { return nil }
    let isBeforeMark = line.tokens[index - 1].kind == .mark
    let end = isBeforeMark || line.isA(.multiplied, at: index - 1) ? index - 1 : index
    if let match = roles.ending(before: end), let role = Self.role(named: match.value) {
      return (role, match.tokens)
    }
    return organisations.first { $0.upperBound == end }.map { (.professionals, $0) }
  }

  /// The words for a number of people of whom nothing more is said: `met z'n achten`.
  static let company = "gezelschap"

  /// Whether words say of a number that so many were not there: `2 met kennisgeving afwezig`.
  private func isAbsent(behind end: Int) -> Bool {
    (end..<line.tokens.count).prefix(4).prefix { line.tokens[$0].kind != .mark }.contains { index in
      scenes.starting(at: index).map { ["absent", "subset"].contains($0.value) } ?? false
    }
  }

  /// Whether what counts some people ends before a token: `6 v`, and not `1 x boa`.
  private func endsPart(_ index: Int) -> Bool {
    index >= line.tokens.count || line.tokens[index].kind != .word
      || FunctionWord.role(of: line.tokens[index]) == .coordinator
  }

  /// Whether the number stands in `een groep van acht` or `met z'n achten`.
  private func isGrouped(_ index: Int) -> Bool {
    guard index > 1, line.tokens[index].isWord else { return false }
    return line.key(index).hasSuffix("en") && line.isA(.ours, at: index - 1)
  }

  private func startsWithPlace(_ index: Int) -> Bool {
    line.isA(.from, at: index)
  }

  /// Whether a clause counts people of whom another says how many came: `hier wonen 900 mensen, ik
  /// sprak er veertien`.
  private func isOfOthers(_ index: Int) -> Bool {
    guard !isField, line.holds(.attendance) else { return false }
    let clauses = Clause.clauses(of: line)
    guard clauses.count > 1,
      let clause = clauses.first(where: { $0.tokens.contains(index) })
    else { return false }
    return holds("nobody", in: clause.tokens) && !holds("present", in: clause.tokens)
      && clauses.contains { $0 != clause && holds("present", in: $0.tokens) }
  }
}
