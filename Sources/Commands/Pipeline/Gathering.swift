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
  private var received = 0
  /// The notes that there are by the last lines of the streams; `nil` while none has come in.
  private var promised: Int?

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
      do throws(JSONRefusal) {
        line = try JSONText.decode(ParsedLine.self, from: bytes)
      } catch {
        throw UsageError(
          nl: "regel \(number) van '\(file)' is geen regel van `wijk parse`: \(error.reason.nl)",
          en: "line \(number) of '\(file)' is not a line of `wijk parse`: \(error.reason.en)")
      }
      switch line {
      case .note(let note, let context): try add(note, context, from: file)
      case .end(let end): promised = (promised ?? 0) + end.notes
      }
    }
  }

  private mutating func add(
    _ note: ParsedNote, _ context: ParseContext?, from file: String
  ) throws {
    if aggregator == nil { aggregator = try started(with: context, from: file) }
    for text in context?.agreedTexts ?? [] {
      aggregator?.add(text.text, area: text.area)
    }
    received += 1
    tally.add(note)
    aggregator?.add(note)
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
  /// - Throws: ``UsageError`` when nothing came in, or not all that was written.
  func finish() throws -> (document: OpgaveDocument, findings: [Finding]) {
    guard let aggregator else {
      throw UsageError(
        nl: "er kwam geen enkele notitie binnen", en: "not a single note came in",
        help: Bilingual(
          nl: "geef de uitvoer van `wijk parse`", en: "give it the output of `wijk parse`"))
    }
    try checkThatAllCameIn()
    return aggregator.finish()
  }

  private func checkThatAllCameIn() throws {
    let help = Bilingual(
      nl: "geef alles wat `wijk parse` schreef, tot en met de laatste regel",
      en: "give all that `wijk parse` wrote, up to and including the last line")
    guard let promised else {
      throw UsageError(
        nl: "de uitvoer van `wijk parse` is afgekapt: de laatste regel ontbreekt",
        en: "the output of `wijk parse` was cut off: its last line is missing", help: help)
    }
    guard promised == received else {
      throw UsageError(
        nl: "er kwamen \(received) notities binnen, en `wijk parse` schreef er \(promised)",
        en: "\(received) notes came in, and `wijk parse` wrote \(promised)", help: help)
    }
  }
}
