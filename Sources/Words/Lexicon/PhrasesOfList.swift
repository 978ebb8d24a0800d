internal import Source

/// The phrases of one list in a line, to be asked for by the tokens they take.
///
/// They start in order and end in order, so that each question is a search by halves.
public struct PhrasesOfList: Sendable {
  public let all: [Match]

  public init(_ list: ListID, in line: borrowing Line) { all = line.matches(of: list) }

  /// The phrase that takes a token, the earliest if there are two.
  public func covering(_ token: Int) -> Match? {
    let match = behind(token).first
    return match.flatMap { $0.tokens.contains(token) ? $0 : nil }
  }

  /// The phrase that starts at a token.
  public func starting(at token: Int) -> Match? {
    behind(token).prefix { $0.tokens.lowerBound <= token }
      .first { $0.tokens.lowerBound == token }
  }

  /// The phrase that ends right before a token.
  public func ending(before token: Int) -> Match? {
    let match = behind(token - 1).first
    return match.flatMap { $0.tokens.upperBound == token ? $0 : nil }
  }

  /// Whether a phrase starts within some tokens.
  public func hasStart(in tokens: Range<Int>) -> Bool {
    let match = behind(tokens.lowerBound).first { $0.tokens.lowerBound >= tokens.lowerBound }
    return match.map { tokens.contains($0.tokens.lowerBound) } ?? false
  }

  /// The phrases of which the last token is a token or comes behind it.
  private func behind(_ token: Int) -> ArraySlice<Match> {
    all[all.bisected { $0.tokens.upperBound > token }...]
  }
}
