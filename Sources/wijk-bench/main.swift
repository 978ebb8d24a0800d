internal import Files

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

let arguments = Array(CommandLine.arguments.dropFirst())
do {
  try run(arguments)
} catch {
  print("wijk-bench: \(error)")
  exit(1)
}

/// Does what the arguments say.
func run(_ arguments: [String]) throws {
  switch (arguments.first, arguments.count) {
  case ("make", 3):
    guard let notes = Int(arguments[2]) else { throw BenchError.usage }
    _ = try Corpus(of: notes, in: arguments[1], areas: Array(Phrases.areas.prefix(1)))
  case ("fit", 4...):
    try KindBench.fit(arguments[1], charged: arguments[2], lines: Array(arguments.dropFirst(3)))
  case ("kinds", 2...): try KindBench.count(Array(arguments.dropFirst()))
  case ("filter", 3...):
    try FilterMaker.make(arguments[1], of: Array(arguments.dropFirst(2)))
  case ("worst", 3...4):
    guard let limit = Double(arguments[2]) else { throw BenchError.usage }
    try worst(arguments[1], within: limit, prefix: arguments.count > 3 ? arguments[3] : "")
  case ("mutate", 3...4):
    guard let seconds = Int(arguments[2]),
      let seed = UInt64(arguments.count > 3 ? arguments[3] : "1")
    else { throw BenchError.usage }
    try mutate(arguments[1], for: .seconds(seconds), from: seed)
  case ("torture", 3...4):
    guard let kills = Int(arguments[2]), let seed = UInt64(arguments.count > 3 ? arguments[3] : "1")
    else { throw BenchError.usage }
    let torture = Torture(wijk: arguments[1], folder: ".build/torture", kills: kills, seed: seed)
    let faults = try torture.run()
    guard faults.isEmpty else { throw BenchError.faults(faults.count) }
  case ("keys", 3...):
    try keystrokes(arguments[1], counts: arguments.dropFirst(2).compactMap { Int($0) })
  case ("saves", 3...):
    try saves(arguments[1], counts: arguments.dropFirst(2).compactMap { Int($0) })
  case (_, 2...):
    guard let runs = Int(arguments[1]), runs > 0 else { throw BenchError.usage }
    try compare(arguments[0], runs: runs, counts: arguments.dropFirst(2).compactMap { Int($0) })
  default: throw BenchError.usage
  }
}

/// Measures a `wijk` over each number of notes.
func compare(_ wijk: String, runs: Int, counts: [Int]) throws {
  print("\(wijk) compile FOLDER -o NEW-FOLDER\ncmark ALL-NOTES-IN-ONE-FILE\n")
  for count in counts {
    let corpus = try Corpus(of: count, in: ".build/bench/\(count)")
    guard let result = Comparison(corpus: corpus, wijk: wijk, runs: runs).measured() else {
      throw BenchError.failedRun
    }
    print(result)
  }
}

/// Gives a `wijk` the worst notes there are.
func worst(_ wijk: String, within limit: Double, prefix: String) throws {
  let cases = WorstCases(
    wijk: wijk, folder: ".build/bench/worst", limit: limit, prefix: prefix)
  let tooSlow = try cases.run()
  guard tooSlow.isEmpty else { throw BenchError.tooSlow(tooSlow) }
  print("all within \(limit) s")
}

/// Gives a `wijk` notes that were changed at random.
func mutate(_ wijk: String, for time: Duration, from seed: UInt64) throws {
  let result = try Fuzzer(wijk: wijk, folder: ".build/mutate", seed: seed).run(for: time)
  print("\(result.rounds) rounds from seed \(seed)")
  guard result.faults == 0 else { throw BenchError.faults(result.faults) }
}
