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
    let headings = (bodyLine...file.lineCount).lazy
      .map { file.text(file.range(ofLine: $0)) }
      .filter { line in
        let words = line.drop { $0 == "#" || $0 == " " }
        return line.hasPrefix("#")
          && SectionHeading.form.contains { $0.nl == words || $0.en == words }
      }
    return headings.prefix(fewestHeadings).count == fewestHeadings
  }
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
