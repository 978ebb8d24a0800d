import TestSupport
import Testing

@testable import Commands

@Suite("Waiting for a change")
struct WatcherTests {
  /// Looks that follow each other at once, and saves that may take as long as a busy machine needs.
  private let pace = Watcher.Pace(
    pause: .milliseconds(1), factor: 0, step: .milliseconds(1), patience: .seconds(3600),
    limit: .seconds(3600))

  @Test("waits for the second half of a save")
  func halfASave() async throws {
    let town = try TemporaryFolder(["gesprekken/west.md": Notes.west])
    let folder = try MunicipalityFolder(town.path)
    var watcher = Watcher(folder, pace: pace)
    try town.write("", to: "gesprekken/west.md")
    let rest = Task {
      try await Task.sleep(for: .milliseconds(50))
      try town.write(Notes.noord, to: "gesprekken/west.md")
    }

    let changes = try await watcher.next(in: folder)
    try await rest.value
    #expect(changes.changed == [town.path("gesprekken/west.md")])
    #expect(!changes.isHalfway)
  }

  @Test("takes it for a change when a note does not come back")
  func removed() async throws {
    let town = try TemporaryFolder(["west.md": Notes.west, "noord.md": Notes.noord])
    let folder = try MunicipalityFolder(town.path)
    var pace = pace
    pace.patience = .milliseconds(20)
    var watcher = Watcher(folder, pace: pace)
    try town.remove("noord.md")

    #expect(try await watcher.next(in: folder).removed == [town.path("noord.md")])
  }

  @Test("comes back when something else makes it time to")
  func otherReason() async throws {
    let town = try TemporaryFolder(["west.md": Notes.west])
    let folder = try MunicipalityFolder(town.path)
    var watcher = Watcher(folder, pace: pace)

    #expect(try await watcher.next(in: folder, unless: { true }).isEmpty)
  }

  @Test("stops when it is cancelled")
  func cancelled() async throws {
    let town = try TemporaryFolder(["west.md": Notes.west])
    let folder = try MunicipalityFolder(town.path)
    let pace = pace
    let waiting = Task {
      var watcher = Watcher(folder, pace: pace)
      return try await watcher.next(in: folder)
    }
    waiting.cancel()

    await #expect(throws: CancellationError.self) { try await waiting.value }
  }
}
