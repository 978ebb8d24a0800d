package import Testing
internal import FoundationEssentials

/// Expects text to equal a file that was read by a person and committed.
///
/// Run the tests with `WIJK_RECORD=1` to write the files anew; the test still fails
/// then, so that a recording run never passes for a green one.
///
/// - Parameters:
///   - actual: The text as it is now.
///   - name: The file, relative to the folder `Golden` beside the test.
///   - testFile: The test's own file.
///   - sourceLocation: The place a failure is reported at.
/// - Throws: The error of reading a golden file that is not there.
package func expectGolden(
  _ actual: String, _ name: String, testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try expectFile(
    actual,
    URL(filePath: testFile).deletingLastPathComponent().appending(path: "Golden/\(name)")
      .path(percentEncoded: false), sourceLocation: sourceLocation)
}

/// Whether files that tests compare with are to be written anew.
package var isRecording: Bool { ProcessInfo.processInfo.environment["WIJK_RECORD"] == "1" }

/// Expects text to equal a file that was read by a person and committed.
///
/// - Parameters:
///   - actual: The text as it is now.
///   - path: The file; it is written anew as golden files are.
///   - sourceLocation: The place a failure is reported at.
/// - Throws: The error of reading a file that is not there.
package func expectFile(
  _ actual: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let golden = URL(filePath: path)
  let name = golden.lastPathComponent
  if isRecording {
    try FileManager.default.createDirectory(
      at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
    try actual.write(to: golden, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name); read it, then run again", sourceLocation: sourceLocation)
    return
  }

  let expected = try String(contentsOf: golden, encoding: .utf8)
  guard actual != expected else { return }
  Issue.record(
    "\(name) differs (- expected, + actual)\n\(difference(from: expected, to: actual))",
    sourceLocation: sourceLocation)
}

/// The changed lines between two texts.
private func difference(from expected: String, to actual: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
  return new.difference(from: old).map { change in
    switch change {
    case .remove(let line, let text, _): "-\(line + 1): \(text)"
    case .insert(let line, let text, _): "+\(line + 1): \(text)"
    }
  }.joined(separator: "\n")
}
