public import Words

extension Line {
  /// The number at a token, in digits or in words: `12`, `twaalf`, `eenentwintig`.
  ///
  /// - Returns: The number; `nil` when the token is none, or has more than six digits.
  public func number(at index: Int) -> Int? {
    let token = tokens[index]
    switch token.kind {
    case .number: return token.digits <= 6 ? token.number : nil
    case .mark: return nil
    case .word:
      if let number = NumberWords.value(of: token.hash) { return number }
      let letters = folded[token.key]
      // `een dertigtal belangstellenden`
      let isRound = letters.count > 5 && letters.suffix(3).elementsEqual("tal".utf8)
      if isRound { return NumberWords.value(of: WordHash.of(letters.dropLast(3))) }
      return NumberWords.compound(letters)
    }
  }
}

/// Numbers written as words.
public enum NumberWords {
  /// The number that a folded word stands for.
  public static func value(ofWord word: String) -> Int? {
    if let value = value(of: WordHash.of(word)) { return value }
    return word.utf8.count < shortestCompound ? nil : compound(Array(word.utf8)[...])
  }

  private static let values = WordTable(
    Vocabulary.numbers.entries.compactMap { entry in
      Int32(entry.value).map { (entry.hash, $0) }
    })

  static func value(of hash: UInt64) -> Int? {
    let value = values.value(of: hash)
    return value < 0 ? nil : Int(value)
  }

  /// The letters of the shortest number that is made of two.
  private static let shortestCompound = 9

  /// The value of a unit, `en` and a ten in one word: `vijfendertig`.
  static func compound(_ letters: ArraySlice<UInt8>) -> Int? {
    guard letters.count >= shortestCompound, letters.count <= 18 else { return nil }
    for joint in letters.indices.dropFirst(3)
    where joint + 2 < letters.endIndex && letters[joint] == UInt8(ascii: "e")
      && letters[joint + 1] == UInt8(ascii: "n")
    {
      let unit = WordHash.of(letters[..<joint])
      let ten = WordHash.of(letters[(joint + 2)...])
      if let unit = value(of: unit), (1...9).contains(unit), let ten = value(of: ten), ten >= 20,
        ten <= 90
      {
        return unit + ten
      }
    }
    return nil
  }
}
