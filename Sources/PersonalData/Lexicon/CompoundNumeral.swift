/// Numbers that are put together in one word: `tweeënveertig`, `honderdtwaalf`.
enum CompoundNumeral {
  /// Whether a word is one, in small letters or capitals.
  static func isOne(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    let last = bytes[range.upperBound - 1] | 0x20
    guard last == UInt8(ascii: "g") || bytes[range.lowerBound] | 0x20 == UInt8(ascii: "h") else {
      return false
    }
    var word: [UInt8] = []
    for index in range {
      // `ë` is two bytes, of which the second is read as `e`.
      let byte = bytes[index]
      if byte == 0xC3 { continue }
      word.append(byte == 0xAB || byte == 0x8B ? UInt8(ascii: "e") : byte | 0x20)
    }
    if word.starts(with: hundred) {
      word.removeFirst(hundred.count)
      if word.starts(with: "en".utf8) { word.removeFirst(2) }
      return small.contains(word) || isPair(word)
    }
    return isPair(word)
  }

  private static func isPair(_ word: [UInt8]) -> Bool {
    tens.contains { ten in
      guard word.count >= ten.count, word.suffix(ten.count).elementsEqual(ten) else { return false }
      let rest = word.dropLast(ten.count)
      return rest.count > 3 && rest.suffix(2).elementsEqual("en".utf8)
        && small.contains(Array(rest.dropLast(2)))
    }
  }

  private static let hundred = Array("honderd".utf8)
  private static let small = Set(
    [
      "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
      "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
      "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
    ].map { Array($0.utf8) })
  private static let tens = [
    "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
  ].map { Array($0.utf8) }
}
