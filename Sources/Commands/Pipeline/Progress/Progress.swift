internal import Diagnostics

/// How far a run is: a bar on the terminal for work that takes longer than half a second, or lines
/// for a scheduler.
struct Progress {
  private static let patience = Duration.milliseconds(500)
  private static let pause = Duration.milliseconds(100)
  private static let width = 30
  /// After how much work a scheduler is told again.
  private static let stride = 1_000

  private let shell: Shell
  private let step: ProgressLine.Step
  private let total: Int?
  private let label: String
  private let isWatched: Bool
  private var done = 0
  private var told = 0
  private var next: ContinuousClock.Instant
  private var isDrawn = false

  /// A bar is drawn when it is known how much there is to do.
  init(
    _ step: ProgressLine.Step, of total: Int?, _ label: Bilingual, _ shell: Shell,
    in language: Language
  ) {
    self.shell = shell
    self.step = step
    self.total = total
    self.label = label[language]
    self.isWatched = shell.isWatched && !shell.isQuiet && !shell.isReporting && total != nil
    self.next = ContinuousClock.now + Self.patience
  }

  /// Counts work that was done, and tells of it when it is time to.
  mutating func advance(by count: Int = 1) {
    done += count
    if done / Self.stride > told / Self.stride { report() }
    guard isWatched, ContinuousClock.now >= next else { return }
    next = ContinuousClock.now + Self.pause
    isDrawn = true
    let total = total ?? done
    let filled = total > 0 ? Self.width * done / total : 0
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    shell.tellAsIs("\r\(bar) \(done)/\(total) \(label)")
  }

  /// Wipes the bar away, or tells of the last of the work.
  mutating func end() {
    if isDrawn { shell.tellAsIs("\r\u{1B}[K") }
    isDrawn = false
    if done > told { report() }
  }

  private mutating func report() {
    told = done
    shell.report(.progress(step, done: done, total: total))
  }
}
