internal import CommonMark
internal import Publication

/// R8: every page of the internal edition says that it is, whatever template it was made with.
///
/// It protects against a page that is put online by mistake: a template of a municipality may leave
/// the mark out, and then it stands above all else.
struct InternalMark {
  private let mark: String
  private let warning: String

  init(_ phrases: Phrases) {
    mark = phrases.internalMark
    warning = phrases.internalWarning
  }

  /// A page with the mark on it, added where a reader would not see it among the first words.
  func marking(_ page: [UInt8], _ markup: PageForm.Markup) -> [UInt8] {
    let text = String(decoding: page, as: UTF8.self)
    switch markup {
    case .html:
      let body =
        text.firstRange(of: "<body").flatMap { start in
          text[start.upperBound...].firstIndex(of: ">").map { text.index(after: $0) }
        } ?? text.startIndex
      let heading = text[body...].firstRange(of: "</h1>")?.lowerBound ?? text.endIndex
      if text[body..<heading].contains(mark) { return page }
      let note =
        "<div class=\"internal\" role=\"note\"><strong>\(HTMLText.escaping(mark))</strong>"
        + " <span>\(HTMLText.escaping(warning))</span></div>\n"
      return Array((text[..<body] + note + text[body...]).utf8)
    case .markdown:
      let heading = text.firstRange(of: "\n# ")?.lowerBound ?? text.startIndex
      if text[..<heading].contains(mark) { return page }
      return Array(("> **\(mark)** \(warning)\n\n" + text).utf8)
    }
  }
}
