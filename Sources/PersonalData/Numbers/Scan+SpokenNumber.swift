internal import Source
internal import Words

extension Scan {
  /// A telephone number in words, or half of it: `nul zes twaalf vierendertig …`, `nul zes 1 2 3 …`.
  mutating func spokenNumber(at index: Int) {
    guard !isWithinMatch(index), !isPartOfMore(index) else { return }
    var digits = 1
    var last = index
    while let token = next(last + 1), last < index + 12, let count = spokenDigits(last + 1),
      token.gap.isSpaced || token.gap.mark == UInt8(ascii: "-")
    {
      digits += count
      last += 1
    }
    guard digits > 8, digits < 12 else { return }
    add(.phoneNumber, tokens[index].range.lowerBound..<tokens[last].range.upperBound, .possible)
  }

  /// How many digits a number or a word for one is; `nil` for other words.
  private func spokenDigits(_ index: Int) -> Int? {
    let token = tokens[index]
    if token.kind == .number { return token.length }
    if Self.digits.contains(token.value) { return 1 }
    let word = bytes[token.range].map { $0 | 0x20 }
    let isPair = ["tig", "tien", "elf", "twaalf", "tachtig", "teen", "twelve", "ty"].contains {
      word.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    return isPair && token.length < 18 ? 2 : nil
  }

  private static let digits = hashes(
    """
    nul een twee drie vier vijf zes zeven acht negen zero one two three four five six seven eight nine
    """)
}
