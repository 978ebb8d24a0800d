internal import Municipality
internal import Notes
internal import Source
internal import Words

/// The agreements that a text moves on: its list items with a mark, such as `^planning`.
///
/// They are read as the lines of a note are, on the day that the text was agreed on.
extension AgreedTextReader {
  /// Reads the marked items from a line on.
  ///
  /// - Parameters:
  ///   - file: The text.
  ///   - first: The one-based line on which the body starts.
  ///   - day: The day it was agreed on, in ISO 8601 or the writer's words.
  ///   - gazetteer: The municipality.
  /// - Returns: What each says of its agreement, with the line it stands on.
  static func agreements(
    in file: SourceFile, from first: Int, agreedOn day: String?, _ gazetteer: Gazetteer
  ) -> [NotedAgreement] {
    guard file.bytes.contains(UInt8(ascii: "^")), first <= file.lineCount else { return [] }
    let lines = (first...file.lineCount).map { file.text(file.range(ofLine: $0)) }
    guard lines.contains(where: isMarkedItem) else { return [] }
    let opening = ["datum: \(day ?? "")", "## Afspraken"]
    let note = opening + lines.map { isMarkedItem($0) ? $0 : "" }
    let reading = NoteReader(gazetteer).read(
      SourceFile(path: file.path, text: note.joined(separator: "\n")))
    return (reading.conversation?.agreements ?? []).filter { $0.id != nil }.map { agreement in
      var agreement = agreement
      agreement.line += first - 1 - opening.count
      return agreement
    }
  }

  /// Markdown as a report prints it: marked items without their boxes and marks.
  static func withoutMarks(_ markdown: String) -> String {
    guard markdown.utf8.contains(UInt8(ascii: "^")) else { return markdown }
    return markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard isMarkedItem(String(line)) else { return String(line) }
      var words = line.split(separator: " ", omittingEmptySubsequences: false)
      words.removeAll { isMark($0) }
      let isBox = { (index: Int) in words[index].hasPrefix("[") && words[index].hasSuffix("]") }
      if words.count > 2, isBox(1), words[1].count <= 3 {
        words.remove(at: 1)
      } else if words.count > 3, words[1] == "[", words[2] == "]" {
        words.removeSubrange(1...2)
      }
      return words.joined(separator: " ")
    }.joined(separator: "\n")
  }

  private static func isMarkedItem(_ line: String) -> Bool {
    let words = line.cut(at: " ")
    guard let first = words.first, words.count > 1 else { return false }
    let isItem =
      ["-", "*", "+"].contains(first)
      || (first.last == "." && first.dropLast().allSatisfy(\.isNumber))
    return isItem && words.contains(where: isMark)
  }

  private static func isMark(_ word: Substring) -> Bool {
    word.first == "^" && word.count > 1
      && word.dropFirst().first.map { $0.isLetter || $0.isNumber } ?? false
  }
}
