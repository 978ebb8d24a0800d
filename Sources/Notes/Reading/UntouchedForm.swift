internal import Diagnostics
internal import Source

/// The form that `wijk new` writes, while nothing is filled in but what the command knew.
///
/// It has its headings and nothing below them, so nothing was talked about: it is no conversation.
enum UntouchedForm {
  /// How many headings of the form show that a note is one; a title could be like one of them.
  private static let fewestHeadings = 2

  /// Looks whether a note is such a form.
  ///
  /// - Parameters:
  ///   - file: The note.
  ///   - bodyLine: The one-based line on which its body starts.
  ///   - conversation: What was read of it.
  /// - Returns: Whether nothing is in it but what the command wrote.
  static func isAll(
    of file: SourceFile, from bodyLine: Int, _ conversation: Conversation
  ) -> Bool {
    guard !conversation.tellsSomething, bodyLine <= file.lineCount else { return false }
    var headings = 0
    for number in bodyLine...file.lineCount {
      let line = file.text(file.range(ofLine: number))
      guard line.hasPrefix("#") else {
        guard isEmpty(line) else { return false }
        continue
      }
      let words = line.drop { $0 == "#" || $0 == " " }
      if SectionHeading.form.contains(where: { $0.nl == words || $0.en == words }) { headings += 1 }
    }
    return headings >= fewestHeadings
  }

  /// Whether a line has nothing but a mark of a list or an empty box, or is a hint: a comment, of
  /// which form feeds are left.
  private static func isEmpty(_ line: String) -> Bool {
    if line.utf8.allSatisfy({ $0 == 0x0C }) { return true }
    return line.utf8.count <= longestMark && line.utf8.allSatisfy { "-*+[] \t".utf8.contains($0) }
  }

  /// The bytes of a box in a list within a list.
  private static let longestMark = 12
}

extension Conversation {
  /// Whether anything is known of it besides where and when it was, and what it was called.
  fileprivate var tellsSomething: Bool {
    !(signals.isEmpty && agreements.isEmpty && activities.isEmpty && initiatives.isEmpty
      && notReached.isEmpty && lessons.isEmpty && withheld.isEmpty && partners.isEmpty
      && themes.isEmpty && unknownThemes.isEmpty && feedback == nil && status == nil
      && attendance == Attendance())
  }
}
