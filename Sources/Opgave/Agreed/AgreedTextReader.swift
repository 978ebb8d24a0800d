package import Diagnostics
internal import Calendar
internal import Lexicons
internal import Words
package import Municipality
internal import Notes
package import Source
internal import YAML

/// The result of reading an agreed text: the text, its area and its findings.
package struct AgreedTextReading: Sendable {
  package var text = AgreedText()
  /// The id of the area, or its name when the municipality names no areas; `nil` when the
  /// words name no area.
  package var area: String?
  package var diagnostics: [Diagnostic] = []
  /// The lines of each of its paragraphs, items and headings.
  package var items: [ClosedRange<Int>] = []
}

/// Reads `opgaven/<area>.md`: the text that people agreed on, written by hand.
///
/// What stands under `## In het kort` or before the first heading is the summary. Every other
/// heading of the second level is a hoofdopgave, which may start with a line `thema: …`. The
/// Markdown below it stays as it was written.
package struct AgreedTextReader {
  private(set) var file: SourceFile
  private let gazetteer: Gazetteer
  var reading = AgreedTextReading()
  /// The lines that are kept out of the public editions.
  var keptOut: Set<Int> = []
  /// The fields of the head that keep all of the text out.
  var closingFields: [(words: String, range: ByteRange)] = []

  package static func read(_ file: SourceFile, _ gazetteer: Gazetteer) -> AgreedTextReading {
    var reader = AgreedTextReader(file, gazetteer)
    let bodyLine = reader.readHead()
    let unread = UnreadParts(file, from: bodyLine)
    reader.reading.diagnostics += unread.diagnostics(in: file, showsCode: true)
    reader.file = unread.maskingComments(of: file)
    reader.keepOut(from: bodyLine)
    for chapter in Chapter.chapters(
      of: reader.file, from: bodyLine, codeBlocks: unread.codeBlocks)
    { reader.read(chapter) }
    reader.reading.text.agreements = agreements(
      in: reader.file, from: bodyLine, agreedOn: reader.reading.text.agreedOn, gazetteer
    ).filter { !reader.keptOut.contains($0.line) }
    reader.countHeadlines()
    return reader.reading
  }

  private init(_ file: SourceFile, _ gazetteer: Gazetteer) {
    self.file = file
    self.gazetteer = gazetteer
    reading.diagnostics = Diagnostic.decoding(of: file)
  }

  // MARK: - Frontmatter

  /// Reads the frontmatter, and returns the line on which the body starts.
  private mutating func readHead() -> Int {
    let isFence = { [file] in file.text(file.range(ofLine: $0)).trimming(" \t") == "---" }
    guard isFence(1), let last = (1..<file.lineCount).first(where: { isFence($0 + 1) }) else {
      readArea(named: stem, at: file.textStart..<file.textStart)
      return 1
    }
    let head = YAMLReader.read(file, file.lineStarts[1]..<file.lineStarts[last])
    reading.diagnostics += head.diagnostics
    if case .mapping(let entries, _) = head.root {
      closingFields = entries.compactMap { entry in
        let words = entry.value.string ?? ""
        return [.closed, .partly].contains(
          KeepOutFinder.standard.answer(key: entry.key, value: words))
          ? ("\(entry.key): \(words)", entry.keyRange) : nil
      }
    }
    if let date = head.root?[key: "vastgesteld", "agreed", "agreed on"]?.string {
      let day = DateReader.read(date, near: nil, allowsBareNumbers: false)?.date
      reading.text.agreedOn = day?.description ?? date
    }
    if let area = head.root?[key: "gebied", "area"], let name = area.string {
      readArea(named: name, at: file.place(of: name, in: area.range) ?? area.range)
    } else {
      readArea(named: stem, at: file.textStart..<file.textStart)
    }
    return last + 2
  }

  /// The name of the file without its extension, which is the area's when the text names none.
  private var stem: String {
    let name = file.path.split(separator: "/").last ?? ""
    return NoteName.stem(of: name)
  }

  private mutating func readArea(named name: String, at range: ByteRange) {
    reading.area = gazetteer.place(named: name)?.area
    guard reading.area == nil else { return }
    if gazetteer.municipality.areas.isEmpty {
      reading.area = name
    } else {
      reading.diagnostics.append(.unknownArea(name, at: range, gazetteer))
    }
  }

  // MARK: - Chapters

  private mutating func read(_ chapter: Chapter) {
    let heading = chapter.lines.lowerBound - 1
    guard let title = chapter.title, !Self.isSummary(title) else {
      let (text, line) = markdown(chapter.lines)
      guard !text.isEmpty else { return }
      guard let summary = reading.text.summary else {
        (reading.text.summary, reading.text.summaryLine) = (text, line)
        return
      }
      // As many lines as stand between the two, so that each can be found again.
      let end =
        reading.text.summaryLine
        + summary.split(separator: "\n", omittingEmptySubsequences: false).count
      reading.text.summary = summary + String(repeating: "\n", count: max(line - end, 1) + 1) + text
      return
    }
    if keptOut.contains(heading) { return }
    var lines = file.trimmingBlankLines(chapter.lines)
    var headline = AgreedText.Headline(title: title, body: "")
    if let first = lines.first, let themes = themes(onLine: first) {
      headline.themes = themes
      lines.removeFirst()
    }
    headline.line = heading
    (headline.body, headline.bodyLine) = markdown(lines)
    reading.text.headlines.append(headline)
  }

  /// The Markdown of lines without those that are kept out, each of which leaves an empty one, and
  /// the line it begins on.
  private func markdown(_ lines: Range<Int>) -> (text: String, line: Int) {
    let lines = file.trimmingBlankLines(lines)
    if keptOut.isDisjoint(with: lines) {
      return (Self.withoutMarks(file.markdown(lines)), lines.lowerBound)
    }
    let shown = lines.map { keptOut.contains($0) ? "" : file.text(file.range(ofLine: $0)) }
    guard let first = shown.firstIndex(where: { !$0.trimming(" \t").isEmpty }) else {
      return ("", lines.lowerBound)
    }
    let text = shown[first...].joined(separator: "\n").trimming("\n")
    return (Self.withoutMarks(text), lines.lowerBound + first)
  }

  private static func isSummary(_ title: String) -> Bool {
    AgreedWord.summary.holds(Folding.key(title))
  }

  /// The themes on a line `thema: a, b`; `nil` when it is another line.
  private mutating func themes(onLine number: Int) -> [String]? {
    let line = file.range(ofLine: number)
    guard let colon = file.bytes[line].firstIndex(of: UInt8(ascii: ":")),
      AgreedWord.themes.holds(Folding.key(file.text(line.lowerBound..<colon)))
    else { return nil }

    var themes: [String] = []
    let words = file.bytes[(colon + 1)..<line.upperBound]
      .split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
    for word in words {
      let range = file.trimmingSpaces(word.indices)
      let name = file.text(range)
      if let theme = gazetteer.theme(named: name) {
        if !themes.contains(theme) { themes.append(theme) }
      } else if !name.isEmpty {
        reading.diagnostics.append(.unknownTheme(name, at: range, gazetteer))
      }
    }
    return themes
  }

  private mutating func countHeadlines() {
    let count = reading.text.headlines.count
    let maximum = gazetteer.municipality.maximumHeadlines
    if count > maximum {
      reading.diagnostics.append(
        .tooManyHeadlines(count, maximum: maximum, at: file.textStart..<file.textStart))
    }
  }
}
