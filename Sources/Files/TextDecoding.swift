package import Source

/// Bytes of a file become UTF-8 text, whatever program wrote them.
///
/// UTF-8 is passed on as it is, a byte-order mark included, so that offsets agree with what an
/// editor counts. UTF-16 is recognised by its mark or by its pattern of zero bytes. Bytes that
/// are neither are read as Windows-1252, one by one, so that a file in which somebody pasted
/// across encodings keeps every letter. A control character here and there is taken out.
package enum TextDecoding {
  /// Text, and what was done to the bytes of the file to have it.
  package struct Reading: Sendable {
    package var bytes: [UInt8]
    package var encoding: TextEncoding
    /// Whether the file is no text at all.
    package var isBinary = false
    /// Where in the text control characters were taken out.
    package var removals: [Int] = []
  }

  package static func decode(_ bytes: [UInt8]) -> Reading {
    if let isBigEndian = utf16ByteOrder(of: bytes) {
      return cleaned(decodeUTF16(bytes, isBigEndian: isBigEndian), .utf16)
    }
    guard let invalid = firstInvalidByte(of: bytes.span, from: 0) else {
      return cleaned(bytes, .utf8)
    }
    if ControlCharacters.isBinary(bytes) {
      return Reading(bytes: bytes, encoding: .utf8, isBinary: true)
    }
    return cleaned(decodeWindows1252(bytes, from: invalid), .windows1252)
  }

  private static func cleaned(_ bytes: [UInt8], _ encoding: TextEncoding) -> Reading {
    if ControlCharacters.isBinary(bytes) {
      return Reading(bytes: bytes, encoding: encoding, isBinary: true)
    }
    let text = ControlCharacters.cleaning(bytes)
    return Reading(bytes: text.bytes, encoding: encoding, removals: text.removals)
  }

  private static func firstInvalidByte(of span: Span<UInt8>, from start: Int) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: span.extracting(start...))
      return nil
    } catch {
      return start + error.byteOffsets.lowerBound
    }
  }
}

// MARK: - UTF-16

extension TextDecoding {
  /// Whether text is UTF-16 with its high bytes first; `nil` when it is not UTF-16.
  private static func utf16ByteOrder(of bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 2 else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE): return false
    case (0xFE, 0xFF): return true
    default: break
    }

    // Without a mark: in Dutch text nearly every letter has a high byte of zero.
    guard bytes.count.isMultiple(of: 2), bytes[0] == 0 || bytes[1] == 0 else { return nil }
    let sample = bytes.prefix(512)
    let zeros = stride(from: 0, to: sample.count, by: 2).reduce(into: (high: 0, low: 0)) {
      if sample[$1] == 0 { $0.high += 1 }
      if sample[$1 + 1] == 0 { $0.low += 1 }
    }
    let enough = sample.count / 2 * 9 / 10
    if zeros.high >= enough, zeros.low == 0 { return true }
    if zeros.low >= enough, zeros.high == 0 { return false }
    return nil
  }

  private static func decodeUTF16(_ bytes: [UInt8], isBigEndian: Bool) -> [UInt8] {
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    let text = units.first == 0xFEFF ? units.dropFirst() : units[...]
    return Array(String(decoding: text, as: UTF16.self).utf8)
  }
}

// MARK: - Windows-1252

extension TextDecoding {
  private static func decodeWindows1252(_ bytes: [UInt8], from invalid: Int) -> [UInt8] {
    let span = bytes.span
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    var start = 0
    var next: Int? = invalid
    while let offset = next {
      text += bytes[start..<offset]
      text += Array(String(windows1252(bytes[offset])).utf8)
      start = offset + 1
      next = firstInvalidByte(of: span, from: start)
    }
    return text + bytes[start...]
  }

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? upperControls[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// The characters of 0x80 to 0x9F; the five bytes that stand for nothing become U+FFFD.
  private static let upperControls = Array("€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ".unicodeScalars)
}
