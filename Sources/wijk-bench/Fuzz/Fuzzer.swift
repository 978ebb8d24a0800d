internal import Files

/// Changes the notes of the examples and the tests, and gives every command what comes of them.
struct Fuzzer {
  let wijk: String
  let folder: String
  let seed: UInt64

  /// Runs rounds until the time is over, and at least one.
  ///
  /// Each round has a seed of its own, that makes the same round again.
  ///
  /// - Returns: How many rounds there were, and how often something that must never happen did.
  /// - Throws: ``FileError`` when its notes cannot be written.
  func run(for time: Duration) throws(FileError) -> (rounds: Int, faults: Int) {
    let seeds = try SeedTexts(below: ["examples", "Tests/Notes", "Tests/Checks"])
    let start = ContinuousClock.now
    var rounds = 0
    var faults = 0
    repeat {
      let seed = seed &+ UInt64(rounds)
      let home = "\(folder)/\(seed)"
      _ = ChildProcess.measure(["/bin/rm", "-rf", home])
      var round = FuzzRound(wijk: wijk, home: home, seeds: seeds, seed: seed)
      try round.run()
      rounds += 1
      // What went well is taken away; what did not is there to look at.
      if round.faults.isEmpty { _ = ChildProcess.measure(["/bin/rm", "-rf", home]) }
      for fault in round.faults { print("seed \(seed): \(fault)") }
      faults += round.faults.count
    } while start.duration(to: .now) < time
    return (rounds, faults)
  }
}
