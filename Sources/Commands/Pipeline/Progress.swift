internal import Diagnostics

/// A bar on the terminal for work that takes longer than half a second.
struct Progress {
  private static let patience = Duration.milliseconds(500)
  private static let pause = Duration.milliseconds(100)
  private static let width = 30

  private let shell: Shell
  private let total: Int
  private let label: String
  private let isWatched: Bool
  private var done = 0
  private var next: ContinuousClock.Instant
  private var isDrawn = false

  init(_ total: Int, _ label: Bilingual, _ shell: Shell, in language: Language) {
    self.shell = shell
    self.total = total
    self.label = label[language]
    self.isWatched = shell.isWatched && !shell.isQuiet
    self.next = ContinuousClock.now + Self.patience
  }

  /// Counts work that was done, and draws the bar when it is time to.
  mutating func advance(by count: Int) {
    done += count
    guard isWatched, ContinuousClock.now >= next else { return }
    next = ContinuousClock.now + Self.pause
    isDrawn = true
    let filled = total > 0 ? Self.width * done / total : 0
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    shell.tellAsIs("\r\(bar) \(done)/\(total) \(label)")
  }

  /// Wipes the bar away.
  mutating func end() {
    if isDrawn { shell.tellAsIs("\r\u{1B}[K") }
    isDrawn = false
  }
}
