internal import Words
internal import Lexicons

/// Words that no list has and that are put together out of two that the lists have.
enum KnownCompound {
  /// Whether folded letters are such a word: `geveltuin`, `openbareruimte`, `buurtapp`.
  static func isOne(_ word: [UInt8]) -> Bool {
    guard word.count > 6 else { return false }
    return (4...word.count - 3).contains { cut in
      let end = word[cut...]
      guard end.count > 3 || shortEnds.contains(where: end.elementsEqual),
        NameLists.isKnownWord(WordHash.of(end))
      else { return false }
      let start = word[..<cut]
      return NameLists.isKnownWord(WordHash.of(start))
        || start.last == UInt8(ascii: "s") && NameLists.isKnownWord(WordHash.of(start.dropLast()))
    }
  }

  private static let shortEnds = [
    "app", "bus", "dag", "bos", "hof", "weg", "bak", "pad", "hal", "wet", "cup", "bad", "cel",
  ].map { Array($0.utf8) }
}
