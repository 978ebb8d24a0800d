internal import Source

extension Scan {
  /// An IBAN of any country, with or without spaces, that passes the test of 97 (ISO 13616).
  mutating func bankAccount(at index: Int) -> Int? {
    guard index > 0, tokens[index].length >= 2, tokens[index - 1].kind == .word,
      tokens[index - 1].length == 2, tokens[index].gap.isGlued || tokens[index].gap.isSpace,
      index < 2 || !tokens[index - 1].gap.isGlued,
      let length = Self.lengths[country(of: tokens[index - 1])]
    else { return nil }
    var text: [UInt8] = []
    var last = index - 1
    while last < tokens.count, text.count < length {
      let token = tokens[last]
      guard token.kind != .judged, last == index - 1 || joins(token.gap) else { return nil }
      text += bytes[token.range].filter(Bytes.isAlphanumeric)
      last += 1
    }
    guard text.count == length, last >= tokens.count || !isPartOfMore(last),
      Self.passes97(text)
    else { return nil }
    add(.bankAccount, tokens[index - 1].range.lowerBound..<tokens[last - 1].range.upperBound)
    return last
  }

  private func joins(_ gap: NoteToken.Gap) -> Bool {
    gap.isGlued || gap.isSpace || gap.isOnly("-") || gap.isOnly(".")
  }

  private func country(of token: NoteToken) -> String {
    String(decoding: bytes[token.range], as: UTF8.self).uppercased()
  }

  /// Whether the number that an IBAN stands for, its first four behind the rest, is 1 modulo 97.
  static func passes97(_ text: [UInt8]) -> Bool {
    var rest = 0
    for byte in text[4...] + text[..<4] {
      if Bytes.isDigit(byte) {
        rest = (rest * 10 + Int(byte - 0x30)) % 97
      } else {
        rest = (rest * 100 + Int((byte | 0x20) - 0x61) + 10) % 97
      }
    }
    return rest == 1
  }

  /// How many characters an IBAN has, by the registry of ISO 13616.
  private static let lengths: [String: Int] = [
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "CH": 21,
    "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "EG": 29, "ES": 24, "FI": 18, "FR": 27,
    "GB": 22, "GE": 22, "GI": 23, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IQ": 23,
    "IS": 26, "IT": 27, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MD": 24, "ME": 22,
    "MK": 19, "MT": 31, "NL": 18, "NO": 15, "PK": 24, "PL": 28, "PT": 25, "RO": 24, "RS": 22,
    "SA": 24, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "TN": 24, "TR": 26, "UA": 29, "XK": 20,
  ]
}
