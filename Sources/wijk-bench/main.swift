internal import Files

let usage = """
  wijk-bench WIJK RUNS NOTES…
      Makes NOTES notes, the same ones every time, and measures `WIJK compile` beside `cmark`.
  wijk-bench make FOLDER NOTES
      Only makes NOTES notes, all of one area.
  wijk-bench filter FILE LIST…
      Makes a filter of lists of words, as `make names` does for those in the program.
  wijk-bench worst WIJK SECONDS [NAME]
      Gives every command the worst notes there are, or those of which the name starts with NAME,
      and fails when one takes more than SECONDS of processor time.
  """

let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count) {
case ("make", 3):
  guard let notes = Int(arguments[2]) else { throw BenchError.usage }
  _ = try Corpus(of: notes, in: arguments[1], areas: Array(Phrases.areas.prefix(1)))
case ("filter", 3...):
  try FilterMaker.make(arguments[1], of: Array(arguments.dropFirst(2)))
case ("worst", 3...4):
  guard let limit = Double(arguments[2]) else { throw BenchError.usage }
  try worst(arguments[1], within: limit, prefix: arguments.count > 3 ? arguments[3] : "")
case (_, 2...):
  guard let runs = Int(arguments[1]), runs > 0 else { throw BenchError.usage }
  try compare(arguments[0], runs: runs, counts: arguments.dropFirst(2).compactMap { Int($0) })
default:
  print(usage)
  throw BenchError.usage
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
  guard tooSlow.isEmpty else {
    print(tooSlow.joined(separator: "\n"))
    throw BenchError.tooSlow
  }
  print("all within \(limit) s")
}

/// Why there is nothing to compare.
enum BenchError: Error {
  case usage
  case failedRun
  case tooSlow
}
