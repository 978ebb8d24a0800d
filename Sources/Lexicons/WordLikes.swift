internal import Words

/// What words may stand for beside their stems.
enum WordLikes {
  /// The class of words for the same thing that a word is of; -1 when it is of none.
  ///
  /// The end of a longer word counts: `straatlantaarn` is a lamp.
  static func sense(of letters: ArraySlice<UInt8>) -> Int32 {
    let whole = senses.value(of: WordHash.of(Stem.of(letters)))
    guard whole < 0, letters.count >= 8 else { return whole }
    for start in letters.startIndex + 3..<letters.endIndex - 3 {
      let found = senses.value(of: WordHash.of(Stem.of(letters[start...])))
      if found >= 0 { return found }
    }
    return -1
  }

  /// The hash of the verb of which a word makes a thing: of `telling` and `snoeibeurt`; zero when
  /// there is none.
  static func deed(of letters: ArraySlice<UInt8>) -> UInt64 {
    for head in heads where head.isDeed {
      guard let root = part(of: letters, before: head.letters) else { continue }
      if let verb = Verb((Array(root) + en)[...]) ?? Verb(root), verb.kind == .doing {
        return WordHash.of(verb.stem)
      }
    }
    return 0
  }

  /// The hash of the stem of what a compound is for: of `soepploeg` that of `soep`; zero when a word
  /// is no such compound.
  static func core(of letters: ArraySlice<UInt8>) -> UInt64 {
    for head in heads where !head.isDeed || head.letters.count > 3 {
      if let part = part(of: letters, before: head.letters) { return WordHash.of(Stem.of(part)) }
    }
    return 0
  }

  /// The part of a compound before the one that it ends with; `nil` when it does not end so.
  private static func part(
    of letters: ArraySlice<UInt8>, before head: [UInt8]
  ) -> ArraySlice<UInt8>? {
    letters.count > head.count + 2 && letters.suffix(head.count).elementsEqual(head)
      ? letters.dropLast(head.count) : nil
  }

  private static let en = Array("en".utf8)

  /// The classes of words for the same thing, by the hash of a stem.
  private static let senses = WordTable(
    Vocabulary.synonyms.entries.map { entry in
      (WordHash.of(Stem.of(Array(entry.key.utf8)[...])), Int32(entry.meaning))
    })

  /// The ends of compounds that add little, the longest first.
  private static let heads = Vocabulary.compoundHeads.entries
    .map { (letters: Array($0.key.utf8), isDeed: $0.value == "deed") }
    .sorted { $1.letters.count < $0.letters.count }
}
