internal import Source

/// The box of a task, `[x]`, which says how it stands with an agreement.
enum Box {
  /// The status of a box by the byte between its brackets; `nil` for an empty one.
  static func status(of mark: UInt8) -> AgreementStatus? {
    switch mark {
    case UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "v"), UInt8(ascii: "V"): .done
    case UInt8(ascii: "/"): .running
    case UInt8(ascii: "-"), UInt8(ascii: "~"): .dropped
    case UInt8(ascii: ">"): .waiting
    default: nil
    }
  }

  /// The bytes of the box before the words of a line, with its brackets; `nil` when there is none.
  static func place(onLine line: Int, in file: SourceFile) -> ByteRange? {
    let range = file.range(ofLine: line)
    let bytes = file.bytes.span
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    guard start < range.upperBound, let item = ItemMark.read(bytes, start..<range.upperBound),
      item.box != nil
    else { return nil }
    for index in start..<item.content.lowerBound where bytes[index] == UInt8(ascii: "[") {
      return index + 2 < item.content.lowerBound && bytes[index + 2] == UInt8(ascii: "]")
        ? index..<index + 3 : nil
    }
    return nil
  }
}

extension AgreementStatus {
  /// The box that a line of a note has for it.
  ///
  /// A box says nothing of a wish or a repair; words behind it do.
  package var box: String {
    switch self {
    case .agreed, .wishlist, .repair: "[ ]"
    case .running: "[/]"
    case .waiting: "[>]"
    case .done: "[x]"
    case .dropped: "[-]"
    }
  }
}
