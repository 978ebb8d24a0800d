internal import Diagnostics
internal import Reports

/// A kind of file that a report is made as.
enum ReportFormat: String, NamedFormat {
  case html
  case markdown = "md"
  case pdf, odt, docx

  /// The page that a file is made from; its links lead to files of this format.
  var page: PageForm {
    switch self {
    case .html, .pdf: PageForm(.html, ending: rawValue)
    case .markdown: PageForm(.markdown, ending: rawValue)
    case .odt, .docx: PageForm(.markdown, ending: rawValue, hasPictures: true)
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

  /// What the program is told before it reads a page.
  func arguments(_ language: Language) -> [String] {
    switch self {
    case .html, .markdown: []
    case .pdf: ["--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "-", "-"]
    case .odt, .docx:
      [
        "--from", "gfm", "--to", rawValue, "--metadata", "lang=\(language.rawValue)",
        "--output", "-",
      ]
    }
  }

  /// The kind of office document, if it is one.
  var office: OwnDocument.Kind? {
    switch self {
    case .html, .markdown, .pdf: nil
    case .odt: .openDocument
    case .docx: .word
    }
  }

  /// The files that options of the program name.
  func files(_ look: ReferenceDocument) -> [(option: String, bytes: [UInt8])] {
    guard let kind = office else { return [] }
    return [("--reference-doc", look.bytes(kind)), ("--lua-filter", look.filter)]
  }

  /// What the program made, without the time at which it did, and without a claim of conformity
  /// that nobody has checked.
  func withoutClock(_ document: [UInt8]) -> [UInt8] {
    switch self {
    case .html, .markdown: document
    case .pdf: Self.withoutClaim(document)
    case .odt, .docx: OfficeArchive.withoutClock(document)
    }
  }

  /// A PDF that is tagged and does not say that it is PDF/UA; every place in it stays where it was.
  private static func withoutClaim(_ document: [UInt8]) -> [UInt8] {
    var bytes = document
    for claim in ["pdfuaid:part=\"1\"", "<pdfuaid:part>1</pdfuaid:part>"] {
      while let range = bytes.firstRange(of: claim.utf8) {
        bytes.replaceSubrange(range, with: repeatElement(UInt8(ascii: " "), count: range.count))
      }
    }
    return bytes
  }
}
