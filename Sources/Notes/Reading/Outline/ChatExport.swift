internal import Source

/// The export of a chat, in which every message starts with a time and a sender.
enum ChatExport {
  /// Takes time and sender off every line, and returns the day of the first message.
  ///
  /// - Parameters:
  ///   - lines: The lines of a note; unchanged when they are no chat.
  ///   - file: The note.
  /// - Returns: The words for the day, if there is one.
  static func read(_ lines: inout [NoteLine], _ file: SourceFile) -> String? {
    let bytes = file.bytes.span
    var messages: [(index: Int, line: ChatLine)] = []
    var filled = 0
    for index in lines.indices where lines[index].form != .blank {
      filled += 1
      let whole =
        lines[index].form == .text ? lines[index].range : file.range(ofLine: lines[index].number)
      guard Self.mayStart(bytes, whole), let line = ChatLine(bytes, whole) else { continue }
      messages.append((index, line))
    }
    guard messages.count >= 3, messages.count * 2 >= filled else { return nil }
    for (index, message) in messages {
      var content = message.content
      lines[index].form = .text
      if let sender = message.sender {
        lines[index].speaker = InlineText.string(file, sender)
      } else {
        // `Berichten zijn versleuteld` is said by the chat itself.
        content = content.lowerBound..<content.lowerBound
        lines[index].form = .blank
      }
      lines[index].range = content
      lines[index].indent = 0
      if content.isEmpty { lines[index].form = .blank }
    }
    return messages.lazy.compactMap(\.line.day).first.map { file.text($0) }
  }

  /// Whether a line may start with a time: with a digit, a bracket or a mark of direction.
  private static func mayStart(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
    guard !range.isEmpty else { return false }
    let first = bytes[range.lowerBound]
    return (first >= 0x30 && first <= 0x39) || first == UInt8(ascii: "[") || first == 0xE2
  }
}
