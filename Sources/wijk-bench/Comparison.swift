internal import Files

/// `wijk compile` beside `cmark`, over the same notes, in turns.
struct Comparison {
  let corpus: Corpus
  let wijk: String
  let runs: Int

  /// Runs both and says what they cost, as rows of a table.
  ///
  /// Each has one run that does not count, so that both find the notes in memory. Every run of
  /// `wijk` writes its reports anew, in a folder of its own.
  func measured() -> String? {
    var own: [Cost] = []
    var yardstick: [Cost] = []
    for run in 0...runs {
      let output = "\(corpus.folder)/rapporten/\(run)"
      guard let first = ChildProcess.measure([wijk, "compile", corpus.folder, "-o", output]),
        let second = ChildProcess.measure(["cmark", corpus.joined]),
        first.status <= 1, second.status == 0
      else { return nil }
      if run > 0 {
        own.append(first)
        yardstick.append(second)
      }
    }
    let (wijk, cmark) = (Summary(own), Summary(yardstick))
    return """
      \(corpus.count) notes, \(corpus.bytes / 1_000_000) MB, \(runs) runs in turns, median (least to most)
        wijk compile  \(wijk.text)  \(wijk.median / Double(corpus.count) * 1_000_000, decimals: 1) µs a note
        cmark         \(cmark.text)
        ratio         \(wijk.median / cmark.median, decimals: 2)

      """
  }
}

/// The middle of several runs.
private struct Summary {
  let median: Double
  let least: Double
  let most: Double
  let peak: Int

  init(_ costs: [Cost]) {
    let times = costs.map { $0.wall / .seconds(1) }.sorted()
    median = times[times.count / 2]
    least = times[0]
    most = times[times.count - 1]
    peak = costs.map(\.peak).max() ?? 0
  }

  var text: String {
    "\(median, decimals: 3) s (\(least, decimals: 3) to \(most, decimals: 3)), \(peak) MiB"
  }
}

extension String.StringInterpolation {
  mutating func appendInterpolation(_ value: Double, decimals: Int) {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((value * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    let zeros = String(repeating: "0", count: decimals - fraction.count)
    appendLiteral("\(scaled / scale).\(zeros)\(fraction)")
  }
}
