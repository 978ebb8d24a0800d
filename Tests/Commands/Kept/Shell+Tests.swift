import FoundationEssentials

@testable import Commands

extension Shell {
  /// Surroundings of a run inside a test: no arguments, an empty environment, and one moment.
  static var forTests: Shell {
    Shell(arguments: [], environment: [:], now: Date(timeIntervalSince1970: 1_782_864_000))
  }
}
