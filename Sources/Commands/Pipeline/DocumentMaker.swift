internal import Diagnostics
internal import Dutch
internal import Files

/// Makes office documents of the pages of an edition, with programs that are installed.
///
/// It sees nothing but the rendered pages, so a document cannot say more than its page.
struct DocumentMaker: Sendable {
  let formats: [ReportFormat]
  private let tools: [String: Tool]
  private let environment: [String: String]

  /// Finds the programs, before any work is done.
  ///
  /// - Throws: ``UsageError`` when one of them is not installed.
  init(_ formats: [ReportFormat], environment: [String: String]) throws {
    self.formats = formats
    self.environment = environment
    var tools: [String: Tool] = [:]
    for case (let format, let program?) in formats.map({ ($0, $0.origin?.program) }) {
      guard let tool = Tool(named: program, on: environment["PATH"] ?? "") else {
        throw UsageError(
          nl: "voor \(format.rawValue) is het programma \(program) nodig, en dat is er niet",
          en: "\(format.rawValue) needs the program \(program), which is not there",
          help: Bilingual(
            nl: "installeer het, bijvoorbeeld met 'apt install \(program)'",
            en: "install it, for instance with 'apt install \(program)'"))
      }
      tools[program] = tool
    }
    self.tools = tools
  }

  /// The files of the chosen formats.
  ///
  /// - Parameters:
  ///   - pages: The pages of all editions as HTML and Markdown, by path.
  ///   - language: The language of the pages.
  ///   - day: The day that documents are dated.
  /// - Returns: The pages and documents by path.
  /// - Throws: ``UsageError`` when a program fails; ``FileError`` when it cannot be started.
  func files(
    from pages: [String: [UInt8]], _ language: Language, day: CalendarDate
  ) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for format in formats {
      let (source, program) = format.origin ?? (format, "")
      for (path, bytes) in pages.sorted(by: { $0.key < $1.key }) where path.hasSuffix(source.suffix)
      {
        let target = String(path.dropLast(source.suffix.count)) + format.suffix
        guard let tool = tools[program] else {
          files[target] = bytes
          continue
        }
        let page = Self.office(bytes, format, language)
        let made = try tool.run(
          page.arguments, environment: surroundings(day), input: page.input)
        switch made {
        case .made(let document):
          files[target] = OfficeArchive.withoutClock(document)
        case .failed(let messages):
          let last = messages.split(separator: "\n").last.map(String.init) ?? "?"
          throw UsageError(
            nl: "\(program) kon '\(target)' niet maken: \(last)",
            en: "\(program) could not make '\(target)': \(last)")
        }
      }
    }
    return files
  }

  /// A Markdown page with its title taken out of the text, and links to documents of its kind.
  private static func office(
    _ page: [UInt8], _ format: ReportFormat, _ language: Language
  ) -> (arguments: [String], input: [UInt8]) {
    var lines = String(decoding: page, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var title = ""
    if let index = lines.firstIndex(where: { $0.hasPrefix("# ") }) {
      title = lines.remove(at: index).dropFirst(2).filter { $0 != "\\" }
    }
    let text = lines.joined(separator: "\n").replacing(".md)", with: "\(format.suffix))")
    let arguments = [
      "--from", "gfm", "--to", format.rawValue, "--shift-heading-level-by", "-1",
      "--metadata", "title=\(title)", "--metadata", "lang=\(language.rawValue)", "--output", "-",
    ]
    return (arguments, Array(text.utf8))
  }

  /// The environment with the clock of the report, and a proxy at a port where nobody listens:
  /// this program can fetch pictures, and nothing here goes over a network.
  private func surroundings(_ day: CalendarDate) -> [String: String] {
    let nobody = "http://127.0.0.1:9"
    var settings = ["SOURCE_DATE_EPOCH": String(day.dayNumber * 86_400)]
    for name in ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"] {
      settings[name] = nobody
    }
    for name in ["no_proxy", "NO_PROXY"] { settings[name] = "" }
    return environment.merging(settings) { $1 }
  }
}
