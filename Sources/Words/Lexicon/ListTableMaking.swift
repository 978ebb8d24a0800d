/// Writes what ``ListTable`` reads.
public enum ListTableMaking {
  /// Bits that say of an entry that it is English, and that it is written in its folded letters.
  static let (english, folded): (UInt8, UInt8) = (1, 2)

  /// The bytes of tables of some lists, each as its file has it.
  public static func bytes(of lists: [String]) -> [UInt8] {
    var starts: [UInt64] = []
    var all: [UInt8] = []
    for text in lists {
      starts.append(UInt64(all.count))
      all += bytes(of: text)
    }
    var writer = FlatWriter()
    writer.add(starts)
    return writer.bytes + all
  }

  private static func bytes(of text: String) -> [UInt8] {
    let entries = LexiconFile.entries(in: text)
    let keys = entries.map { Folding.key($0.phrase) }
    var values: [String] = []
    let meanings = entries.map { entry in
      if let place = values.firstIndex(of: entry.value) { return UInt16(place) }
      values.append(entry.value)
      return UInt16(values.count - 1)
    }
    var writer = FlatWriter()
    writer.add(keys.map { WordHash.of($0) })
    writer.add(meanings)
    writer.add(entries.map { Int32($0.weight) })
    let isFolded = zip(entries, keys).map { $0.phrase == $1 }
    writer.add(
      zip(entries, isFolded).map { ($0.language == "en" ? english : 0) | ($1 ? folded : 0) })
    writer.add(texts: entries.map(\.phrase))
    writer.add(texts: zip(keys, isFolded).map { $1 ? "" : $0 })
    let words = words(in: text)
    writer.add(words.whole)
    writer.add(words.starts)
    writer.add(words.ends)
    writer.add(texts: values)
    return writer.bytes
  }

  /// The hashes of all words of a text, of those that go on and of those that something stands before.
  private static func words(
    in text: String
  ) -> (whole: [UInt64], starts: [UInt64], ends: [UInt64]) {
    var words: (whole: [UInt64], starts: [UInt64], ends: [UInt64]) = ([], [], [])
    let (tokens, folded) = Lexer.cut(text)
    for (index, token) in tokens.enumerated() where token.isWord {
      if index + 1 < tokens.count, tokens[index + 1].isGlued, tokens[index + 1].isMark("*") {
        words.starts.append(token.hash)
      } else if index > 0, token.isGlued, tokens[index - 1].isMark("*") {
        words.ends.append(WordHash.of(Array(folded[token.key].reversed())[...]))
      } else {
        words.whole.append(token.hash)
      }
    }
    return (Set(words.whole).sorted(), Set(words.starts).sorted(), Set(words.ends).sorted())
  }
}
