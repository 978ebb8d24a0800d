internal import Publication

/// A chapter of a letter, the same on a page and in plain text.
struct LetterChapter {
  /// What it is about, which gives it its look and its address.
  enum Kind: String {
    case said, done, open, declined, questions, contact, account
  }

  /// Things of one sort, of which a letter with little room leaves some out.
  struct Group {
    /// A heading of its own within the chapter.
    var title: String?
    /// A sentence in front of the things.
    var opening: String?
    var items: [Block.Entry]
    /// How many of them a page prints.
    var limit: Int
    /// A sentence behind them.
    var closing: String?
  }

  let kind: Kind
  let title: String
  let groups: [Group]
}
