internal import Diagnostics
internal import Calendar
internal import Files
internal import Municipality
internal import Reports

/// Makes documents of the pages of an edition, with programs that are installed.
///
/// It sees nothing but the rendered pages, so a document cannot say more than its page.
struct DocumentMaker: Sendable {
  /// How many seconds a program may work on one page, unless the environment says otherwise.
  private static let usualPatience = 120
  private static let patienceName = "WIJK_GEDULD"

  let formats: [ReportFormat]
  private let tools: [ReportFormat: Tool]
  private let shell: Shell
  private let patience: Int

  /// Finds the programs, before any work is done.
  ///
  /// - Throws: ``UsageError`` when one of them is not installed.
  init(_ formats: [ReportFormat], in shell: Shell) throws {
    let environment = shell.environment
    self.formats = formats
    self.shell = shell
    patience = try Self.patience(in: environment)
    var tools: [ReportFormat: Tool] = [:]
    for format in formats {
      guard let program = format.program else { continue }
      guard let tool = Tool(named: program, on: environment["PATH"] ?? "") else {
        throw UsageError(
          nl: "voor \(format.rawValue) is het programma \(program) nodig, en dat is er niet",
          en: "\(format.rawValue) needs the program \(program), which is not there",
          help: Bilingual(
            nl: "installeer het, bijvoorbeeld met 'apt install \(program)'",
            en: "install it, for instance with 'apt install \(program)'"))
      }
      tools[format] = tool
    }
    self.tools = tools
  }

  private static func patience(in environment: [String: String]) throws -> Int {
    guard let text = environment[patienceName], !text.isEmpty else { return usualPatience }
    guard let seconds = Int(text), (1...86_400).contains(seconds) else {
      throw UsageError(
        nl: "\(patienceName) is '\(text)', en dat is geen aantal seconden van 1 tot 86400",
        en: "\(patienceName) is '\(text)', which is no number of seconds from 1 to 86400")
    }
    return seconds
  }

  /// The forms of the pages that the formats are made from.
  var pages: [PageForm] { formats.map(\.page) }

  /// The files of the chosen formats.
  ///
  /// - Parameters:
  ///   - pages: The pages of all editions in all forms, by the path of the file to be.
  ///   - looks: What the documents of an edition look like, by the folder of its pages.
  ///   - language: The language of the pages.
  ///   - day: The day that documents are dated.
  /// - Returns: The pages and documents by path.
  /// - Throws: ``UsageError`` when a program fails or does not come to an end; ``FileError`` when
  ///   it cannot be started.
  func files(
    from pages: [String: [UInt8]], looks: [String: ReferenceDocument], _ language: Language,
    day: CalendarDate
  ) async throws -> [String: [UInt8]] {
    let jobs = tools.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { format, tool in
      let files = looks.mapValues(format.files)
      return pages.keys.sorted().filter { $0.hasSuffix(".\(format.rawValue)") }.map { path in
        Job(
          format: format, tool: tool, path: path, page: pages[path] ?? [],
          arguments: format.arguments(language), files: files[Path.parent(of: path)] ?? [])
      }
    }
    // A program works on one page and one core; each takes seconds.
    var progress = Progress(
      .render, of: jobs.count, Bilingual(nl: "documenten", en: "documents"), shell, in: language)
    let made = await jobs.mapSideBySide(onEach: { progress.advance() }) { job in
      Result { try document(of: job, day: day) }
    }
    progress.end()
    var files = pages
    for (job, document) in zip(jobs, made) { files[job.path] = try document.get() }
    return files
  }

  /// One page for one program.
  private struct Job: Sendable {
    let format: ReportFormat
    let tool: Tool
    let path: String
    let page: [UInt8]
    let arguments: [String]
    let files: [(option: String, bytes: [UInt8])]
  }

  private func document(of job: Job, day: CalendarDate) throws -> [UInt8] {
    let made = try job.tool.run(
      job.arguments, environment: surroundings(day), input: job.page, patience: patience,
      files: job.files)
    return job.format.withoutClock(try document(made, job.path, job.format.program ?? ""))
  }

  private func document(
    _ outcome: Tool.Outcome, _ path: String, _ program: String
  ) throws -> [UInt8] {
    switch outcome {
    case .made(let document):
      guard document.isEmpty else { return document }
      throw UsageError(
        nl: "\(program) maakte van '\(path)' een leeg bestand",
        en: "\(program) made an empty file of '\(path)'")
    case .failed(let messages):
      let last = messages.split(whereSeparator: \.isNewline).last.map(String.init) ?? "?"
      throw UsageError(
        nl: "\(program) kon '\(path)' niet maken: \(last)",
        en: "\(program) could not make '\(path)': \(last)")
    case .stopped:
      throw UsageError(
        nl: "\(program) was na \(patience) seconden niet klaar met '\(path)' en is gestopt",
        en: "\(program) had not finished '\(path)' after \(patience) seconds and was stopped",
        help: Bilingual(
          nl: "geef het meer tijd, bijvoorbeeld met \(Self.patienceName)=\(patience * 5)",
          en: "give it more time, for instance with \(Self.patienceName)=\(patience * 5)"))
    }
  }

  /// The environment with the clock of the report, and a proxy at a port where nobody listens:
  /// these programs can fetch pictures, and nothing here goes over a network.
  private func surroundings(_ day: CalendarDate) -> [String: String] {
    let nobody = "http://127.0.0.1:9"
    var settings = [
      "SOURCE_DATE_EPOCH": String(day.dayNumber * 86_400),
      // WeasyPrint is written in Python, which otherwise orders what it keeps by chance.
      "PYTHONHASHSEED": "0",
    ]
    for name in ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"] {
      settings[name] = nobody
    }
    for name in ["no_proxy", "NO_PROXY"] { settings[name] = "" }
    return shell.environment.merging(settings) { $1 }
  }
}
