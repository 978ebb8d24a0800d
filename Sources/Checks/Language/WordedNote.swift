internal import Notes
internal import Source

/// A note of which is known what its words are for: code, a quotation, or something that
/// residents may read.
struct WordedNote: ~Copyable {
  private let file: SourceFile
  private let conversation: Conversation
  /// The bytes of the note with ASCII letters in lower case.
  let lower: [UInt8]

  init(_ file: SourceFile, _ conversation: Conversation) {
    self.file = file
    self.conversation = conversation
    lower = file.bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }

  /// The bytes of an abbreviation with the full stop that ends it, as in `t.b.v.`.
  func withAbbreviationMark(_ range: ByteRange) -> ByteRange {
    let hasStop = lower[range].contains(UInt8(ascii: "."))
    guard hasStop, range.upperBound < lower.count, lower[range.upperBound] == UInt8(ascii: ".")
    else { return range }
    return range.lowerBound..<(range.upperBound + 1)
  }

  /// Whether an offset lies between backticks, in a fenced block or in an address.
  func isCode(_ offset: Int) -> Bool {
    let line = file.line(at: offset)
    let start = file.range(ofLine: line).lowerBound
    if lower[start..<offset].count(where: { $0 == UInt8(ascii: "`") }) % 2 == 1 { return true }
    let word = lower[start..<offset].reversed().prefix { $0 > 0x20 }
    if word.contains(UInt8(ascii: "/")), word.contains(UInt8(ascii: ":")) { return true }
    var fences = 0
    for number in 1..<line where isFence(file.range(ofLine: number)) { fences += 1 }
    return fences % 2 == 1
  }

  private func isFence(_ range: ByteRange) -> Bool {
    let words = lower[range].drop { $0 == 0x20 }
    return words.starts(with: "```".utf8) || words.starts(with: "~~~".utf8)
  }

  /// Whether residents may read what stands at an offset, in words that are the writer's.
  func isForResidents(_ offset: Int) -> Bool {
    guard !conversation.confidential else { return false }
    let line = file.line(at: offset)
    return isPublic(line) && !isQuoted(offset, onLine: line)
  }

  /// Whether a line starts or goes on with a statement that may be published.
  private func isPublic(_ line: Int) -> Bool {
    var start = line
    while start > 1 {
      if isStart(start) { return true }
      if isWithheld(start) || opensBlock(start) { return false }
      start -= 1
    }
    return false
  }

  private func isStart(_ line: Int) -> Bool {
    conversation.signals.contains {
      $0.line == line && $0.kind != .background && $0.kind != .repair
    }
      || conversation.agreements.contains { $0.line == line && $0.status != .repair }
      || conversation.activities.contains { $0.line == line && $0.public }
      || conversation.initiatives.contains { $0.line == line }
  }

  private func isWithheld(_ line: Int) -> Bool {
    conversation.withheld.contains { $0.line == line }
      || conversation.signals.contains { $0.line == line }
  }

  /// Whether a line is empty, or starts an item, a heading or a row.
  private func opensBlock(_ line: Int) -> Bool {
    guard let first = lower[file.range(ofLine: line)].first(where: { $0 > 0x20 }) else {
      return true
    }
    return "-*+#>|".utf8.contains(first)
  }

  /// Whether an offset lies between quotation marks.
  private func isQuoted(_ offset: Int, onLine line: Int) -> Bool {
    var isOpen = false
    for character in file.text(file.range(ofLine: line).lowerBound..<offset) {
      switch character {
      case "\"": isOpen.toggle()
      case "“", "„", "«": isOpen = true
      case "”", "»": isOpen = false
      default: break
      }
    }
    return isOpen
  }
}
