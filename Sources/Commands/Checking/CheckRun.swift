internal import Checks
internal import Diagnostics
internal import Calendar
internal import Files
internal import Municipality
internal import Notes
internal import PersonalData
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
  /// Whether what was mended is written.
  let writes: Bool
  let day: CalendarDate
  /// Whether only what is held from the public editions is told.
  var tellsHeldOnly = false

  /// What a run found, and what it would change.
  struct Outcome {
    var findings: [PlacedFinding] = []
    var tally = Tally()
    /// The files among those of the findings that are not notes.
    var otherFiles: Set<String> = []
    /// The files that change, as they were and as they will be.
    var changes: [FileChange] = []
    /// The same as `diff -u` shows it, without personal data, when they are not written.
    var differences: [String] = []
    /// Why some that would change were not written.
    var failures: [Failure] = []
    /// The lines that are held from the public editions, where that was asked.
    var held = HeldFindings.Count()

    /// A file that could not be mended.
    struct Failure {
      let path: String
      /// `nil` when the file changed since it was read.
      let error: FileError?
    }
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

  /// Checks one municipality, and again after each round of mending.
  private func run(
    _ folder: MunicipalityFolder, _ targets: CheckTargets, in shell: Shell, _ language: Language,
    into outcome: inout Outcome
  ) async throws {
    // From the first note that is read to the last that is written, so that another run that
    // writes notes waits.
    let lock =
      writes
      ? try folder.lockNotes(onWait: { shell.tellOfWaiting(in: language) }) : nil
    var overlay = FileOverlay()
    var found = try await check(folder, targets, overlay, in: shell, language)
    var round = 0
    while mending != .none, round < Self.rounds {
      if mend(found, &overlay, &outcome) == 0 { break }
      round += 1
      found = try await check(folder, targets, overlay, in: shell, language)
    }
    if tellsHeldOnly {
      let held = try await HeldFindings(of: folder, targets, asOf: day, in: shell, language)
      found.findings = held.findings(among: found.findings)
      outcome.held += held.count
    }
    outcome.findings += found.findings
    outcome.tally.add(found.tally)
    outcome.otherFiles.formUnion(found.otherFiles)
    let finder = PersonalDataFinder(knowing: folder.municipality)
    for (_, change) in overlay.changes.sorted(by: { $0.key < $1.key })
    where change.before != change.after {
      if writes {
        write(change, &outcome)
      } else {
        outcome.changes.append(change)
        outcome.differences.append(change.unifiedDiff(hidingWith: finder))
      }
    }
    if let lock { lock.release() }
  }

  private func check(
    _ folder: MunicipalityFolder, _ targets: CheckTargets, _ overlay: FileOverlay,
    in shell: Shell, _ language: Language
  ) async throws -> Checker.Outcome {
    let mended = folder.settings.flatMap { overlay.changes[$0.path] }
    let folder = mended.map { folder.replacingSettings(with: $0.after) } ?? folder
    let checker = Checker(
      folder: folder, targets: targets,
      selection: try RuleSelection(selecting: selected, ignoring: ignored, in: folder), day: day)
    return try await checker.run(over: overlay, in: shell, language)
  }

  /// Makes the edits of one round, and says how many findings they resolve.
  ///
  /// A file that has changed since it was read stays as it is, and is told of once.
  private func mend(
    _ found: Checker.Outcome, _ overlay: inout FileOverlay, _ outcome: inout Outcome
  ) -> Int {
    var count = 0
    for (path, findings) in Dictionary(grouping: found.findings, by: \.path) {
      let plan = FixPlan(findings, unsafe: mending == .all)
      guard plan.count > 0, let location = found.locations[path], let mark = found.marks[path],
        !outcome.failures.contains(where: { $0.path == location })
      else { continue }
      do throws(FileError) {
        if try overlay.edit(location, markedAs: mark, count: plan.count, plan.applied) {
          count += plan.count
        } else {
          outcome.failures.append(.init(path: location, error: nil))
        }
      } catch {
        outcome.failures.append(.init(path: location, error: error))
      }
    }
    return count
  }

  private func write(_ change: FileChange, _ outcome: inout Outcome) {
    do throws(FileError) {
      if try change.write() {
        outcome.changes.append(change)
      } else {
        outcome.failures.append(.init(path: change.path, error: nil))
      }
    } catch {
      outcome.failures.append(.init(path: change.path, error: error))
    }
  }
}
