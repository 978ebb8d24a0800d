public import Words

/// What is told of one person only in confidence, in lists of their own by what it is about.
extension Line {
  private static let privateLists: [ListID] = [
    Vocabulary.privateLife, .privateHealth, .privateAddiction, .privateCrime, .privateMoney,
    .privateFamily, .privateBelief, .privateOrigin, .privateCare, .privateHints,
  ].map(\.id)

  /// Whether a phrase about private life stands in the line.
  public var holdsPrivateLife: Bool { Self.privateLists.contains(where: holds) }

  /// The phrases about private life, list by list.
  public var privateLife: [Match] {
    Self.privateLists.flatMap { holds($0) ? matches(of: $0) : [] }
  }
}
