internal import Words
package import Source

/// The mark of an agreement, `^planning`, by which later notes name it.
package enum AgreementMark {
  /// The places of marks in a part of a file, each with its caret.
  package static func places(
    in file: SourceFile, _ part: ByteRange
  ) -> [(name: String, range: ByteRange)] {
    let bytes = file.bytes.span
    var places: [(name: String, range: ByteRange)] = []
    var index = part.lowerBound
    while index < part.upperBound {
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: "^"), index == 0 || !isWord(bytes[index - 1]) else {
        continue
      }
      var end = index + 1
      while end < part.upperBound, isName(bytes[end]) { end += 1 }
      guard end > index + 1 else { continue }
      places.append((file.text(index + 1..<end), index..<end))
      index = end - 1
    }
    return places
  }

  /// Whether a text can be a mark, without its caret.
  package static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy(isName)
  }

  /// By which the marks of one agreement are known, however they are spelled.
  package static func key(_ name: String) -> String { Folding.key(name) }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...:
      true
    default: false
    }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    isWord(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}
