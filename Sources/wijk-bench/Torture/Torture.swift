internal import Files

/// Accidents that happen to files: kills, full disks, rights, names and numbers.
struct Torture {
  let wijk: String
  let folder: String
  /// How often each run that writes files is stopped.
  let kills: Int
  let seed: UInt64

  /// Lets all of them happen, and prints what came of each kind.
  ///
  /// - Returns: What must never happen, and did.
  /// - Throws: ``FileError`` when the municipality for it cannot be made.
  func run() throws(FileError) -> [String] {
    var random = SeededGenerator(seed: seed)
    let scene = try Scene(wijk: wijk, folder: folder)
    var faults: [String] = []
    func tell(_ name: String, _ found: [String]) {
      print("\(name): \(found.isEmpty ? "nothing" : "\(found.count) faults")")
      for fault in found { print("  \(fault)") }
      faults += found
    }
    tell("stopped runs", try KillTrials(scene: scene, count: kills).run(&random))
    tell("full disks", try FullDiskTrials(scene: scene).run())
    tell("read-only notes", try ReadOnlyTrial(scene: scene).run())
    tell("names", try NameTrials(scene: scene).run())
    tell("numbers", try NumberTrials(scene: scene).run())
    return faults
  }
}
