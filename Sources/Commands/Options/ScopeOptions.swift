internal import ArgumentParser
internal import Diagnostics
internal import Calendar
internal import Municipality
internal import Opgave

/// The `--period`, `--area` and `--as-of` options.
struct ScopeOptions: ParsableArguments {
  @Option(
    name: .both(nl: "periode", en: "period"),
    help: .both(
      nl: "Alleen deze periode, bijvoorbeeld 2026, 2026-Q1 of 2026-01..2026-06.",
      en: "This period only, such as 2026, 2026-Q1 or 2026-01..2026-06.",
      value: Bilingual(nl: "periode", en: "period")))
  var periodText: String?

  @OptionGroup var areas: AreaOptions
  @OptionGroup var day: DayOptions

  /// - Throws: ``UsageError`` when the words are no period.
  func period() throws -> Period? {
    try periodText.map(Period.init(word:))
  }

  /// The ids of the areas; empty for all of them.
  ///
  /// - Throws: ``UsageError`` when the municipality has no such area.
  func areas(of gazetteer: Gazetteer) throws -> Set<String> { try areas.areas(of: gazetteer) }

  /// How much a run with these options makes anew.
  ///
  /// - Parameters:
  ///   - gazetteer: The municipality.
  ///   - hasAllFormats: Whether no kind of file was named.
  /// - Throws: ``UsageError`` when the municipality has no such area.
  /// - Returns: The extent.
  func extent(of gazetteer: Gazetteer, hasAllFormats: Bool) throws -> RunExtent {
    RunExtent(
      areas: try areas(of: gazetteer), hasAllFiles: hasAllFormats && periodText == nil)
  }
}

extension OpgaveDocument {
  /// The areas with some ids; all of them when there are none.
  func areas(among ids: Set<String>) -> [Wijkopgave] {
    ids.isEmpty ? areas : areas.filter { ids.contains($0.id) }
  }
}

extension Gazetteer {
  /// - Throws: ``UsageError``, with the nearest name, when there is no such place.
  func knownPlace(named name: String) throws -> Place {
    if let place = place(named: name) { return place }
    throw UsageError(
      nl: "'\(name)' is geen gebied in wijk.yml", en: "'\(name)' is not an area in wijk.yml",
      help: nearestPlace(to: name).map(Bilingual.didYouMean)
        ?? .oneOf(municipality.areas.map(\.id)))
  }
}

extension Period {
  /// - Throws: ``UsageError`` when the word is no period.
  init(word: String) throws {
    guard let period = Period(parsing: word) else {
      throw UsageError(
        nl: "'\(word)' is geen periode", en: "'\(word)' is not a period",
        help: Bilingual(
          nl: "schrijf 2026, 2026-Q1, 2026-H1, 2026-03 of 2026-01..2026-06",
          en: "write 2026, 2026-Q1, 2026-H1, 2026-03 or 2026-01..2026-06"))
    }
    self = period
  }
}

extension CalendarDate {
  /// - Throws: ``UsageError`` when the word is no day.
  init(word: String) throws {
    guard let reading = DateReader.read(word, near: nil, allowsBareNumbers: true) else {
      throw UsageError(
        nl: "'\(word)' is geen datum", en: "'\(word)' is not a date",
        help: Bilingual(nl: "schrijf hem als 2026-03-12", en: "write it as 2026-03-12"))
    }
    self = reading.date
  }
}

extension ScopeOptions {
  /// Tells that there was no conversation in the period, which is more often a slip than not.
  func tellWhenEmpty(_ areas: [Wijkopgave], _ shell: Shell, _ language: Language) {
    tellWhenEmpty(hasConversations: areas.contains { $0.conversations > 0 }, shell, language)
  }

  /// The same of areas that are not made yet.
  func tellWhenEmpty(hasConversations: Bool, _ shell: Shell, _ language: Language) {
    guard let periodText, !hasConversations else { return }
    let sentence = Bilingual(
      nl: "wijk: let op: er zijn geen gesprekken in '\(periodText)'",
      en: "wijk: warning: there are no conversations in '\(periodText)'")
    shell.tell(PlainText.line(sentence[language]))
  }

  /// Checks that there is something to report on.
  ///
  /// - Throws: ``UsageError`` when no note could be read, or no area is left.
  func check(_ areas: [Wijkopgave], _ tally: Tally) throws {
    try check(hasAreas: !areas.isEmpty, tally)
  }

  /// The same of areas that are not made yet.
  func check(hasAreas: Bool, _ tally: Tally) throws {
    try tally.check()
    guard !hasAreas, !self.areas.names.isEmpty else { return }
    let names = self.areas.names.joined(separator: ", ")
    throw UsageError(
      nl: "er zijn geen notities over '\(names)'", en: "there are no notes about '\(names)'",
      help: Bilingual(
        nl: "laat --gebied weg om te zien welke gebieden er zijn",
        en: "leave out --area to see which areas there are"))
  }
}
