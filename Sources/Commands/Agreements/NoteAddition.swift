internal import Diagnostics
internal import Notes
internal import Source

/// One line more in a note, at the end of its agreements.
struct NoteAddition {
  let file: SourceFile

  /// Adds the line; all others stay as they are.
  ///
  /// The line comes behind the last agreement that is a list item, or else under a heading of
  /// its own at the end.
  ///
  /// - Parameters:
  ///   - line: The line, without a break.
  ///   - conversation: What the note says as it is.
  ///   - heading: The words of a new heading.
  /// - Returns: The bytes of the note.
  func adding(_ line: String, to conversation: Conversation?, under heading: String) -> [UInt8] {
    let places = conversation?.agreements.map(\.line) ?? []
    if let last = places.max(), isItem(last) {
      var next = last
      while next < file.lineStarts.count, isContinuation(next) { next += 1 }
      let offset = next < file.lineStarts.count ? file.lineStarts[next] : file.bytes.count
      return inserting(line, at: offset)
    }
    let gap = file.bytes.isEmpty ? "" : lineBreak
    return inserting("\(gap)## \(heading)\(lineBreak)\(line)", at: file.bytes.count)
  }

  private func inserting(_ text: String, at offset: Int) -> [UInt8] {
    var before = Array(file.bytes[..<offset])
    if let last = before.last, last != UInt8(ascii: "\n"), last != UInt8(ascii: "\r") {
      before += lineBreak.utf8
    }
    return before + Array((text + lineBreak).utf8) + file.bytes[offset...]
  }

  /// The line break that the note is written with.
  private var lineBreak: String {
    guard file.lineStarts.count > 1 else { return "\n" }
    let end = file.lineStarts[1]
    if file.bytes[end - 1] == UInt8(ascii: "\r") { return "\r" }
    return end > 1 && file.bytes[end - 2] == UInt8(ascii: "\r") ? "\r\n" : "\n"
  }

  /// Whether a line, counted from 1, is an item of a list at the margin.
  private func isItem(_ line: Int) -> Bool {
    let bytes = bytes(ofLine: line - 1)
    guard let first = bytes.first else { return false }
    if [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(first) {
      return bytes.dropFirst().first == UInt8(ascii: " ")
    }
    let digits = bytes.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    return !digits.isEmpty
      && [UInt8(ascii: "."), UInt8(ascii: ")")].contains(bytes.dropFirst(digits.count).first ?? 0)
  }

  /// Whether a line, counted from 0, goes on with the item above it.
  private func isContinuation(_ line: Int) -> Bool {
    let bytes = bytes(ofLine: line)
    guard let first = bytes.first, first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") else {
      return false
    }
    return bytes.contains { $0 > UInt8(ascii: " ") }
  }

  private func bytes(ofLine line: Int) -> ArraySlice<UInt8> {
    let start = file.lineStarts[line]
    let end = line + 1 < file.lineStarts.count ? file.lineStarts[line + 1] : file.bytes.count
    return file.bytes[start..<end]
  }
}
