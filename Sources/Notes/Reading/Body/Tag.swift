internal import Words
internal import Source

/// A `#tag` in a line.
struct Tag {
  var name: String
  /// The bytes, the number sign included.
  var range: ByteRange

  /// The tags of a line, first one first; `#` in a link or within a word is no tag.
  static func tags(in text: LineText) -> [Tag] {
    guard text.mayHold(UInt8(ascii: "#")) else { return [] }
    var tags: [Tag] = []
    var index = 0
    while let start = text.firstIndex(of: UInt8(ascii: "#"), from: index) {
      index = start + 1
      if start > 0 {
        let previous = text.bytes[start - 1]
        guard previous == 0x20 || previous == UInt8(ascii: "(") || previous == UInt8(ascii: ",")
        else { continue }
        // In `[de kaart](#kaart)` it is an address.
        if previous == UInt8(ascii: "("), start > 1, text.bytes[start - 2] == UInt8(ascii: "]") {
          continue
        }
      }
      var end = index
      while end < text.count,
        LineText.isWord(text.bytes[end]) || text.bytes[end] == UInt8(ascii: "-")
          || text.bytes[end] == UInt8(ascii: "_") || text.bytes[end] == UInt8(ascii: "/")
          || text.bytes[end] == UInt8(ascii: ":") || text.bytes[end] == UInt8(ascii: "'")
      { end += 1 }
      if end > index, text.bytes[end - 1] == UInt8(ascii: ":") { end -= 1 }
      guard end > index, text.bytes[index] < 0x30 || text.bytes[index] > 0x39 else { continue }
      tags.append(Tag(name: text.string(index..<end), range: start..<end))
      index = end
    }
    return tags
  }

  /// Whether a tag is one of the words that say what a statement is.
  static func isReserved(_ name: String) -> Bool {
    let head = name.utf8.split { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }.first
    return TagWord(Folding.key(head.map { Substring($0) } ?? "")) != nil
  }

  /// The part before a colon or slash (`schat` in `schat:mensen`), folded, and the part behind.
  var parts: (head: String, tail: String?) {
    guard name.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }) else {
      return (Folding.key(name), nil)
    }
    let parts = name.split(maxSplits: 1, whereSeparator: { $0 == ":" || $0 == "/" })
    return (Folding.key(parts.first ?? ""), parts.count > 1 ? Folding.key(parts[1]) : nil)
  }
}

extension LineText {
  /// Takes a tag away, with the brackets around it when they hold nothing else.
  mutating func blank(_ tag: Tag) {
    let (start, end) = (tag.range.lowerBound, tag.range.upperBound)
    let isEnclosed =
      start > 0 && bytes[start - 1] == UInt8(ascii: "(") && end < count
      && bytes[end] == UInt8(ascii: ")")
    blank(isEnclosed ? (start - 1)..<(end + 1) : tag.range)
  }
}
