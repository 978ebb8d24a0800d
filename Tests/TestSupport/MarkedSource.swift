package import Source

/// Source text whose expected ranges are marked in place with `«` and `»`.
package struct MarkedSource: Sendable {
  package let file: SourceFile
  /// The marked ranges, in bytes of the text without its marks.
  package let ranges: [ByteRange]

  package init(_ marked: String, path: String = "notitie.md") {
    var text = ""
    var ranges: [ByteRange] = []
    var open: [Int] = []
    for character in marked {
      switch character {
      case "«": open.append(text.utf8.count)
      case "»": if let start = open.popLast() { ranges.append(start..<text.utf8.count) }
      default: text.append(character)
      }
    }
    self.file = SourceFile(path: path, text: text)
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
  }
}
