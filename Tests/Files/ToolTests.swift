import TestSupport
import Testing

@testable import Files

@Suite("Other programs")
struct ToolTests {
  /// A program of one line.
  ///
  /// A shell writes it: a file that this process writes can still be open
  /// in a child that another test is starting, and is then too busy to be run.
  private func tool(_ script: String, in folder: TemporaryFolder) throws -> Tool {
    let written = try Transcript(
      script: """
        mkdir bin
        cat > bin/helper <<'END'
        #!/bin/sh
        \(script)
        END
        chmod +x bin/helper
        """, in: folder.path)
    try #require(written.status == 0)
    return try #require(Tool(named: "helper", on: "bin:\(folder.path)/bin"))
  }

  private func run(_ script: String, patience: Int = 30) throws -> Tool.Outcome {
    let folder = try TemporaryFolder([:])
    let scratch = ["PATH": "/usr/bin:/bin", "TMPDIR": folder.path]
    return try tool(script, in: folder).run(
      ["een twee"], environment: scratch, input: Array("invoer".utf8), patience: patience)
  }

  @Test("are handed what they read and their arguments, word for word")
  func made() throws {
    guard case .made(let bytes) = try run("echo \"$1\"; cat") else {
      Issue.record("it made nothing")
      return
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "een twee\ninvoer")
  }

  @Test("tell in their own words why they failed")
  func failed() throws {
    guard case .failed(let messages) = try run("echo 'geen inkt' >&2; exit 3") else {
      Issue.record("it did not fail")
      return
    }
    #expect(messages == "geen inkt\n")
  }

  @Test("are stopped when they do not come to an end")
  func stopped() throws {
    let start = ContinuousClock.now
    guard case .stopped = try run("exec sleep 60", patience: 1) else {
      Issue.record("it was not stopped")
      return
    }
    #expect(start.duration(to: .now) < .seconds(30))
  }

  @Test("leave nothing behind, however they end", arguments: ["exit 0", "exit 1", "exec sleep 60"])
  func clean(script: String) throws {
    let folder = try TemporaryFolder([:])
    let helper = try tool(script, in: folder)

    _ = try helper.run([], environment: ["TMPDIR": folder.path], input: [], patience: 1)

    #expect(try folder.files() == ["bin/helper"])
  }

  @Test("are looked for in absolute folders only")
  func lookingFor() throws {
    let folder = try TemporaryFolder([:])
    _ = try tool("exit 0", in: folder)

    #expect(Tool(named: "helper", on: "bin:.") == nil)
    #expect(Tool(named: "helper", on: "") == nil)
  }
}
