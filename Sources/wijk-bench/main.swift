internal import Files

// wijk-bench WIJK RUNS NOTES…
//
// Makes NOTES notes, the same ones every time, and measures `WIJK compile` beside `cmark`.
let arguments = CommandLine.arguments.dropFirst()
guard let wijk = arguments.first, let runs = arguments.dropFirst().first.flatMap({ Int($0) }),
  runs > 0
else {
  print("usage: wijk-bench WIJK RUNS NOTES…")
  throw BenchError.usage
}

print("\(wijk) compile FOLDER -o NEW-FOLDER\ncmark ALL-NOTES-IN-ONE-FILE\n")
for count in arguments.dropFirst(2).compactMap({ Int($0) }) {
  let corpus = try Corpus(of: count, in: ".build/bench/\(count)")
  guard let result = Comparison(corpus: corpus, wijk: wijk, runs: runs).measured() else {
    throw BenchError.failedRun
  }
  print(result)
}

/// Why there is nothing to compare.
enum BenchError: Error {
  case usage
  case failedRun
}
