internal import Calendar
internal import Diagnostics
internal import Files
internal import Municipality
internal import Opgave
internal import Preview
internal import Publication
internal import Reports

/// Makes what a preview shows, from notes that it reads again only when they change.
///
/// Nothing is written, and nothing is remembered as published: what is only looked at is not made
/// public. The pages are those that `wijk compile` would write now, byte for byte.
actor PreviewDesk {
  /// What a person asked for on the command line.
  struct Wish: Sendable {
    let target: String
    let edition: Edition
    let terms: Release.Terms
    let editor: EditorLink
    /// The language that was asked for.
    let language: Language?
    /// All days, seen from the day that was asked for.
    let scope: ScopeOptions
  }

  /// A report to look at.
  private struct View: Hashable {
    let edition: Edition
    let period: String
  }

  /// All that a round came to.
  private struct Round {
    let number: Int
    let folder: MunicipalityFolder
    let compiled: Compilation
    let clearance: Release.Clearance
    /// The lines that are held, which no page waits for.
    let release: Task<Release, Never>
    let periods: PreviewPeriods
    let time: Duration
  }

  /// A report in one round: what may be shown, and the pages that somebody asked for.
  private struct Report {
    let edition: TracedEdition?
    let renderer: ReportRenderer
    /// The names of the pages, without endings, each with the area that it is about.
    let areas: [String: String]
    /// The names of the pages that are about all areas, without endings.
    let others: [String]
    /// The exports that stand in the folder of the reports, which pages link.
    let exports: Set<String>

    var files: [String] {
      edition == nil
        ? [] : (others + areas.keys).sorted().flatMap { ["\($0).html", "\($0).md"] }
    }
  }

  private struct Page: Hashable {
    let view: View
    let name: String
  }

  private let wish: Wish
  private var shell: Shell
  private(set) var folder: MunicipalityFolder
  private var store = NoteStore<ReadNote>()
  private var decisions: [View: PublishedStore] = [:]
  /// The areas of the last compilation of each period that somebody looked at.
  private var areas: [String: KeptAreas] = [:]
  private var round: Round?
  /// How many rounds there have been.
  private(set) var number = 0
  private var failure: String?
  private var reports: [View: Task<Report, any Error>] = [:]
  private var pages: [Page: Task<[ReportFile], Never>] = [:]

  init(_ wish: Wish, in shell: Shell) throws {
    self.wish = wish
    self.shell = shell
    folder = try MunicipalityFolder(wish.target)
    _ = try wish.scope.day.referenceDate(in: shell)
  }

  private var spoken: Language { shell.language(wish.language, folder.municipality.language) }

  // MARK: - Rounds

  /// What a round came to, for the terminal.
  struct Told: Sendable {
    let findings: Int
    let errors: Int
    let held: Int
    let time: Duration
  }

  /// What there is to tell of the last round; `nil` before the first that came to something.
  func told() async -> Told? {
    guard let round else { return nil }
    let log = round.compiled.intake.log
    return Told(
      findings: log.number, errors: log.errorNumber, held: await round.release.value.heldLineCount,
      time: round.time)
  }

  /// Reads what changed and compiles; what cannot be compiled leaves what was there.
  ///
  /// - Parameter shell: The surroundings at this moment.
  /// - Throws: What `wijk compile` would say is wrong.
  func compile(in shell: Shell) async throws {
    self.shell = shell
    number += 1
    do {
      let start = ContinuousClock.now
      let opened = try MunicipalityFolder(wish.target)
      if folder.hasSettings, !opened.hasSettings {
        throw FileError.missing(Path.join(folder.home, MunicipalityFolder.settingsName))
      }
      let compiled = try await compilation(of: opened, nil)
      store = compiled.intake.store ?? store
      folder = opened
      let clearance = Release.Clearance(compiled.document, wish.terms)
      let earlier = round?.release
      round = Round(
        number: number, folder: opened, compiled: compiled, clearance: clearance,
        release: Task { await Release(clearance, after: earlier?.value) },
        periods: PreviewPeriods(of: compiled.document),
        time: start.duration(to: .now))
      reports = [:]
      pages = [:]
      failure = nil
    } catch {
      failure = Program(shell: shell).words(of: error, in: spoken)
      throw error
    }
  }

  private func compilation(
    of folder: MunicipalityFolder, _ period: String?
  ) async throws -> Compilation {
    var scope = wish.scope
    scope.periodText = period
    let name = period ?? PreviewPeriods.all
    let compiled = try await Compilation(
      folder, scope, hasAllAreas: true, tellsAll: true, isQuiet: true, account: .lines,
      keeping: store, round?.compiled.intake.gazetteer, areas[name] ?? KeptAreas(), in: shell,
      spoken)
    areas[name] = compiled.areas
    return compiled
  }

  // MARK: - Pages

  /// A report, made once a round when somebody asks for it.
  private func report(_ view: View, _ round: Round) async throws -> Report {
    if let task = reports[view] { return try await task.value }
    let task = Task { try await makeReport(view, round) }
    reports[view] = task
    return try await task.value
  }

  private func makeReport(_ view: View, _ round: Round) async throws -> Report {
    let folder = round.folder
    let isWhole = view.period == PreviewPeriods.all
    let document =
      isWhole
      ? round.compiled.document : try await compilation(of: folder, view.period).document
    _ = try PublicationStop(document.municipality, [view.edition])
    let place = folder.memory(of: folder.reports)
    let writer = ReportWriter(
      output: OutputFolder(folder.reports, isOwn: true), memory: place, editions: [view.edition],
      language: shell.reportLanguage(wish.language, folder.municipality.language),
      templates: try folder.templates(), terms: wish.terms,
      documents: try DocumentMaker([.html, .markdown], in: shell), onWait: {})
    var decided: PublishedStore? = decisions[view] ?? PublishedStore()
    let edition = await writer.publish(
      document, as: view.edition,
      isWhole ? round.clearance : Release.Clearance(document, wish.terms),
      after: try PublicationMemory(place).earlier, keeping: &decided)
    if round.number == number { decisions[view] = decided }
    let names = (edition?.value).map { zip(ReportRenderer.pageNames(of: $0), $0.areas.map(\.id)) }
    return Report(
      edition: edition, renderer: try writer.renderer,
      areas: Dictionary(names.map { Array($0) } ?? [], uniquingKeysWith: { first, _ in first }),
      others: ["index"]
        + (edition.map { ReportRenderer.organisationPageNames(of: $0.value) } ?? []),
      exports: try writer.exports(in: writer.output))
  }

  /// A page and its plain text, made once a round when somebody asks for them.
  private func files(_ page: Page, of report: Report) async -> [ReportFile] {
    guard let edition = report.edition else { return [] }
    if let task = pages[page] { return await task.value }
    let area = report.areas[page.name]
    if area == nil, !report.others.contains(page.name) { return [] }
    let task = Task {
      await report.renderer.filesSideBySide(
        for: edition, as: [ReportFormat.html, .markdown].map(\.page), only: { $0 == area },
        beside: report.exports)
    }
    pages[page] = task
    return await task.value
  }

  // MARK: - Answers

  /// What is served for a path.
  func answer(_ path: String, _ query: [String: String]) async -> PreviewAnswer? {
    if path == "state" {
      let state = await state(query["edition"] ?? "", query["period"] ?? "")
      return (try? JSONText.line(state)).map { PreviewAnswer(.data, $0) }
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 4, parts[0] == "page", let edition = Edition(rawValue: parts[1]),
      let round, isKnown(parts[2], in: round)
    else { return nil }
    let view = View(edition: edition, period: parts[2])
    let name = parts[3].prefix { $0 != "." }
    do {
      let report = try await report(view, round)
      if parts.count > 4 {
        return try export(parts[3...].joined(separator: "/"), of: edition, report, round.folder)
      }
      let files = await files(Page(view: view, name: String(name)), of: report)
      return files.first { Path.name(of: $0.path) == parts[3] }.map {
        PreviewAnswer(parts[3].hasSuffix(".html") ? .page : .text, $0.bytes)
      }
    } catch {
      let words = Program(shell: shell).words(of: error, in: spoken)
      return PreviewAnswer(.text, Array(words.utf8))
    }
  }

  /// An agenda or a feed that a page links, as it stands in the folder of the reports.
  private func export(
    _ path: String, of edition: Edition, _ report: Report, _ folder: MunicipalityFolder
  ) throws -> PreviewAnswer? {
    let language = shell.reportLanguage(wish.language, folder.municipality.language)
    let path = Path.join(edition.folder[language], path)
    guard report.exports.contains(path) else { return nil }
    return PreviewAnswer(.text, try Disk.contents(of: Path.join(folder.reports, path)))
  }

  private func isKnown(_ period: String, in round: Round) -> Bool {
    period == PreviewPeriods.all || round.periods.words.contains(period)
  }

  private func state(_ edition: String, _ period: String) async -> PreviewState {
    let language = spoken
    let edition = Edition(rawValue: edition) ?? wish.edition
    let isChosen = round.map { isKnown(period, in: $0) } ?? false
    let period = isChosen ? period : PreviewPeriods.all
    var names: [String] = []
    var failure = failure
    if let round {
      do {
        names = try await report(View(edition: edition, period: period), round).files
      } catch {
        failure = failure ?? Program(shell: shell).words(of: error, in: language)
      }
    }
    var lists: [PreviewState.List] = []
    if let round {
      lists =
        PreviewLists(
          compiled: round.compiled, release: await round.release.value, editor: wish.editor,
          language: language
        ).all
    }
    let seconds = round.map { $0.time.seconds(in: language) } ?? ""
    return PreviewState(
      language: language.rawValue,
      title: folder.municipality.name ?? Bilingual(nl: "Verslag", en: "Report")[language],
      edition: edition.rawValue, period: period,
      editions: Edition.allCases.map { .init(id: $0.rawValue, name: $0.folder[language]) },
      periods: round?.periods.choices(in: language) ?? [], pages: names,
      told: Bilingual(nl: "bijgewerkt in \(seconds)", en: "updated in \(seconds)")[language],
      error: failure,
      lists: lists, words: PreviewState.words(in: language))
  }
}
