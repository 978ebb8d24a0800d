internal import Checks
internal import Diagnostics
internal import Calendar
internal import Files
internal import Opgave
internal import Publication
internal import Source

/// The findings for which lines stay out of the public editions, each with the one thing to do.
struct HeldFindings {
  /// How much of a municipality is held.
  struct Count {
    private(set) var lines = 0
    private(set) var areas = 0
    /// The conversations of so few people that nothing of them is told.
    private(set) var talks = 0

    /// Whether no line is held that a person can decide about.
    var isEmpty: Bool { lines == 0 }
  }

  /// The findings that hold a line, by the path that people see.
  private var places: [String: Set<HeldLine.Place>] = [:]
  /// The notes of conversations of too few people, by the same path.
  private var few: Set<String> = []
  /// The lines about sensitive themes, by the same path.
  private var sensitive: [String: Set<Int>] = [:]
  private(set) var count = Count()

  /// Compiles a municipality as for a public edition.
  ///
  /// - Parameters:
  ///   - folder: The folder, or one below it.
  ///   - targets: What a person pointed to.
  ///   - day: The day from which it is seen.
  ///   - shell: The terminal, for the bar.
  ///   - language: The language of the bar.
  /// - Throws: ``UsageError`` when no public edition can be made.
  init(
    of folder: MunicipalityFolder, _ targets: CheckTargets, asOf day: CalendarDate, in shell: Shell,
    _ language: Language
  ) async throws {
    try PublicationStop.check(folder.municipality)
    let whole = folder.hasSettings ? try MunicipalityFolder(folder.home) : folder
    let compiled = try await Compilation(whole, asOf: day, isQuiet: true, in: shell, language)
    let release = Release(compiled.document, Release.Terms())
    for area in release.areas {
      let lines = area.lines.map { line in
        var line = line
        line.note = folder.path(of: line.note)
        return line
      }.filter { targets.contain($0.note) }
      let held = lines.filter { $0.rule == .heldLines }
      for line in held { places[line.note, default: []].formUnion(line.findings) }
      let talks = Set(lines.filter { $0.rule == .talksOfFew }.map(\.note))
      few.formUnion(talks)
      for line in lines where line.rule == .sensitiveThemes {
        sensitive[line.note, default: []].insert(line.line)
      }
      count.add(lines: held.count, talks: talks.count)
    }
  }

  /// The findings that hold a line, in order and with what to do about each, among all findings
  /// about what a person pointed to.
  func findings(among findings: [PlacedFinding]) -> [PlacedFinding] {
    var held = findings.filter { finding in
      guard finding.suppression == nil, let line = finding.place?.start.line else { return false }
      return places[finding.path]?.contains(.init(code: "\(finding.code)", line: line)) ?? false
    }.map { $0.withHelp(Self.declaring($0.code) ?? $0.help) }
    held += few.map(PlacedFinding.talkOfFew)
    held += sensitive.map { PlacedFinding.sensitiveTheme($0.key, lines: $0.value.sorted()) }
    return held.sorted()
  }

  /// What lets a line in besides writing it otherwise, where that is a declaration in `wijk.yml`.
  private static func declaring(_ code: Diagnostic.Code) -> Bilingual? {
    switch "\(code)" {
    case "person-name":
      Bilingual(
        nl: "schrijf een rol; of zet in wijk.yml wie of wat het is, bij organisaties, plekken of"
          + " genoemd",
        en: "write a role; or declare in wijk.yml who or what it is, under organisations, places or"
          + " named")
    case "home-address":
      Bilingual(
        nl: "schrijf de buurt; of zet in wijk.yml bij plekken dat het een openbare plek is",
        en: "write the neighbourhood; or declare the public place in wijk.yml, under places")
    case "email-address", "phone-number":
      Bilingual(
        nl: "haal het weg; of zet in wijk.yml bij welke organisatie het hoort",
        en: "take it out; or declare in wijk.yml which organisation it belongs to")
    default: nil
    }
  }
}

extension HeldFindings.Count {
  mutating func add(lines: Int, talks: Int) {
    self.lines += lines
    self.talks += talks
    if lines > 0 { areas += 1 }
  }

  static func += (left: inout Self, right: Self) {
    left.lines += right.lines
    left.areas += right.areas
    left.talks += right.talks
  }

  /// Says how much is held, and how a line gets in as it is.
  func tell(_ shell: Shell, in language: Language) {
    guard lines > 0 else {
      return shell.tell(
        Bilingual(
          nl: "Er blijft geen regel buiten de openbare edities om persoonsgegevens.",
          en: "No line stays out of the public editions for personal data.")[language])
    }
    let dutch =
      "\(Tally.count(lines, "regel blijft", "regels blijven")) buiten de openbare edities, in"
      + " \(Tally.count(areas, "gebied", "gebieden"))."
    let english =
      "\(Tally.count(lines, "line stays", "lines stay")) out of the public editions, in"
      + " \(Tally.count(areas, "area", "areas"))."
    shell.tell(
      Bilingual(
        nl: dutch + " Een regel mag erin zoals hij is met een regel erboven:"
          + " <!-- wijk: negeer CODE: reden -->",
        en: english + " A line is let in as it is by one above it:"
          + " <!-- wijk: ignore CODE: reason -->")[language])
  }
}

extension UsageError {
  /// Mending is about all findings.
  static let heldIsOnlyTold = UsageError(
    nl: "--openbaar laat alleen zien wat er buiten blijft, en herstelt niets",
    en: "--public only shows what stays out, and mends nothing",
    help: Bilingual(
      nl: "laat --openbaar weg om te herstellen", en: "leave out --public to mend"))
}
