internal import Lexicons
internal import Words

/// People whom words name without a number.
extension AttendanceReader {
  /// Somebody without a number: `wijkagent` in a field, `en de wijkagent` behind a number.
  func single(
    at index: Int, _ reading: Reading
  ) -> (role: ParticipantRole, words: String, count: Int, end: Int)? {
    if let person = representative(at: index) { return person }
    if let role = cutOff(index), role != .residents, isField || isAmongCounted(index, reading) {
      return (role, line.string(index..<(index + 1)), 1, index + 1)
    }
    guard
      let match = roles.starting(at: index),
      let role = Self.role(named: match.value), !isPlural(match)
    else { return nil }
    // `gemeente 2` is counted by its number.
    let next = match.tokens.upperBound
    if next < line.tokens.count, line.tokens[next].isNumber { return nil }
    // `winkelier (1)` is counted by what stands between the brackets.
    if next + 1 < line.tokens.count, line.tokens[next].isMark("("),
      line.number(at: next + 1) != nil
    {
      return nil
    }
    if line.isTitled(match.tokens.lowerBound) { return nil }
    // `Aanwezig waren …` names nobody.
    if attendance("present", at: index) != nil { return nil }
    if role == .residents, match.value != "couple", isField || !isAmongCounted(index, reading) {
      return nil
    }
    // `medewerkers van de gemeente`, `consulent Woongoed`: one person, of an organisation.
    if index > 0, line.tokens[index - 1].isWord {
      if line.isA(.behalf, at: index - 1) { return nil }
      if index > 1, line.isA(.article, at: index - 1), line.isA(.behalf, at: index - 2) {
        return nil
      }
      if roles.ending(before: index) != nil { return nil }
    }
    guard isField || match.value == "couple" || isAmongCounted(index, reading) else { return nil }
    return (
      role, line.string(match.tokens), match.value == "couple" ? 2 : 1, match.tokens.upperBound
    )
  }

  /// Somebody of an organisation: `iemand van De Elzen`.
  private func representative(
    at index: Int
  ) -> (role: ParticipantRole, words: String, count: Int, end: Int)? {
    if let body = body(behind: index) {
      return (.professionals, line.string(body), 1, body.upperBound)
    }
    guard index + 2 < line.tokens.count, line.isA(.somebody, at: index),
      let organisation = organisations.first(where: { $0.lowerBound > index }),
      organisation.lowerBound - index <= 3
    else { return nil }
    return (.professionals, line.string(organisation), 1, organisation.upperBound)
  }

  /// Whether a word stands in a list with people who were counted.
  private func isAmongCounted(_ index: Int, _ reading: Reading) -> Bool {
    if reading.roles.isEmpty { return opensList(index) }
    guard index > 0 else { return false }
    var before = index - 1
    while before > 0, isArticle(before) { before -= 1 }
    if line.tokens[before].isMark(",") || line.tokens[before].isMark("+") { return true }
    return isJoint(inList: before)
  }

  /// Whether only others and what joins them stand before a word, with a number of people behind:
  /// `wijkagent, boa en acht bewoners`.
  private func opensList(_ index: Int) -> Bool {
    func isPlain(_ place: Int) -> Bool {
      roles.covering(place) != nil || line.tokens[place].isMark(",")
        || line.tokens[place].isMark("+") || isArticle(place)
        || isJoint(inList: place)
        || organisations.contains { $0.contains(place) }
    }
    var next = 0
    while next < line.tokens.count, isPlain(next) { next += 1 }
    return index < next && next + 1 < line.tokens.count && line.number(at: next) != nil
      && roles.covering(next + 1) != nil
  }

  /// Whether a word only stands before somebody: `de`, `ook`, `onze`.
  func isArticle(_ index: Int) -> Bool {
    line.isA(.lead, at: index)
      || FunctionWord.role(of: line.tokens[index]) == .possessive
  }

  private func isJoint(inList index: Int) -> Bool {
    line.isA(.plus, at: index) || line.isA(.with, at: index) || line.isA(.beside, at: index)
  }

  private static let singles = HeadWord.singleEnding.words
  private static let plurals = HeadWord.pluralEnding.words

  /// A plural word is people without a number, not one person.
  private func isPlural(_ match: Match) -> Bool {
    let word = line.key(match.tokens.upperBound - 1)
    // `huisarts` is one.
    return word.hasSuffix("en") && !HeadWord.noPlural.holds(word)
      || word.hasSuffix("s") && !Self.singles.contains(where: word.hasSuffix)
      || Self.plurals.contains(where: word.hasSuffix)
      || HeadWord.organisation.holds(word) && !isField
  }
}
