internal import Lexicons
internal import Words

/// A word in capitals that marks a task, as org mode and Logseq write it: `TODO`, `DOING`, `DONE`.
enum TaskKeyword {
  /// The box that a keyword at the start of a line stands for, and the bytes that it takes.
  ///
  /// - Parameter text: The words of the line, without its list mark.
  /// - Returns: The byte that would stand in the box, and the offset of the words behind it.
  static func read(_ text: String) -> (box: UInt8, end: Int)? {
    guard let first = text.utf8.first, first >= 0x41, first <= 0x5A,
      let second = text.utf8.dropFirst().first, second >= 0x41, second <= 0x5A
    else { return nil }
    let start = Line(heading: String(text.prefix(16)))
    guard let match = start.first(.tasks), match.tokens.lowerBound == 0,
      start.tokens[match.tokens].allSatisfy({ $0.traits.contains(.isAllCapitals) }),
      let box = boxes[match.value]
    else { return nil }
    let end = start.tokens[match.tokens.upperBound - 1].end
    // `KLAAR: de bank` says where an agreement stands; a keyword stands before what is to be done.
    guard text.utf8.dropFirst(end).first == 0x20 else { return nil }
    // `LATER MAAIEN` is one shout.
    guard text.utf8.dropFirst(end).contains(where: { $0 >= 0x61 && $0 <= 0x7A }) else {
      return nil
    }
    return (box, end + 1)
  }

  private static let boxes: [String: UInt8] = [
    "open": UInt8(ascii: " "), "running": UInt8(ascii: "/"), "waiting": UInt8(ascii: ">"),
    "done": UInt8(ascii: "x"), "dropped": UInt8(ascii: "-"),
  ]
}
