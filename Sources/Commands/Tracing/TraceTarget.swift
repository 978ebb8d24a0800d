internal import Diagnostics
internal import Words
internal import Files
internal import Municipality
internal import Notes
internal import Opgave

/// The thing that `trace` follows.
enum TraceTarget {
  case agreement(Agreement)
  /// The id of a theme.
  case theme(String)
  /// The path of a note within the folder of notes, and a line of it.
  case note(String, line: Int?)
  case conversation(Wijkopgave, SourceConversation)
  /// A line of a report, or words of one, and the name of its file where it is known.
  case report(line: String, file: String)

  /// Finds out what a word stands for.
  ///
  /// - Throws: ``UsageError``, with the nearest name, when it stands for nothing.
  init(_ word: String, in compiled: Compilation) throws {
    let (path, line) = Self.split(word)
    if Disk.kind(of: path) == .file {
      self = try Self.file(path, line: line, compiled)
      return
    }
    if let found = Self.conversation(word, compiled.document) {
      self = found
      return
    }
    // A mark that is a word of a theme too is a mark, unless it is the name of the theme itself.
    let search = AgreementSearch(compiled.document)
    let named = search.agreement(named: word)
    if let agreement = named, agreement.isMarked,
      compiled.intake.gazetteer.themeLabel(named: word) == nil
    {
      self = .agreement(agreement)
      return
    }
    if Self.isSaid(word, in: compiled.document) {
      self = .report(line: word, file: "")
      return
    }
    if !word.hasPrefix("^"), let theme = compiled.intake.gazetteer.theme(named: word) {
      self = .theme(theme)
      return
    }
    if let note = Self.note(path, compiled) {
      self = .note(note, line: line)
      return
    }
    if path.hasSuffix(".md") || path.hasSuffix(".html") { throw FileError.missing(path) }
    if let named {
      self = .agreement(named)
    } else if word.hasPrefix("^") {
      self = .agreement(try search.agreement(word))
    } else {
      throw Self.unknown(word, search.marks, compiled.document)
    }
  }

  /// Whether a few words are those of something that was said or agreed on.
  private static func isSaid(_ words: String, in document: OpgaveDocument) -> Bool {
    guard words.split(separator: " ").count > 3 else { return false }
    let line = ReportLine(words)
    return document.areas.contains { area in
      area.signals.contains { line.tells($0.text) }
        || area.agreements.contains { line.tells($0.text) }
    }
  }

  private static func unknown(
    _ word: String, _ marks: [String], _ document: OpgaveDocument
  ) -> UsageError {
    let themes = document.municipality.themes.flatMap { [$0.name.nl, $0.name.en] }
    return UsageError(
      nl: "'\(word)' is geen merk, thema, notitie of gesprek",
      en: "'\(word)' is not a mark, theme, note or conversation",
      help: .nearest(to: word, among: themes + marks)
        ?? Bilingual(nl: "zie `wijk herleid --help`", en: "see `wijk trace --help`"))
  }

  /// The path and the line of `path:12`.
  private static func split(_ word: String) -> (path: String, line: Int?) {
    guard let colon = word.lastIndex(of: ":"), let line = Int(word[word.index(after: colon)...])
    else { return (word, nil) }
    return (String(word[..<colon]), line)
  }

  private static func file(
    _ path: String, line: Int?, _ compiled: Compilation
  ) throws -> TraceTarget {
    if let note = try compiled.folder.note(at: path) { return .note(note.path, line: line) }
    let place = Disk.realPath(of: path)
    if let text = try compiled.folder.agreedTexts().notes.first(where: {
      Disk.realPath(of: $0.location) == place
    }) {
      return .note(Path.join(MunicipalityFolder.textsFolder, text.path), line: line)
    }
    guard let line else {
      throw UsageError(
        nl: "'\(path)' is geen notitie; noem ook een regel als het een verslag is",
        en: "'\(path)' is not a note; name a line too if it is a report",
        help: Bilingual(nl: "schrijf '\(path):12'", en: "write '\(path):12'"))
    }
    let text = String(
      decoding: TextDecoding.decode(try Disk.contents(of: path, limit: 1 << 26)).bytes,
      as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    guard line >= 1, line <= lines.count else {
      throw UsageError(
        nl: "'\(path)' heeft geen regel \(line)", en: "'\(path)' has no line \(line)",
        help: Bilingual(
          nl: "er zijn \(lines.count) regels", en: "there are \(lines.count) lines"))
    }
    return .report(line: String(lines[line - 1]), file: Path.name(of: path))
  }

  private static func note(_ path: String, _ compiled: Compilation) -> String? {
    compiled.document.areas.lazy.flatMap(\.sources).first { $0.note == path }?.note
  }

  /// `west/3`: a conversation by the code that the internal reports give it.
  private static func conversation(
    _ word: String, _ document: OpgaveDocument
  ) -> TraceTarget? {
    let parts = word.split(separator: "/")
    guard parts.count == 2, let code = Int(parts[1]) else { return nil }
    let key = Folding.placeKey(String(parts[0]))
    let area = document.areas.first { area in
      [area.id, area.name].map(Folding.placeKey).contains { $0 == key || $0.hasSuffix(" " + key) }
    }
    guard let area, let source = area.sources.first(where: { $0.code == code }) else { return nil }
    return .conversation(area, source)
  }
}
