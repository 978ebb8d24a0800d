internal import Opgave

/// R1: numbers of people are rounded, in tables and in the words of a conversation at somebody's
/// home.
///
/// It protects the few: of three people in a room all neighbours know who they were. What is less
/// than the base is said to be less, and nothing more.
struct RoundedPeople {
  /// The number of which all others are made a multiple; one at least.
  private let base: Int
  private let isDutch: Bool
  /// The notes of conversations at somebody's home.
  private let atHome: Set<String>

  init(to base: Int, isDutch: Bool, atHome: Set<String>) {
    self.base = max(base, 1)
    self.isDutch = isDutch
    self.atHome = atHome
  }

  /// A number of people as a table shows it.
  func count(_ people: People) -> PublishedPeople { PublishedPeople(rounding: people, to: base) }

  /// A text without exact numbers of people, where it was said at somebody's home.
  func text(_ text: String, _ origin: Origin?) -> String {
    guard let origin, atHome.contains(origin.note) else { return text }
    return PeopleInWords.rounding(text, to: base, isDutch: isDutch)
  }
}
