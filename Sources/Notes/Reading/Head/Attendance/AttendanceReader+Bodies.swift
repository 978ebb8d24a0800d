internal import Lexicons
internal import Municipality
internal import Words

/// People who are told by the body that they come from: `twee mensen van De Elzen`.
extension AttendanceReader {
  /// The body behind words for somebody, and the token behind it.
  ///
  /// - Parameter index: The token of the word for somebody.
  /// - Returns: `nil` where none stands there: `8 ouders van de school` are residents.
  func body(behind index: Int) -> Range<Int>? {
    guard index + 2 < line.tokens.count, line.isA(.somebody, at: index),
      line.isA(.behalf, at: index + 1)
    else { return nil }
    var start = index + 2
    while start < line.tokens.count, start < index + 4, isArticle(start) { start += 1 }
    if let organisation = organisations.first(where: { $0.contains(start) }) {
      return start..<organisation.upperBound
    }
    guard start < line.tokens.count else { return nil }
    if let role = roles.starting(at: start), Self.role(named: role.value) == .professionals {
      return start..<role.tokens.upperBound
    }
    guard let kind = Organisation.Kind(words: line.key(start)), kind != .residents else {
      return nil
    }
    return start..<(start + 1)
  }
}
