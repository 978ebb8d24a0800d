/// What is known about a word by lists of words and names that others have gathered.
///
/// The lists are in the program as two filters; `NOTICE.md` says whose they are.
public enum NameLists {
  /// What a name is, by the lists that have it.
  public enum Kind: Int, Sendable {
    /// The lists have it as a name and do not say which.
    case name = 0
    case given = 1
    case family = 2
    /// A given name that is a word as well, such as `Roos`.
    case doubtful = 3
  }

  private static let known = WordFilter(StaticBytes.knownWords)
  private static let names = WordFilter(StaticBytes.personalNames)

  /// Whether a word is a Dutch or English word, or the name of a place, a shop or a body.
  ///
  /// - Parameter hash: The hash of the folded word, as ``WordHash`` makes it.
  /// - Returns: Whether it is one; about one other word in 256 passes too.
  public static func isKnownWord(_ hash: UInt64) -> Bool { known.contains(hash) }

  /// What kind of personal name a word is; `nil` when the lists do not have it.
  ///
  public static func kind(of hash: UInt64) -> Kind? { names.value(of: hash).flatMap(Kind.init) }
}
