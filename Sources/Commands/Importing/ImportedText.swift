internal import Calendar
internal import Diagnostics
internal import Files

/// What a document of another program says, as the body of a note.
struct ImportedText {
  var body: String
  /// The subject of a mail or the name of a page.
  var title: String?
  /// The day that a mail was sent on.
  var date: CalendarDate?
  /// What a note has no place for, in the words of the person who reads it.
  var dropped: [Bilingual] = []

  /// The kinds of documents that are read, by the ending of their names.
  private enum Form: String {
    case docx, odt, rtf, html, htm, eml, txt, md
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - path: Its path.
  ///   - environment: Where programs are looked for.
  /// - Throws: ``UsageError`` when its form is not known or a program that it needs is not there;
  ///   ``FileError`` when it cannot be read.
  init(reading path: String, environment: [String: String]) throws {
    let name = Path.name(of: path)
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    guard let form = Form(rawValue: ending) else {
      throw UsageError(
        nl: "van '\(name)' kan geen notitie worden gemaakt",
        en: "no note can be made of '\(name)'",
        help: Bilingual(
          nl: "bewaar het als .docx, .odt, .rtf, .html, .eml of .txt",
          en: "save it as .docx, .odt, .rtf, .html, .eml or .txt"))
    }
    let bytes = try Disk.contents(of: path, limit: Self.sizeLimit)
    switch form {
    case .docx, .odt, .rtf: self = try OfficeDocument(form.rawValue, bytes).text(environment)
    case .html, .htm: self = HTMLDocument(Self.decoded(bytes)).text
    case .eml: self = MailMessage(bytes).text
    case .txt, .md: self.init(body: Self.decoded(bytes))
    }
    guard body.contains(where: \.isLetter) else {
      throw UsageError(nl: "in '\(name)' staat geen tekst", en: "there is no text in '\(name)'")
    }
  }

  init(body: String) { self.body = body }

  /// The most bytes of a document that are read; a note has fewer.
  private static let sizeLimit = 16 * 1024 * 1024

  static func decoded(_ bytes: [UInt8]) -> String {
    String(decoding: TextDecoding.decode(bytes).bytes, as: UTF8.self)
  }
}
