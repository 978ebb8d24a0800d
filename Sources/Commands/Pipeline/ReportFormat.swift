/// A kind of file that a report is made as.
enum ReportFormat: String, CaseIterable {
  case html
  case markdown = "md"
  case odt, docx

  /// The format whose files it is made from, and the program that makes it.
  var origin: (format: ReportFormat, program: String)? {
    switch self {
    case .html, .markdown: nil
    case .odt, .docx: (.markdown, "pandoc")
    }
  }

  /// The part of a file name that says what kind of file it is.
  var suffix: String { ".\(rawValue)" }
}
