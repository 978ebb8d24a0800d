/// Finds the known name that somebody probably meant.
public enum Spelling {
  /// The nearest candidate, if it is near enough to be a slip of the hand.
  ///
  /// Near is one edit in four letters, two in eight and three beyond (Damerau-Levenshtein,
  /// restricted to neighbouring swaps), over folded keys; the first in order wins a tie.
  public static func nearest(
    to word: String, among candidates: some Sequence<String>
  ) -> String? {
    SpellingIndex(candidates).nearest(to: word)
  }
}
