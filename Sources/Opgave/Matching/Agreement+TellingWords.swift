internal import Lexicons
internal import Words

extension Agreement {
  /// The words that say what a text of the agreement is about, without who does it.
  ///
  /// With `skipsSubject` the subject that opens it is left out, which may be another name for the
  /// owner than the one that is known: `vrijwilligers schilderen de tent`.
  ///
  /// With `hasLikes` each has what it may stand for beside its stem.
  func tellingWords(
    of text: String, skipsSubject: Bool = false, hasLikes: Bool = false
  ) -> [TellingWord] {
    let line = Line(text)
    let skipped = skipsSubject ? subject(of: line).map { [$0] } : nil
    let others = skipped ?? owners(in: line)
    return hasLikes ? line.telling(without: others) : line.tellingWords(without: others)
  }

  /// The words of all its texts, each once.
  var tellingWords: [TellingWord] {
    var seen: Set<UInt64> = []
    return ([text] + history.map(\.text)).flatMap { tellingWords(of: $0) }
      .filter { seen.insert($0.hash).inserted }
  }

  /// The bytes of the subject that opens a text with owners.
  private func subject(of line: Line) -> Range<Int>? {
    guard !owners.isEmpty,
      let verb = line.tokens.indices.prefix(6).dropFirst().first(where: { isFinite($0, line) }),
      !line.tokens[..<verb].contains(where: { $0.isMark(":") || $0.isMark(",") })
    else { return nil }
    return line.tokens[0].start..<line.tokens[verb - 1].end
  }

  /// Whether a word is the verb of a sentence, and not that of a note of what to do: `hek verven`.
  private func isFinite(_ token: Int, _ line: Line) -> Bool {
    guard FunctionWord.role(of: line.tokens[token]) == nil, token + 1 < line.tokens.count,
      let verb = Verb(line.tokens[token], in: line), verb.kind == .doing || verb.kind == .beginning
    else { return false }
    switch verb.form {
    case .present: return true
    case .infinitive:
      return FunctionWord.role(of: line.tokens[token + 1])?.isDeterminer ?? false
    default: return false
    }
  }

  /// The bytes of a text that name the owners and partners.
  private func owners(in line: Line) -> [Range<Int>] {
    let names = (owners + with).flatMap { name in
      Folding.key(name).cut(at: " ").map { Array($0.utf8) }
    }
    // `school` is of `Basisschool De Wegwijzer`.
    return line.tokens.filter { token in
      let letters = line.folded[token.key]
      return token.isWord && letters.count > 3
        && names.contains { $0.suffix(letters.count).elementsEqual(letters) }
    }.map(\.range)
  }
}
