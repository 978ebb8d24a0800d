internal import Checks
internal import Diagnostics
internal import Dutch
internal import Files
internal import Municipality
internal import Notes
internal import Source

/// A run of the checker: every municipality pointed to, mended as far as was asked.
struct CheckRun {
  /// What is done about findings besides telling them.
  enum Mending: Sendable {
    case none
    case safe
    case all
  }

  /// Fixes uncover each other; after so many rounds something goes around in circles.
  private static let rounds = 10

  let paths: [String]
  let selected: [String]
  let ignored: [String]
  let mending: Mending
  let day: CalendarDate

  /// What a run found, and what it would change.
  struct Outcome {
    var findings: [PlacedFinding] = []
    var tally = Tally()
    /// The files among those of the findings that are not notes.
    var otherFiles: Set<String> = []
    /// The files that change, as they were and as they will be.
    var changes: [FileChange] = []
    /// The number of findings that the changes resolve.
    var mended = 0
  }

  func run(in shell: Shell, _ language: Language) async throws -> Outcome {
    var outcome = Outcome()
    for (folder, paths) in try folders() {
      try await run(folder, try CheckTargets(paths), in: shell, language, into: &outcome)
    }
    outcome.findings.sort()
    return outcome
  }

  /// The municipalities that the paths lie in, each with its paths.
  private func folders() throws -> [(folder: MunicipalityFolder, targets: [String])] {
    var found: [(folder: MunicipalityFolder, targets: [String])] = []
    for path in paths {
      let folder = try MunicipalityFolder(path)
      let home = Disk.realPath(of: folder.home)
      let known = found.firstIndex {
        folder.hasSettings && $0.folder.hasSettings && Disk.realPath(of: $0.folder.home) == home
      }
      if let known {
        found[known].targets.append(path)
      } else {
        found.append((folder, [path]))
      }
    }
    return found
  }

  private func selection(_ folder: MunicipalityFolder) throws -> RuleSelection {
    do throws(RuleSelection.UnknownRule) {
      return try RuleSelection(
        selecting: selected, ignoring: ignored, settings: folder.reading.checks)
    } catch {
      throw UsageError(
        nl: "'\(error.name)' is geen controle en geen groep",
        en: "'\(error.name)' is not a check and not a group",
        help: error.nearest.map(Bilingual.didYouMean)
          ?? Bilingual(
            nl: "zie ze allemaal met `wijk leg-uit`", en: "see them all with `wijk explain`"))
    }
  }

  /// Checks one municipality, and again after each round of mending.
  private func run(
    _ folder: MunicipalityFolder, _ targets: CheckTargets, in shell: Shell, _ language: Language,
    into outcome: inout Outcome
  ) async throws {
    var overlay = FileOverlay()
    var found = try await check(folder, targets, overlay, in: shell, language)
    var round = 0
    while mending != .none, round < Self.rounds {
      let mended = try mend(found, &overlay)
      if mended == 0 { break }
      outcome.mended += mended
      round += 1
      found = try await check(folder, targets, overlay, in: shell, language)
    }
    outcome.findings += found.findings
    outcome.tally.add(found.tally)
    outcome.otherFiles.formUnion(found.otherFiles)
    for (location, bytes) in overlay.changed.sorted(by: { $0.key < $1.key }) {
      let before = try Disk.contents(of: location)
      if before == bytes { continue }
      outcome.changes.append(FileChange(path: location, before: before, after: bytes))
    }
  }

  private func check(
    _ folder: MunicipalityFolder, _ targets: CheckTargets, _ overlay: FileOverlay,
    in shell: Shell, _ language: Language
  ) async throws -> Checker.Outcome {
    let mended = folder.settings.flatMap { overlay.changed[$0.path] }
    let folder = mended.map(folder.replacingSettings) ?? folder
    let checker = Checker(
      folder: folder, targets: targets, selection: try selection(folder), day: day)
    return try await checker.run(over: overlay, in: shell, language)
  }

  /// Makes the edits of one round, and says how many findings they resolve.
  private func mend(_ found: Checker.Outcome, _ overlay: inout FileOverlay) throws -> Int {
    var count = 0
    for (path, findings) in Dictionary(grouping: found.findings, by: \.path) {
      let plan = FixPlan(findings, unsafe: mending == .all)
      guard plan.count > 0, let location = found.locations[path] else { continue }
      let bytes = try overlay.changed[location] ?? Disk.contents(of: location)
      overlay.set(plan.applied(to: bytes), at: location)
      count += plan.count
    }
    return count
  }
}
