internal import Lexicons
internal import Words

// Numbers between brackets, and where brackets and clauses end.
extension AttendanceReader {
  /// A number between brackets right behind the people it counts: `de bewonersgroep (6)`.
  func bracketed(
    at open: Int
  ) -> (role: ParticipantRole, words: String, range: CountRange)? {
    guard open > 0, open + 2 < line.tokens.count,
      line.tokens[open + 2].isMark(")") || line.isA(.peopleEach, at: open + 2),
      let number = line.number(at: open + 1)
    else { return nil }
    if let match = roles.ending(before: open), let role = Self.role(named: match.value) {
      return (role, line.string(match.tokens), CountRange(number))
    }
    guard let organisation = organisations.first(where: { $0.upperBound == open }) else {
      return nil
    }
    return (.professionals, line.string(organisation), CountRange(number))
  }

  /// The token of the comma, bracket or end that closes a clause.
  func clauseEnd(from start: Int) -> Int {
    var index = start
    while index < line.tokens.count, !line.tokens[index].isMark(","),
      !line.tokens[index].isMark(";"), !line.tokens[index].isMark(")")
    { index += 1 }
    return index
  }

  func close(of open: Int) -> Int {
    var index = open + 1
    while index < line.tokens.count, !line.tokens[index].isMark(")") { index += 1 }
    return index + 1
  }
}
