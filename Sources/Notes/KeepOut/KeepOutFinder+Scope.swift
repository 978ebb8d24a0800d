internal import Lexicons
internal import Words

/// What a mark is about.
extension KeepOutFinder {
  /// The words by which a mark says of which part it is.
  struct Scopes: Sendable {
    let noteNoun, determiner, before, last, one, after, rest, end: KeepOutWords

    init(_ lexicon: KeepOutLexicon) {
      noteNoun = lexicon.words(of: "note-noun")
      determiner = lexicon.words(of: "determiner")
      before = lexicon.words(of: "before")
      last = lexicon.words(of: "last")
      one = lexicon.words(of: "one")
      after = lexicon.words(of: "after")
      rest = lexicon.words(of: "rest", "begin")
      end = lexicon.words(of: "end")
    }

    /// What a mark is about.
    ///
    /// - Parameters:
    ///   - line: The line with the mark.
    ///   - text: Its words as they were written.
    ///   - isAlone: Whether the mark is all that it says.
    /// - Returns: What it is about; a line, when nothing says more.
    func scope(of line: KeepOutLine, _ text: String, isAlone: Bool) -> KeepOutMark.Scope {
      let words = line.words.map(\.number)
      for (index, word) in words.enumerated().dropFirst()
      where noteNoun.contains(word) && determiner.contains(words[index - 1]) {
        return isAlone ? .note : .line
      }
      guard isAlone else { return .line }
      if words.contains(where: end.contains) { return .end }
      if words.contains(where: rest.contains) { return .rest }
      if let first = text.first(where: { $0 != " " }), first == "^" || first == "↑" {
        return .previous
      }
      if let word = words.firstIndex(where: before.contains) {
        let isOne = word + 1 < words.count && one.contains(words[word + 1])
        return isOne || last.contains(words[word]) ? .previous : .before
      }
      return words.contains(where: after.contains) ? .after : .line
    }
  }
}
