internal import Foundation

/// A run of the built `wijk` that goes on until it is stopped.
package final class RunningWijk {
  private let process = Process()
  private let folder: TemporaryFolder

  /// Starts `wijk`.
  ///
  /// - Parameters:
  ///   - arguments: The arguments.
  ///   - folder: The folder to run in.
  /// - Throws: The error of starting it.
  package init(_ arguments: [String], in folder: String) throws {
    self.folder = try TemporaryFolder(["output": "", "messages": "", "input": ""])
    process.executableURL = try Transcript.binary
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": "1782864000"]
    process.standardInput = FileHandle(forReadingAtPath: self.folder.path("input"))
    process.standardOutput = FileHandle(forWritingAtPath: self.folder.path("output"))
    process.standardError = FileHandle(forWritingAtPath: self.folder.path("messages"))
    try process.run()
  }

  deinit { if process.isRunning { process.terminate() } }

  /// What it has told so far.
  package var messages: String { (try? folder.text("messages")) ?? "" }
  package var output: String { (try? folder.text("output")) ?? "" }

  /// Waits until something holds, however busy the machine is.
  ///
  /// - Parameter holds: What is waited for.
  /// - Returns: Whether it came to hold within a minute, while the program ran.
  package func waits(until holds: (RunningWijk) -> Bool) -> Bool {
    for _ in 0..<1_200 {
      if holds(self) { return true }
      guard process.isRunning else { return holds(self) }
      Thread.sleep(forTimeInterval: 0.05)
    }
    return false
  }

  /// Presses Ctrl-C and waits for the end.
  ///
  /// - Returns: The status it ended with; -1 when a signal ended it.
  package func stop() -> Int32 {
    process.interrupt()
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }
}
