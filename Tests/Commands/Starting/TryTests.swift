import Foundation
import TestSupport
import Testing

@Suite("wijk try")
struct TryTests {
  @Test("makes the example that people read, byte for byte")
  func example() throws {
    let (folder, home, run) = try tried(["--niet-openen"])

    #expect(run.status == 0)
    let files = try FileManager.default.subpathsOfDirectory(atPath: TestSupport.Example.path)
      .filter { !$0.hasPrefix("rapporten") && ($0.hasSuffix(".md") || $0.hasSuffix(".yml")) }
    for file in files {
      let made = FileManager.default.contents(atPath: folder.path("\(home)/\(file)"))
      let source = FileManager.default.contents(atPath: "\(TestSupport.Example.path)/\(file)")
      #expect(made == source, "\(file)")
    }
    #expect(files.count > 40)
  }

  @Test(
    "says where the page for residents is, in the language that was asked for",
    arguments: [("nl", "bewoners"), ("en", "residents")])
  func page(_ language: String, _ edition: String) throws {
    let (folder, home, run) = try tried(["--no-open", "--taal", language])

    let page = "\(home)/rapporten/\(edition)/index.html"
    #expect(run.output.hasSuffix("\(page)\n"))
    #expect(try folder.text(page).contains("<html lang=\"\(language)\""))
    #expect(run.messages.contains("wijk init"))
  }

  @Test("opens the page, and says so when there is no browser")
  func browser() throws {
    let folder = try TemporaryFolder(["tmp/.keep": "", "look": "#!/bin/sh\necho \"$1\" > seen\n"])
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.path("look"))
    func run(_ path: String, _ browser: String) throws -> Transcript {
      try Transcript(
        ["probeer", "-q"], in: folder.path,
        environment: ["TMPDIR": folder.path("tmp"), "PATH": path, "BROWSER": browser])
    }

    let some = try run("\(folder.path):/bin", "look")
    let none = try run(folder.path, "no-such-browser")

    for _ in 0..<100 where !folder.exists("seen") { usleep(20_000) }
    #expect(try folder.text("seen") == some.output)
    #expect(none.status == 0)
    #expect(none.messages.isEmpty, "nothing is told when nothing is to be told")
  }

  @Test("says what is wrong with the folder for temporary files")
  func noRoom() throws {
    let run = try Transcript(["try"], environment: ["TMPDIR": "/no/such/folder"])

    #expect(run.status == 2)
    #expect(run.messages.hasPrefix("wijk: '/no/such/folder' bestaat niet"))
  }

  /// Runs it with a folder for temporary files of its own.
  ///
  /// - Returns: That folder, the path of the municipality from there, and what came out.
  private func tried(
    _ options: [String]
  ) throws -> (folder: TemporaryFolder, home: String, run: Transcript) {
    let folder = try TemporaryFolder()
    let run = try Transcript(["try"] + options, environment: ["TMPDIR": folder.path])
    let made = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (folder, "\(try #require(made.first))/elzenveld", run)
  }
}
