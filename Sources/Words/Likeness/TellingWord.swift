/// A word that says what a text is about, brought to its stem.
public struct TellingWord: Hashable, Sendable {
  /// The letters that all forms of the word share.
  public var stem: [UInt8]
  /// The place of the word among the tokens of its line.
  public var token: Int
  /// How much of what the text is about the word says, in hundredths.
  public var weight: Int
  /// The hash of the preposition before it; zero when there is none.
  public var relation: UInt64
  /// Whether it is a name, which is no part of a longer word.
  public var isName: Bool
  /// Whether the one who speaks calls it their own: `mijn heg`.
  public var isOwn: Bool
  /// What it may stand for beside its stem, by which texts in other words are found.
  public var likes = Likes()
  public let hash: UInt64

  public init(
    stem: [UInt8], token: Int, weight: Int = 100, relation: UInt64 = 0, isName: Bool = false,
    isOwn: Bool = false
  ) {
    self.stem = stem
    self.token = token
    self.weight = weight
    self.relation = relation
    self.isName = isName
    self.isOwn = isOwn
    hash = WordHash.of(stem)
  }

  /// Other words by which a word says the same.
  public struct Likes: Hashable, Sendable {
    /// The class of words for the same thing; -1 when it is of none.
    public var sense: Int32 = -1
    /// The hash of the verb of which it is a form, or that it makes a thing of; zero when there is none.
    public var deed: UInt64 = 0
    /// The hash of the stem of what a compound is for: of `soepploeg` that of `soep`; zero for others.
    public var core: UInt64 = 0

    public init(sense: Int32 = -1, deed: UInt64 = 0, core: UInt64 = 0) {
      self.sense = sense
      self.deed = deed
      self.core = core
    }
  }

  /// From which weight on a word names a thing or a place.
  public static let thing = 60

  /// The weight of a thing that is more than where something is.
  static let whole = 100

  public var isThing: Bool { weight >= Self.thing }
}

extension TellingWord {
  /// Whether two words with other stems say the same thing or deed.
  ///
  /// The class of words says nothing of a word and a longer one that ends with it.
  func isLike(_ other: TellingWord, isCompound: Bool) -> Bool {
    guard !isName, !other.isName else { return false }
    if !isCompound, likes.sense >= 0, likes.sense == other.likes.sense { return true }
    if likes.deed != 0, likes.deed == other.likes.deed { return true }
    return likes.core != 0 && (likes.core == other.hash || likes.core == other.likes.core)
      || other.likes.core != 0 && other.likes.core == hash
  }
}
