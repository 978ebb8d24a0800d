internal import Calendar
internal import Diagnostics
internal import Files
internal import Municipality
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
    let folder: MunicipalityFolder
    let compiled: Compilation
    let release: Release
    let periods: PreviewPeriods
    let time: Duration
  }

  private typealias Pages = [String: [UInt8]]

  private let wish: Wish
  private var shell: Shell
  private(set) var folder: MunicipalityFolder
  private var store = NoteStore<ReadNote>()
  private var round: Round?
  /// How many rounds there have been.
  private(set) var number = 0
  private var failure: String?
  private var pages: [View: Task<Pages, any Error>] = [:]

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
    let number: Int
    let findings: Int
    let errors: Int
    let held: Int
    let time: Duration
  }

  /// Reads what changed and compiles; what cannot be compiled leaves what was there.
  ///
  /// - Parameter shell: The surroundings at this moment.
  /// - Throws: What `wijk compile` would say is wrong.
  /// - Returns: What there is to tell.
  func compile(in shell: Shell) async throws -> Told {
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
      let release = Release(compiled.document, wish.terms)
      let round = Round(
        folder: opened, compiled: compiled, release: release,
        periods: PreviewPeriods(of: compiled.document), time: start.duration(to: .now))
      self.round = round
      pages = [:]
      failure = nil
      return Told(
        number: number, findings: compiled.intake.log.number,
        errors: compiled.intake.log.errorNumber,
        held: release.heldLineCount, time: round.time)
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
    return try await Compilation(
      folder, scope, hasAllAreas: true, tellsAll: true, isQuiet: true, account: .lines,
      keeping: store, in: shell, spoken)
  }

  // MARK: - Pages

  /// The pages of a report, made once a round.
  private func pages(_ view: View, _ round: Round) async throws -> Pages {
    if let task = pages[view] { return try await task.value }
    let (shell, store) = (shell, store)
    let task = Task { try await self.make(view, round, shell, store) }
    pages[view] = task
    return try await task.value
  }

  private func make(
    _ view: View, _ round: Round, _ shell: Shell, _ store: NoteStore<ReadNote>
  ) async throws -> Pages {
    let folder = round.folder
    let document =
      view.period == PreviewPeriods.all
      ? round.compiled.document : try await compilation(of: folder, view.period).document
    let language = shell.reportLanguage(wish.language, folder.municipality.language)
    let place = folder.memory(of: folder.reports)
    let writer = ReportWriter(
      output: OutputFolder(folder.reports, isOwn: true), memory: place, editions: [view.edition],
      language: language, templates: try folder.templates(), terms: wish.terms,
      documents: try DocumentMaker([.html, .markdown], environment: shell.environment), onWait: {})
    var memory = try PublicationMemory(place)
    let made = try await writer.make(document, &memory, standing: [])
    let prefix = view.edition.folder[language] + "/"
    return Dictionary(
      made.files.compactMap { path, bytes in
        path.hasPrefix(prefix) ? (String(path.dropFirst(prefix.count)), bytes) : nil
      }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: - Answers

  /// What is served for a path.
  func answer(_ path: String, _ query: [String: String]) async -> PreviewAnswer? {
    if path == "state" {
      let state = await state(query["edition"] ?? "", query["period"] ?? "")
      return (try? JSONText.line(state)).map { PreviewAnswer(.data, $0) }
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, parts[0] == "page", let edition = Edition(rawValue: parts[1]),
      let round, isKnown(parts[2], in: round)
    else { return nil }
    do {
      let pages = try await pages(View(edition: edition, period: parts[2]), round)
      return pages[parts[3]].map {
        PreviewAnswer(parts[3].hasSuffix(".html") ? .page : .text, $0)
      }
    } catch {
      let words = Program(shell: shell).words(of: error, in: spoken)
      return PreviewAnswer(.text, Array(words.utf8))
    }
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
        names = try await pages(View(edition: edition, period: period), round).keys.sorted()
      } catch {
        failure = failure ?? Program(shell: shell).words(of: error, in: language)
      }
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
      lists: round.map {
        PreviewLists(
          compiled: $0.compiled, release: $0.release, editor: wish.editor, language: language
        ).all
      } ?? [], words: PreviewState.words(in: language))
  }
}
