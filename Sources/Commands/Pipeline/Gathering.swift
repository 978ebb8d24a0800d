internal import Diagnostics
internal import Dutch
internal import Files
internal import Municipality
internal import Notes
internal import Opgave

/// The lines of `parse` on their way into an aggregator.
///
/// The municipality is the one that was named, or the one that came with the first line.
struct Gathering {
  private let named: Municipality?
  private let scope: ScopeOptions
  private let day: CalendarDate
  private var aggregator: Aggregator?
  private(set) var tally = Tally()

  init(municipality named: Municipality?, scope: ScopeOptions, day: CalendarDate) {
    self.named = named
    self.scope = scope
    self.day = day
  }

  /// Takes in all lines of a file.
  mutating func add(_ lines: inout LineReader, from file: String) throws {
    var number = 0
    while let bytes = try lines.next() {
      number += 1
      if bytes.isEmpty { continue }
      let line: ParsedLine
      do {
        line = try JSONText.decode(ParsedLine.self, from: bytes)
      } catch {
        throw UsageError(
          nl: "regel \(number) van '\(file)' is geen regel van `wijk parse`",
          en: "line \(number) of '\(file)' is not a line of `wijk parse`")
      }
      try add(line, from: file)
    }
  }

  private mutating func add(_ line: ParsedLine, from file: String) throws {
    if aggregator == nil { aggregator = try started(with: line.context, from: file) }
    for text in line.context?.agreedTexts ?? [] {
      aggregator?.add(text.text, area: text.area)
    }
    tally.add(line.note)
    aggregator?.add(line.note)
  }

  private func started(with context: ParseContext?, from file: String) throws -> Aggregator {
    guard let municipality = named ?? context?.municipality else {
      throw UsageError(
        nl: "de eerste regel van '\(file)' draagt geen gemeente",
        en: "the first line of '\(file)' carries no municipality",
        help: Bilingual(
          nl: "wijs de map met wijk.yml aan met --gemeente",
          en: "point to the folder with wijk.yml with --municipality"))
    }
    let gazetteer = Gazetteer(municipality)
    return Aggregator(
      gazetteer, period: try scope.period(), referenceDate: day,
      areas: try scope.areas(of: gazetteer))
  }

  /// The document of all that came in.
  ///
  /// - Throws: ``UsageError`` when nothing came in.
  func finish() throws -> (document: OpgaveDocument, findings: [Finding]) {
    guard let aggregator else {
      throw UsageError(
        nl: "er kwam geen enkele notitie binnen", en: "not a single note came in",
        help: Bilingual(
          nl: "geef de uitvoer van `wijk parse`", en: "give it the output of `wijk parse`"))
    }
    return aggregator.finish()
  }
}
