internal import Source

/// The mark that makes a line a list item, and the content behind it.
struct ItemMark {
  var isOrdered: Bool
  /// The byte between the brackets of a task box, such as `x`, or a space.
  var box: UInt8?
  var content: ByteRange

  /// Reads a mark of Markdown (`-`, `*`, `+`, `1.`, `3.2`, `1)`, `a)`), of Word (`•`, `o` and a tab, `–`)
  /// or of a form (`☐`, `☑`, `✔`).
  static func read(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> ItemMark? {
    if let (end, isOrdered, box) = mark(bytes, range) {
      var content = end..<range.upperBound
      _ = LineScanner.trimStart(bytes, &content)
      let inner = Self.box(bytes, &content)
      return ItemMark(isOrdered: isOrdered, box: inner ?? box, content: content)
    }
    // A box without a bullet is still a task.
    var content = range
    guard let box = box(bytes, &content) else { return nil }
    return ItemMark(isOrdered: false, box: box, content: content)
  }

  private static func mark(
    _ bytes: borrowing Span<UInt8>, _ range: ByteRange
  ) -> (end: Int, isOrdered: Bool, box: UInt8?)? {
    let start = range.lowerBound
    func isSpace(_ index: Int) -> Bool {
      index >= range.upperBound || bytes[index] == 0x20 || bytes[index] == 0x09
        || (bytes[index] == 0xC2 && index + 1 < range.upperBound && bytes[index + 1] == 0xA0)
    }
    switch bytes[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      if isSpace(start + 1) { return (start + 1, false, nil) }
      // `-[ ] taak` and `-tekst`, with the space forgotten; `-->` and `**vet**` are no items.
      guard bytes[start] == UInt8(ascii: "-"), start + 1 < range.upperBound else { return nil }
      let next = bytes[start + 1]
      let isWord = next | 0x20 >= UInt8(ascii: "a") && next | 0x20 <= UInt8(ascii: "z")
      return isWord || next == UInt8(ascii: "[") ? (start + 1, false, nil) : nil
    case UInt8(ascii: "o") where start + 1 < range.upperBound && bytes[start + 1] == 0x09:
      return (start + 1, false, nil)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var index = start
      while index < range.upperBound, index - start < 3,
        bytes[index] >= UInt8(ascii: "0"), bytes[index] <= UInt8(ascii: "9")
      { index += 1 }
      guard index < range.upperBound,
        bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")")
      else { return nil }
      if isSpace(index + 1) { return (index + 1, true, nil) }
      // `3.2 Groen` in minutes; `9.30 uur` and `1.5 meter` are no items.
      guard index + 3 < range.upperBound, bytes[index] == UInt8(ascii: "."),
        bytes[index + 1] >= UInt8(ascii: "1"), bytes[index + 1] <= UInt8(ascii: "9"),
        isSpace(index + 2), bytes[index + 3] >= UInt8(ascii: "A"),
        bytes[index + 3] <= UInt8(ascii: "Z")
      else { return nil }
      return (index + 2, true, nil)
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      guard start + 1 < range.upperBound, bytes[start + 1] == UInt8(ascii: ")"), isSpace(start + 2)
      else { return nil }
      return (start + 2, true, nil)
    case 0xC2 where start + 1 < range.upperBound && bytes[start + 1] == 0xB7:
      return (start + 2, false, nil)
    case 0xE2 where start + 2 < range.upperBound:
      return symbol(bytes[start + 1], bytes[start + 2], isSpaced: isSpace(start + 3)).map {
        (start + 3, false, $0.box)
      }
    case 0xEF where start + 2 < range.upperBound && bytes[start + 1] == 0x82:
      // Word's private-use bullets, U+F0B7 and its kin, as UTF-8 `EF 82 xx`.
      return (start + 3, false, nil)
    default:
      return nil
    }
  }

  /// The bullets and boxes of three bytes that start with `E2`.
  private static func symbol(
    _ second: UInt8, _ third: UInt8, isSpaced: Bool
  ) -> (box: UInt8?, Void)? {
    switch (second, third) {
    // • ‣ ▪ ▫ ■ □ ● ○ ◦ ► ➢ ➤ ❖ →
    case (0x80, 0xA2), (0x80, 0xA3), (0x96, 0xAA), (0x96, 0xAB), (0x96, 0xA0), (0x97, 0x8F),
      (0x97, 0x8B), (0x97, 0xA6), (0x96, 0xBA), (0x9E, 0xA2), (0x9E, 0xA4), (0x9D, 0x96):
      (nil, ())
    // – — with a space behind them
    case (0x80, 0x93), (0x80, 0x94): isSpaced ? (nil, ()) : nil
    // ☐ □
    case (0x98, 0x90), (0x96, 0xA1): (UInt8(ascii: " "), ())
    // ☑ ✓ ✔ ✅
    case (0x98, 0x91), (0x9C, 0x93), (0x9C, 0x94), (0x9C, 0x85): (UInt8(ascii: "x"), ())
    // ☒ ✗ ✘ ❌
    case (0x98, 0x92), (0x9C, 0x97), (0x9C, 0x98), (0x9D, 0x8C): (UInt8(ascii: "-"), ())
    default: nil
    }
  }

  /// Takes a task box off the start; `[]` and `[  ]` are empty boxes.
  private static func box(_ bytes: borrowing Span<UInt8>, _ content: inout ByteRange) -> UInt8? {
    // An export may have put a backslash before each bracket.
    let isEscaped = !content.isEmpty && bytes[content.lowerBound] == UInt8(ascii: "\\")
    let start = content.lowerBound + (isEscaped ? 1 : 0)
    guard start < content.upperBound, bytes[start] == UInt8(ascii: "[") else { return nil }
    var index = start + 1
    var mark = UInt8(ascii: " ")
    var marks = 0
    while index < content.upperBound, bytes[index] != UInt8(ascii: "]") {
      if bytes[index] == 0xC2, index + 1 < content.upperBound, bytes[index + 1] == 0xA0 {
        // Word makes the space between the brackets one that does not break.
        index += 1
      } else if bytes[index] != 0x20, bytes[index] != UInt8(ascii: "\\") {
        mark = bytes[index]
        marks += 1
      }
      index += 1
      if index - start > 5 { return nil }
    }
    guard index < content.upperBound, marks <= 1 else { return nil }
    let isKnown =
      switch mark {
      case UInt8(ascii: " "), UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "/"),
        UInt8(ascii: "-"), UInt8(ascii: ">"), UInt8(ascii: "?"), UInt8(ascii: "!"),
        UInt8(ascii: "v"), UInt8(ascii: "V"), UInt8(ascii: "~"), UInt8(ascii: "*"):
        true
      default: false
      }
    let after = index + 1
    guard isKnown,
      after >= content.upperBound || bytes[after] == 0x20 || bytes[after] == 0x09
        || bytes[after] == 0xC2
        || (bytes[after] | 0x20 >= UInt8(ascii: "a") && bytes[after] | 0x20 <= UInt8(ascii: "z"))
    else { return nil }
    content = after..<content.upperBound
    _ = LineScanner.trimStart(bytes, &content)
    return mark
  }
}
