internal import Calendar
internal import Diagnostics
internal import Opgave

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
      section.title.bold(isColoured) + "\n\n" + section.rows.map(rendered).joined()
    }.joined(separator: "\n")
  }

  private func rendered(_ row: Trace.Row) -> String {
    let words = AgreementWords(language)
    let place = PlainText.line("\(folder.path(of: row.note)):\(row.line)")
    var text = "\(place): \(words.dates.shortDay(row.date)), \(PlainText.line(row.kind))\n"
    text += row.text.indented(by: Self.indent, within: width)
    if let end = row.end {
      let maybe = end.isLikely ? "" : words.say("misschien ", "perhaps ")
      text += "→ \(maybe)\(end.standing)".indented(by: Self.indent, within: width)
    }
    return text
  }
}
