internal import Foundation

/// One run of the built `wijk`: what it was given, and all that came out.
package struct Transcript {
  package let output: String
  package let messages: String
  package let status: Int32

  /// Runs `wijk` and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: The arguments.
  ///   - folder: The folder to run in.
  ///   - input: What stands on standard input.
  ///   - environment: What it finds in the environment besides a search path.
  /// - Throws: The error of starting it.
  package init(
    _ arguments: [String], in folder: String = "/", input: String = "",
    environment: [String: String] = [:]
  ) throws {
    try self.init(
      of: Self.binary, arguments, in: folder, input: input, environment: environment)
  }

  /// Runs a shell script in which `wijk` is the built binary.
  ///
  /// - Parameters:
  ///   - script: The script, for a plain `sh`.
  ///   - folder: The folder to run in.
  ///   - environment: What it finds in the environment besides a search path.
  /// - Throws: The error of starting it.
  package init(script: String, in folder: String, environment: [String: String] = [:]) throws {
    let programs = try Self.binary.deletingLastPathComponent().path(percentEncoded: false)
    try self.init(
      of: URL(filePath: "/bin/sh"), ["-c", script], in: folder, input: "",
      environment: environment.merging(["PATH": "\(programs):/usr/bin:/bin"]) { own, _ in own })
  }

  private init(
    of program: URL, _ arguments: [String], in folder: String, input: String,
    environment: [String: String]
  ) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment =
      ["PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": "1782864000"]
      .merging(environment) { $1 }

    // Files and no pipes: nobody then has to read and write at one time.
    let files = FileManager.default.temporaryDirectory.appending(path: "run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: files) }
    try Data(input.utf8).write(to: files.appending(path: "input"))
    let (output, messages) = (files.appending(path: "output"), files.appending(path: "messages"))
    for file in [output, messages] { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files.appending(path: "input"))
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)

    try process.run()
    process.waitUntilExit()
    self.output = try String(contentsOf: output, encoding: .utf8)
    self.messages = try String(contentsOf: messages, encoding: .utf8)
    self.status = process.terminationReason == .exit ? process.terminationStatus : -1
  }

  /// The lines of the messages, without the time that the work took.
  package var lines: [String] {
    messages.split(separator: "\n").map { line in
      guard line.hasSuffix(" s"), let space = line.dropLast(2).lastIndex(of: " ") else {
        return String(line)
      }
      return String(line[..<space])
    }
  }

  /// The binary stands beside the bundle of tests.
  static var binary: URL {
    get throws {
      let bundle = CommandLine.arguments.lazy.map { URL(filePath: $0) }.compactMap { path in
        path.pathComponents.firstIndex { $0.hasSuffix(".xctest") }.map { index in
          path.pathComponents[..<index].dropFirst().joined(separator: "/")
        }
      }.first
      guard let bundle else { throw CocoaError(.fileNoSuchFile) }
      return URL(filePath: "/\(bundle)/wijk")
    }
  }
}
