internal import Files

/// Runs that change files, stopped at a moment of their own each.
///
/// After that every file is as it was or as it is to be, and the next run ends the work.
struct KillTrials {
  let scene: Scene
  let count: Int

  /// Stops every run so many times.
  ///
  /// - Returns: What was torn, gone or left behind.
  /// - Throws: ``FileError`` when a folder cannot be read.
  func run(_ random: inout SeededGenerator) throws(FileError) -> [String] {
    var faults: [String] = []
    for run in [WritingRun.compile, .mend, .set] { faults += try stop(run, &random) }
    return faults
  }

  private func stop(
    _ run: WritingRun, _ random: inout SeededGenerator
  ) throws(FileError) -> [String] {
    let home = try scene.fresh()
    let place = "\(home)/\(run.place)"
    let old = try FolderTree(place)
    guard let whole = scene.run(run.words(home)), whole.status <= 1 else {
      return ["\(run.name): does not run"]
    }
    let new = try FolderTree(place)
    guard old != new else { return ["\(run.name): changes nothing"] }

    var faults: [String] = []
    for number in 0..<count {
      _ = try scene.fresh()
      // Files are written at the end, so most runs are stopped there.
      let share = number % 3 == 0 ? 0.0...1.0 : 0.7...1.1
      let moment = whole.wall * Double.random(in: share, using: &random)
      _ = scene.run(run.words(home), .init(signal: number % 4 == 0 ? 15 : 9, after: moment))
      let label = "\(run.name), stopped after \(moment)"
      let left = try FolderTree(place)
      faults += left.strangers(between: old, and: new).filter { !Path.isHidden($0) }
        .map { "\(label): \($0) is torn" }

      guard scene.run(run.words(home)).map({ $0.status <= 1 }) == true else {
        // What was done already is refused the second time.
        if left != new { faults.append("\(label): the next run fails") }
        continue
      }
      let after = try FolderTree(place)
      faults += after.strangers(between: new, and: new).map { "\(label): \($0) is not mended" }
    }
    return faults
  }
}
