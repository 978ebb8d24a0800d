extension InlineMarkdown {
  /// The line as it reads, without marks.
  package static func plain(_ text: String) -> String {
    isPlain(text) ? text : withoutTags(html(text))
  }

  /// The words of HTML as libcmark writes it: in it every `<` begins a tag, and four characters
  /// are written as entities.
  private static func withoutTags(_ html: String) -> String {
    var plain = ""
    var rest = html[...]
    while let mark = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
      plain += rest[..<mark]
      let closing: Character = rest[mark] == "<" ? ">" : ";"
      guard let end = rest[mark...].firstIndex(of: closing) else { return plain + rest[mark...] }
      switch rest[mark...end] {
      case "&amp;": plain += "&"
      case "&lt;": plain += "<"
      case "&gt;": plain += ">"
      case "&quot;": plain += "\""
      default: break
      }
      rest = rest[rest.index(after: end)...]
    }
    return plain + rest
  }
}
