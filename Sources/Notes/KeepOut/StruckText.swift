internal import Words

/// A text without the words that its writer struck out (rule R11).
///
/// They stand between `~~` and `~~`, between single tildes that touch words, or in `<del>`, `<s>`
/// or `<strike>`. What is struck out and never ends, ends with the text.
package struct StruckText {
  /// What is left.
  package private(set) var rest = ""
  /// What was struck out, without its marks.
  package private(set) var parts: [String] = []

  /// Whether nothing is left that says anything.
  package var isWhole: Bool { !rest.contains { $0.isLetter || $0.isNumber } }

  /// Reads a text; `nil` when nothing in it is struck out.
  package init?(_ text: String) {
    guard text.holds(mark: "~") || text.holds(mark: "<") else { return nil }
    var scanner = StrikeScanner(bytes: Array(text.utf8))
    var kept: [UInt8] = []
    var index = 0
    while index < scanner.bytes.count {
      guard let (part, end) = scanner.strike(at: index) else {
        kept.append(scanner.bytes[index])
        index += 1
        continue
      }
      let words = Self.trimmed(scanner.bytes[part])
      if !words.isEmpty { parts.append(words) }
      if end == scanner.bytes.count || " ,.;:!?)".utf8.contains(scanner.bytes[end]) {
        while kept.last == 0x20 { kept.removeLast() }
      }
      index = end
    }
    if parts.isEmpty { return nil }
    rest = Self.trimmed(kept[...])
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let end = bytes.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? bytes.startIndex
    let words = bytes[..<end].drop { $0 == 0x20 || $0 == 0x09 }
    return String(decoding: words, as: UTF8.self)
  }
}

/// Finds what is struck out, in one pass: a search that finds no end is not made again.
private struct StrikeScanner {
  let bytes: [UInt8]
  /// Whether a single tilde may still close what another opens, and a tag may still end.
  private var mayCloseTilde = true
  private var mayEndTag = true

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// What is struck out by a mark at an offset, and the offset past it.
  mutating func strike(at index: Int) -> (part: Range<Int>, end: Int)? {
    switch bytes[index] {
    case UInt8(ascii: "~"): tildes(at: index)
    case UInt8(ascii: "<"): tag(at: index)
    default: nil
    }
  }

  private mutating func tildes(at index: Int) -> (part: Range<Int>, end: Int)? {
    let start = pastTildes(index)
    guard start < bytes.count else { return nil }
    let isDouble = start - index > 1
    // `~20 mensen` is about twenty of them, and `a~b` is a name.
    let opens = isDouble || (isLetter(start) && (index == 0 || !isLetter(index - 1)))
    guard opens, isDouble || mayCloseTilde else { return nil }
    var end = start
    while let mark = bytes[end...].firstIndex(of: UInt8(ascii: "~")) {
      let past = pastTildes(mark)
      let isSingle = past - mark == 1 && bytes[mark - 1] > 0x20
      if isDouble ? past - mark > 1 : isSingle && (past == bytes.count || !isLetter(past)) {
        return (start..<mark, past)
      }
      end = past
    }
    guard isDouble else {
      mayCloseTilde = false
      return nil
    }
    return bytes[start] > 0x20 ? (start..<bytes.count, bytes.count) : nil
  }

  private mutating func tag(at index: Int) -> (part: Range<Int>, end: Int)? {
    guard mayEndTag, let name = Self.tags.first(where: { isTag($0, at: index + 1) }) else {
      return nil
    }
    guard let open = bytes[index...].firstIndex(of: UInt8(ascii: ">")) else {
      mayEndTag = false
      return nil
    }
    let start = open + 1
    var end = start
    while let mark = bytes[end...].firstIndex(of: UInt8(ascii: "<")) {
      if mark + 1 < bytes.count, bytes[mark + 1] == UInt8(ascii: "/"), isTag(name, at: mark + 2) {
        let close = bytes[mark...].firstIndex(of: UInt8(ascii: ">"))
        return (start..<mark, close.map { $0 + 1 } ?? bytes.count)
      }
      end = mark + 1
    }
    return (start..<bytes.count, bytes.count)
  }

  private static let tags: [[UInt8]] = ["del", "strike", "s"].map { Array($0.utf8) }

  /// Whether the name of a tag stands at an offset, and no longer one.
  private func isTag(_ name: [UInt8], at index: Int) -> Bool {
    let end = index + name.count
    guard end < bytes.count, !isLetter(end) else { return false }
    return zip(bytes[index..<end], name).allSatisfy { $0 | 0x20 == $1 }
  }

  private func pastTildes(_ index: Int) -> Int {
    bytes[index...].firstIndex { $0 != UInt8(ascii: "~") } ?? bytes.count
  }

  private func isLetter(_ index: Int) -> Bool {
    let byte = bytes[index]
    return (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }
}
