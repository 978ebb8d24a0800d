internal import Lexicons

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
      return value(of: word) != nil
    }
    return value(of: word).map { $0 > 20 && $0 % 10 != 0 } ?? false
  }

  private static func value(of word: [UInt8]) -> Int? {
    NumberWords.value(ofWord: String(decoding: word, as: UTF8.self))
  }

  private static let hundred = Array("honderd".utf8)
}
