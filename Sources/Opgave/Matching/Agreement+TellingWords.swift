internal import Lexicons
internal import Words

extension Agreement {
  /// The words that say what a text of the agreement is about, without who does it.
  func tellingWords(of text: String) -> [TellingWord] {
    let line = Line(text)
    return line.tellingWords(without: owners(in: line))
  }

  /// The words of all its texts, each once.
  var tellingWords: [TellingWord] {
    var seen: Set<UInt64> = []
    return ([text] + history.map(\.text)).flatMap(tellingWords)
      .filter { seen.insert($0.hash).inserted }
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
