internal import Files

/// Runs that may write no more than so many bytes to a file, as on a disk that is full.
struct FullDiskTrials {
  let scene: Scene

  /// Runs what writes files with more and more room.
  ///
  /// - Returns: What was torn or left behind, and runs that ended as none may.
  /// - Throws: ``FileError`` when a folder cannot be read.
  func run() throws(FileError) -> [String] {
    var faults: [String] = []
    for run in [WritingRun.compile, .mend, .set, .redact, .export] {
      for blocks in [0, 1, 4, 16, 64] { faults += try limit(run, to: blocks) }
    }
    return faults
  }

  private func limit(_ run: WritingRun, to blocks: Int) throws(FileError) -> [String] {
    let home = try scene.fresh()
    try Disk.makeFolder("\(home)/uit")
    let place = "\(home)/\(run.place)"
    let old = try FolderTree(place)
    // A shell counts blocks of 512 bytes.
    let shell = ["/bin/sh", "-c", "trap '' XFSZ; ulimit -f \(blocks); exec \"$@\"", "sh"]
    let cost = ChildProcess.measure(
      shell + [scene.wijk] + run.words(home), interruption: .init(signal: 9, after: .seconds(30)))
    let left = try FolderTree(place)
    let label = "\(run.name) with \(blocks) blocks"
    guard let cost, cost.status <= 2 else { return ["\(label): ends with \(cost?.status ?? -1)"] }

    // What was done already is refused the second time.
    let again = scene.run(run.words(home))
    let isDone = cost.status <= 1
    guard isDone || again.map({ $0.status <= 1 }) == true else {
      return ["\(label): the next run fails"]
    }
    let new = try FolderTree(place)
    return left.strangers(between: old, and: new).filter { !Path.isHidden($0) }
      .map { "\(label): \($0) is torn" }
      + new.files.keys.filter { $0.hasSuffix(".wijk-new") }.map { "\(label): \($0) is left behind" }
  }
}
