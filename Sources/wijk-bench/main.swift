internal import Files

// wijk-bench WIJK RUNS NOTES…
//
// Makes NOTES notes, the same ones every time, and measures `WIJK compile` beside `cmark`.
//
// wijk-bench make FOLDER NOTES
//
// Only makes NOTES notes, all of one area.
//
// wijk-bench filter FILE LIST…
//
// Makes a filter of lists of words, as `make names` does for those in the program.
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.count == 3, arguments[0] == "make", let notes = Int(arguments[2]) {
  _ = try Corpus(of: notes, in: arguments[1], areas: Array(Phrases.areas.prefix(1)))
} else if arguments.count > 2, arguments[0] == "filter" {
  try FilterMaker.make(arguments[1], of: Array(arguments.dropFirst(2)))
} else if arguments.count > 1, let runs = Int(arguments[1]), runs > 0 {
  try compare(arguments[0], runs: runs, counts: arguments.dropFirst(2).compactMap { Int($0) })
} else {
  print(
    "usage: wijk-bench WIJK RUNS NOTES… | wijk-bench make FOLDER NOTES | wijk-bench filter FILE LIST…"
  )
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

/// Why there is nothing to compare.
enum BenchError: Error {
  case usage
  case failedRun
}
