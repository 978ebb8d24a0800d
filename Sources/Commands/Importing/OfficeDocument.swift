internal import Diagnostics
internal import Files

/// A document of a word processor, which pandoc turns into Markdown.
struct OfficeDocument {
  private let format: String
  private let bytes: [UInt8]
  /// The seconds that pandoc may work on it.
  private static let patience = 60

  init(_ format: String, _ bytes: [UInt8]) {
    self.format = format
    self.bytes = bytes
  }

  /// Its words, with headings, lists and tables as Markdown has them.
  ///
  /// - Throws: ``UsageError`` when pandoc is not installed or cannot read it.
  func text(_ environment: [String: String]) throws -> ImportedText {
    guard let tool = Tool(named: "pandoc", on: environment["PATH"] ?? "") else {
      throw UsageError(
        nl: "voor .\(format) is het programma pandoc nodig, en dat is er niet",
        en: ".\(format) needs the program pandoc, which is not there",
        help: Bilingual(
          nl: "installeer het, of bewaar de tekst als .html of .txt",
          en: "install it, or save the text as .html or .txt"))
    }
    let outcome = try tool.run(
      ["--from", format, "--to", "gfm-raw_html", "--wrap", "none", "-"], environment: environment,
      input: bytes, patience: Self.patience)
    guard case .made(let made) = outcome else {
      throw UsageError(
        nl: "pandoc kon het document niet lezen", en: "pandoc could not read the document")
    }
    let lines = ImportedText.decoded(made).split(
      separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.filter { !$0.hasPrefix("![") }
    var text = ImportedText(body: kept.joined(separator: "\n"))
    text.dropped = [
      Bilingual(
        nl: "opmerkingen, bijgehouden wijzigingen en opmaak",
        en: "comments, tracked changes and layout")
    ]
    if kept.count < lines.count {
      text.dropped.append(.count(of: lines.count - kept.count, nl: "afbeelding", en: "picture"))
    }
    return text
  }
}

extension Bilingual {
  /// A number of things of which the Dutch plural ends in `-en` and the English one in `-s`.
  static func count(of number: Int, nl: String, en: String) -> Bilingual {
    Bilingual(
      nl: "\(number) \(nl)\(number == 1 ? "" : "en")",
      en: "\(number) \(en)\(number == 1 ? "" : "s")")
  }
}
