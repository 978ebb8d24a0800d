internal import Diagnostics
internal import Calendar
internal import Files
internal import FoundationEssentials

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What surrounds a run: arguments, environment, clock and the three streams.
///
/// It is the only door to them, so that everything behind it is a function of its input.
struct Shell: Sendable {
  let arguments: [String]
  let environment: [String: String]
  let now: Date
  /// Whether nothing is told but what went wrong.
  var isQuiet = false
  /// The command whose run is told of in lines for a scheduler; `nil` when a person is told.
  var reportedCommand: String?

  /// The surroundings of this process.
  static func ofProcess() -> Shell {
    Shell(
      arguments: Array(CommandLine.arguments.dropFirst()),
      environment: ProcessInfo.processInfo.environment,
      now: Date())
  }

  /// The same surroundings at this moment, for a process that stays.
  func refreshed() -> Shell {
    Shell(
      arguments: arguments, environment: environment, now: Date(), isQuiet: isQuiet,
      reportedCommand: reportedCommand)
  }

  /// The same surroundings, in which nothing is told but what went wrong.
  func quieted(_ isQuiet: Bool) -> Shell {
    Shell(
      arguments: arguments, environment: environment, now: now, isQuiet: isQuiet,
      reportedCommand: reportedCommand)
  }

  /// Ends the process.
  func end(_ code: ExitStatus) -> Never { exit(code.rawValue) }
}

/// The exit status of a run.
enum ExitStatus: Int32, Sendable {
  case done = 0
  case findings = 1
  case couldNotWork = 2

  /// What a scheduler knows it by.
  var code: String {
    switch self {
    case .done: "done"
    case .findings: "findings"
    case .couldNotWork: "refused"
    }
  }
}

// MARK: - Output

extension Shell {
  /// Writes the product of a command.
  ///
  /// - Throws: ``UsageError`` when there is no room for it, or nowhere to write it.
  func write(_ bytes: [UInt8]) throws {
    do throws(FileError) {
      try OpenFile.standardOutput.write(bytes)
    } catch {
      throw UsageError(
        nl: "de standaarduitvoer \(error.diagnostic.message.nl)",
        en: "standard output \(error.diagnostic.message.en)", help: error.diagnostic.help,
        code: error.diagnostic.code.description)
    }
  }

  func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes what comes in many small pieces, in blocks.
  func writeInBlocks(_ body: (LongObject.Output) throws -> Void) throws {
    var block: [UInt8] = []
    try body { bytes in
      block += bytes
      if block.count < 256 * 1024 { return }
      try write(block)
      block.removeAll(keepingCapacity: true)
    }
    try write(block)
  }

  /// Writes a line for the person at the terminal, unless that person wants to be told of nothing.
  func tell(_ line: String) {
    if !isQuiet { say(line, isError: false) }
  }

  /// Writes a line for the person at the terminal about something that went wrong.
  func warn(_ line: String) { say(line, isError: true) }

  private func say(_ line: String, isError: Bool) {
    if isReporting {
      report(.message(line, isError: isError))
    } else {
      tellAsIs(line + "\n")
    }
  }

  /// Whether a scheduler is told of the run, and no person.
  var isReporting: Bool { reportedCommand != nil }

  /// Tells a scheduler what happens, if there is one.
  func report(_ event: ProgressLine.Event) {
    guard let reportedCommand,
      let line = try? JSONText.line(ProgressLine(command: reportedCommand, event: event))
    else { return }
    tellAsIs(String(decoding: line, as: UTF8.self))
  }

  /// Writes to the person at the terminal, without a line break.
  func tellAsIs(_ text: String) {
    // With nobody left to read it, there is nobody to tell either.
    try? OpenFile.standardError.write(Array(text.utf8))
  }

  /// Whether a person is there to answer.
  var isAnswered: Bool { isWatched && OpenFile.standardInput.isTerminal }

  /// Asks the person at the terminal something.
  ///
  /// - Returns: The answer; `nil` when there is none.
  func ask(_ question: String) -> String? {
    tellAsIs(question)
    return readLine()
  }

  /// Says that another run holds a folder, and that this one waits for it.
  func tellOfWaiting(in language: Language) {
    let sentence = Bilingual(
      nl: "wijk: een andere wijk schrijft in deze map; even wachten",
      en: "wijk: another wijk is writing in this folder; waiting for it")
    tell(sentence[language])
  }

  /// Whether a person watches the messages.
  var isWatched: Bool { OpenFile.standardError.isTerminal && environment["TERM"] != "dumb" }

  /// Whether the product of a command may have colour.
  var writesInColour: Bool {
    OpenFile.standardOutput.isTerminal && environment["TERM"] != "dumb"
      && (environment["NO_COLOR"] ?? "").isEmpty
  }

  /// The places on a line of what a command writes; `nil` when no terminal shows it.
  ///
  /// `COLUMNS` says it for a terminal that does not, and for a script that wants lines broken.
  var width: Int? {
    let said = environment["COLUMNS"].flatMap { Int($0) }.flatMap {
      (20...10_000).contains($0) ? $0 : nil
    }
    guard OpenFile.standardOutput.isTerminal else { return said }
    return OpenFile.standardOutput.columns ?? said ?? 80
  }

  /// Whether messages may have colour; see no-color.org.
  var hasColour: Bool { isWatched && (environment["NO_COLOR"] ?? "").isEmpty }
}

// MARK: - Editor

extension Shell {
  /// Opens a file in the person's editor and waits for it.
  ///
  /// The editor takes the place of this process, so its end is the end of the run.
  ///
  /// - Throws: ``UsageError`` when there is no editor.
  func edit(_ path: String, _ language: Language) throws {
    guard let editor = environment["VISUAL"] ?? environment["EDITOR"], !editor.isEmpty else {
      throw UsageError(
        nl: "er is geen editor ingesteld", en: "no editor is set",
        help: Bilingual(
          nl: "zet de omgevingsvariabele EDITOR", en: "set the environment variable EDITOR"))
    }
    // An editor is often a command with options, which only a shell knows how to split.
    let script = """
      note=$1; refusal=$2; set -- \(editor)
      command -v "$1" >/dev/null || { printf '%s\\n' "$refusal" >&2; exit 2; }
      exec "$@" "$note"
      """
    let refusal = UsageError(
      nl: "'\(editor)' kan niet worden gestart", en: "'\(editor)' cannot be started",
      help: Bilingual(
        nl: "zet de omgevingsvariabele EDITOR op een editor die er is",
        en: "set the environment variable EDITOR to an editor that is there"))
    ThisProcess.become("/bin/sh", ["-c", script, "wijk", path, refusal.rendered(in: language)])
    throw refusal
  }
}

// MARK: - Language

extension Shell {
  /// The language of what is written for others: no locale has a say in a report.
  func reportLanguage(_ chosen: Language?, _ municipality: Language?) -> Language {
    chosen ?? environmentLanguage ?? municipality ?? .dutch
  }

  /// The language of what is said to the person at the terminal.
  func language(_ chosen: Language?, _ municipality: Language? = nil) -> Language {
    chosen ?? environmentLanguage ?? municipality ?? localeLanguage ?? .dutch
  }

  /// The same for a person in an editor, which may know her locale better.
  func language(_ chosen: Language?, locale: String?) -> Language {
    let editor = locale.flatMap { Language(rawValue: String($0.prefix(2))) }
    return chosen ?? environmentLanguage ?? editor ?? localeLanguage ?? .dutch
  }

  private var environmentLanguage: Language? {
    environment["WIJK_TAAL"].flatMap(Language.init(word:))
  }

  private var localeLanguage: Language? {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale.flatMap { Language(rawValue: String($0.prefix(2))) }
  }
}

extension Language {
  /// The language that a word names.
  init?(word: String) {
    switch word.lowercased() {
    case "nl", "nederlands", "dutch": self = .dutch
    case "en", "engels", "english": self = .english
    default: return nil
    }
  }
}

// MARK: - Clock

extension Shell {
  /// The seconds of a day from the year 1 to the year 9999, from 1970 on.
  private static let seconds = -62_135_596_800...253_402_300_799

  /// The day that a run counts from: `SOURCE_DATE_EPOCH` if it is set, or else today.
  ///
  /// - Throws: ``UsageError`` when it is set to something else than a number of seconds.
  var today: CalendarDate {
    get throws {
      if let text = environment["SOURCE_DATE_EPOCH"], !text.isEmpty {
        guard let seconds = Int(text), Self.seconds.contains(seconds) else {
          throw UsageError(
            nl: "SOURCE_DATE_EPOCH is '\(text)', en dat is geen aantal seconden sinds 1970",
            en: "SOURCE_DATE_EPOCH is '\(text)', which is no number of seconds since 1970")
        }
        return Self.day(seconds)
      }
      let seconds = Int(now.timeIntervalSince1970)
      return Self.day(seconds + ThisProcess.secondsAheadOfUTC(at: seconds))
    }
  }

  private static func day(_ seconds: Int) -> CalendarDate {
    CalendarDate(dayNumber: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
  }
}
