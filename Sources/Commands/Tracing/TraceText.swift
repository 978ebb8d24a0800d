internal import Diagnostics
internal import Dutch

/// A trace as text, with places in front that an editor can jump to.
struct TraceText {
  private static let indent = "    "

  let language: Language
  /// Where the notes are.
  let folder: MunicipalityFolder
  /// The places on a line; `nil` when lines are not broken.
  let width: Int?
  let isColoured: Bool

  func rendered(_ trace: Trace) -> String {
    trace.sections.map { section in
      let title = PlainText.line(section.title)
      let head = isColoured ? "\u{1B}[1m\(title)\u{1B}[0m" : title
      return "\(head)\n\n" + section.rows.map(rendered).joined()
    }.joined(separator: "\n")
  }

  private func rendered(_ row: Trace.Row) -> String {
    let words = AgreementWords(language)
    let place = PlainText.line("\(folder.path(of: row.note)):\(row.line)")
    var text = "\(place): \(words.dates.shortDay(row.date)), \(PlainText.line(row.kind))\n"
    text += indented(row.text)
    if let end = row.end {
      let maybe = end.isLikely ? "" : words.say("misschien ", "perhaps ")
      text += indented("→ \(maybe)\(end.standing)")
    }
    return text
  }

  private func indented(_ words: String) -> String {
    let line = PlainText.line(words)
    guard !line.isEmpty else { return "" }
    let lines = width.map { line.wrapped(to: max($0 - Self.indent.count, 20)) } ?? [line]
    return lines.map { "\(Self.indent)\($0)\n" }.joined()
  }
}
