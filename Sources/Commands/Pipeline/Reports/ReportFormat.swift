internal import Diagnostics
internal import Reports

/// A kind of file that a report is made as.
enum ReportFormat: String, CaseIterable {
  case html
  case markdown = "md"
  case pdf, odt, docx

  /// The page that a file is made from; its links lead to files of this format.
  var page: PageForm {
    switch self {
    case .html, .pdf: PageForm(.html, ending: rawValue)
    case .markdown, .odt, .docx: PageForm(.markdown, ending: rawValue)
    }
  }

  /// The program that makes a file of a page; `nil` when the page is the file.
  var program: String? {
    switch self {
    case .html, .markdown: nil
    case .pdf: "weasyprint"
    case .odt, .docx: "pandoc"
    }
  }

  /// What the program is told, and what it reads.
  func task(_ page: [UInt8], _ language: Language) -> (arguments: [String], input: [UInt8]) {
    switch self {
    case .html, .markdown: ([], page)
    case .pdf: (["--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "-", "-"], page)
    case .odt, .docx: office(page, language)
    }
  }

  /// A Markdown page with its title taken out of the text.
  private func office(
    _ page: [UInt8], _ language: Language
  ) -> (arguments: [String], input: [UInt8]) {
    var lines = String(decoding: page, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var title = ""
    if let index = lines.firstIndex(where: { $0.hasPrefix("# ") }) {
      title = lines.remove(at: index).dropFirst(2).filter { $0 != "\\" }
    }
    let arguments = [
      "--from", "gfm", "--to", rawValue, "--shift-heading-level-by", "-1",
      "--metadata", "title=\(title)", "--metadata", "lang=\(language.rawValue)", "--output", "-",
    ]
    return (arguments, Array(lines.joined(separator: "\n").utf8))
  }

  /// What the program made, without the time at which it did.
  func withoutClock(_ document: [UInt8]) -> [UInt8] {
    switch self {
    case .html, .markdown, .pdf: document
    case .odt, .docx: OfficeArchive.withoutClock(document)
    }
  }
}
