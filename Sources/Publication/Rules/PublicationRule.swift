/// The rules by which something gets into a public edition, in the order in which they are asked.
///
/// An edition is what they let through. The first that keeps a line out is the one that a person
/// is told of.
package enum PublicationRule: Int, CaseIterable, Sendable {
  /// R16: limits that cannot be read are no limits; see ``ReadableSettings``.
  case readableSettings = 16
  /// R15: comments and link definitions are no text; the reader of notes takes them off; see
  /// ``UncommentedText``.
  case comments = 15
  /// R11: words that say that something is not for others; `KeepOutFinder` knows them, and what
  /// they are about is withheld, or is of a conversation that counts and tells nothing.
  case keptOut = 11
  /// R12: a line in which the checker found personal data; see ``HeldLines``.
  case heldLines = 12
  /// R14: what was said where only a few residents were; see ``TalksOfFew``.
  case talksOfFew = 14
  /// R3: what was said and agreed about a sensitive theme; see ``SensitiveThemes``.
  case sensitiveThemes = 3
  /// R6: the way to somebody's home; see ``PrivateHomes``.
  case privateHomes = 6
  /// R5: somebody's own words; see ``OwnWords``.
  case ownWords = 5
  /// R13: names that nobody declared; see ``DeclaredNames``.
  case declaredNames = 13
  /// R7: the day of a conversation at somebody's home; see ``HiddenDays``.
  case hiddenDays = 7
  /// R4: nothing is counted by neighbourhood and theme, so that no cell is to be hidden; see
  /// ``PublicTalks``.
  case neighbourhoods = 4
  /// R1: numbers of people are rounded; see ``RoundedPeople``.
  case roundedPeople = 1
  /// R2: the fewest conversations and people behind a count; see ``PublicThemes``.
  case countedThemes = 2
  /// R9: a function of which there is one is a name; the checker warns of it.
  case soleFunctions = 9
  /// R10: an edition that is laid beside an earlier one tells no more; see ``EarlierCounts``
  /// for numbers, and `EarlierTexts.swift` for what is said of the rest.
  case earlierEditions = 10
  /// R8: the internal edition says on every page that it is; see
  /// ``PublishedEdition/needsInternalMark``.
  case internalMark = 8
}
