internal import Words

/// Yes and no as people write them.
package enum YesNo {
  /// The answer in the first word: `ja, alleen zonder naam` is a yes.
  package static func read(_ text: String) -> Bool? {
    guard let word = Folding.key(text).cut(at: " ").first else { return nil }
    if yes.contains(word) { return true }
    if no.contains(word) { return false }
    return nil
  }

  private static let yes: Set<Substring> = [
    "ja", "j", "yes", "y", "true", "waar", "ok", "oke", "okay", "akkoord", "x", "1", "aan", "on",
    "wel", "graag", "alleen", "mag", "zonder",
  ]
  private static let no: Set<Substring> = [
    "nee", "neen", "n", "no", "false", "onwaar", "niet", "geen", "0", "uit", "off", "never",
    "liever",
  ]
}
