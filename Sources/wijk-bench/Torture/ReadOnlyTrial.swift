internal import Files

/// A note that its owner made read-only stays as it is.
struct ReadOnlyTrial {
  let scene: Scene

  /// Runs what changes notes.
  ///
  /// - Returns: The runs that changed it, or did not say that they could not.
  /// - Throws: ``FileError`` when a file cannot be read.
  func run() throws(FileError) -> [String] {
    var faults: [String] = []
    for run in [WritingRun.mend, .set] {
      let home = try scene.fresh()
      let note = "\(home)/gesprekken/2026-06-01 brug.md"
      _ = ChildProcess.measure(["/bin/chmod", "444", note])
      let old = try Disk.contents(of: note)
      let cost = scene.run(run.words(home))
      if try Disk.contents(of: note) != old {
        faults.append("\(run.name): writes what is read-only")
      }
      if cost.map({ $0.status == 0 || $0.status > 2 }) ?? true {
        faults.append("\(run.name): ends with \(cost?.status ?? -1) over a read-only note")
      }
    }
    return faults
  }
}
