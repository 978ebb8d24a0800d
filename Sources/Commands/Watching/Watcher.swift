internal import Files

/// Looks at the files of a municipality at a steady pace, and waits until something changes.
///
/// It asks for sizes and times and for no events, since network drives and synchronised folders send
/// none.
struct Watcher: Sendable {
  /// How fast it looks.
  struct Pace: Sendable {
    /// Between two looks, when looking takes no time.
    var pause = Duration.milliseconds(40)
    /// How many times longer than a look the pause is at least, so that a large folder on a slow
    /// drive is not looked at all the time.
    var factor = 4
    /// Between two looks at something that is being saved.
    var step = Duration.milliseconds(10)
    /// How long what looks like the middle of a save may stay so.
    var patience = Duration.seconds(1)
    /// After how long what keeps changing is taken as it is.
    var limit = Duration.seconds(2)
  }

  private let pace: Pace
  private var seen: WatchedFiles
  private var pause: Duration

  init(_ folder: MunicipalityFolder, pace: Pace = Pace()) {
    self.pace = pace
    pause = pace.pause
    seen = WatchedFiles(of: folder)
  }

  /// Waits until files have changed and are still again.
  ///
  /// - Parameters:
  ///   - folder: The folder as it was last opened.
  ///   - isOver: Whether something else than a file makes it time to look up.
  /// - Returns: What changed since the last time; nothing when something else did.
  /// - Throws: `CancellationError` when the person stops it.
  mutating func next(
    in folder: MunicipalityFolder, unless isOver: () throws -> Bool = { false }
  ) async throws -> FileChanges {
    while true {
      let start = ContinuousClock.now
      let files = WatchedFiles(of: folder)
      let changes = files.changes(since: seen)
      pause = max(pace.pause, start.duration(to: .now) * pace.factor)
      if !changes.isEmpty {
        let settled = try await settled(in: folder, after: files)
        // What went and came back as it was is no change.
        if settled.isEmpty { continue }
        return settled
      }
      if try isOver() { return changes }
      try await Task.sleep(for: pause)
    }
  }

  /// Looks until a look is the same as the one before it.
  private mutating func settled(
    in folder: MunicipalityFolder, after first: WatchedFiles
  ) async throws -> FileChanges {
    let start = ContinuousClock.now
    var last = first
    while true {
      try await Task.sleep(for: pace.step)
      let now = WatchedFiles(of: folder)
      let (isStill, time) = (now == last, start.duration(to: .now))
      last = now
      let changes = now.changes(since: seen)
      if time < pace.limit, !isStill || changes.isHalfway && time < pace.patience { continue }
      seen = now
      return changes
    }
  }
}
