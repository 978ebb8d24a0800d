/// Why a run is no success.
enum BenchError: Error, CustomStringConvertible {
  case usage
  case failedRun
  case tooSlow([String])
  case faults(Int)

  var description: String {
    switch self {
    case .usage: Self.help
    case .failedRun: "a run failed"
    case .tooSlow(let runs): "too slow:\n" + runs.joined(separator: "\n")
    case .faults(let count): "\(count) faults"
    }
  }

  private static let help = """
    wijk-bench WIJK RUNS NOTES…
        Makes NOTES notes, the same ones every time, and measures `WIJK compile` beside `cmark`.
    wijk-bench make FOLDER NOTES
        Only makes NOTES notes, all of one area.
    wijk-bench keys WIJK NOTES…
        Makes NOTES notes, and types a new one in an editor beside them.
    wijk-bench saves WIJK NOTES…
        Makes NOTES notes, and saves one more beside them while a preview is open.
    wijk-bench filter FILE LIST…
        Makes a filter of lists of words, as `make names` does for those in the program.
    wijk-bench fit FILE WORDS LINES…
        Fits the weights by which kinds are read to files of lines, and writes them to FILE.
    wijk-bench kinds LINES…
        Counts of how many lines the kind is read as a person has said it.
    wijk-bench worst WIJK SECONDS [NAME]
        Gives every command the worst notes there are, or those of which the name starts with NAME,
        and fails when one takes more than SECONDS of processor time.
    wijk-bench mutate WIJK SECONDS [SEED]
        Changes the notes of the examples and the tests for SECONDS, gives every command what comes of
        them, and fails at a crash, a run without end, a lost word or a fix that does not settle.
    wijk-bench torture WIJK KILLS [SEED]
        Kills each run that writes files KILLS times, gives it full disks, read-only notes, odd names
        and extreme numbers, and fails when a file is torn, lost or left behind.
    """
}
