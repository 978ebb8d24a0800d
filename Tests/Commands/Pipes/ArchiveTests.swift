import TestSupport
import Testing

@testable import Commands

@Suite("wijk render as an archive")
struct ArchiveTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder([
      "wijk.yml": "gemeente: Elzenveld\n", "gesprekken/west.md": Notes.west,
    ])
    try folder.write(document("Elzenveld"), to: "een.json")
  }

  private func document(_ name: String) throws -> String {
    let town = try TemporaryFolder([
      "wijk.yml": "gemeente: \(name)\n", "gesprekken/west.md": Notes.west,
    ])
    let lines = try Transcript(["parse"], in: town.path).output
    return try Transcript(["aggregate"], input: lines).output
  }

  private func run(_ script: String) throws -> Transcript {
    try Transcript(script: script, in: folder.path)
  }

  @Test("gives the files that it would write in a folder", .needs("tar"))
  func sameFiles() throws {
    let run = try run(
      """
      wijk render een.json -o map --editie alle
      wijk render een.json -o - --editie alle --format html,md,tar > een.tar
      wijk rapporteer een.json -o - --editie alle --formaat tar | cmp - een.tar
      mkdir uit && tar -xf een.tar -C uit && tar -tvf een.tar
      """)

    #expect(run.status == 0, "\(run.messages)")
    let names = try folder.files(below: "map").filter { $0 != ".wijk-manifest" }
    #expect(names.count > 10)
    #expect(try folder.files(below: "uit").sorted() == (names + [".wijk-published"]).sorted())
    for name in names {
      #expect(try folder.text("uit/\(name)") == folder.text("map/\(name)"), "\(name)")
    }
    let listed = run.output.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(listed.allSatisfy { $0[1] == "0/0" && $0[3] == "1970-01-01" })
    #expect(listed.map { $0[5] } == listed.map { $0[5] }.sorted())
  }

  @Test("keeps municipalities apart, be it under one name", .needs("tar"))
  func several() throws {
    let documents = try document("Ganzeveen") + document("Elzenveld") + document("elzenveld")
    try folder.write(documents, to: "meer.json")
    let run = try run("wijk render meer.json -o - --format tar | tar -tf -")

    let tops = Set(run.output.split(separator: "\n").map { $0.split(separator: "/")[0] })
    #expect(tops == ["ganzeveen", "elzenveld", "elzenveld-2"])
  }

  @Test("is read by others, however long a name is", .needs("tar", "python3"))
  func longNames() throws {
    let long = String(repeating: "lang", count: 30)
    let names = [
      "kort.md", "\(long)/kort.md", "\(long)/\(long).md", "\(long)/\(long)/\(long)/a.md",
      "vóór/café.md", String(repeating: "a", count: 100), "\(String(repeating: "b", count: 155))/c",
    ]
    let texts = ["", "a", String(repeating: "b", count: 512), String(repeating: "c", count: 513)]
    var bytes: [UInt8] = []
    for (number, name) in names.enumerated() {
      bytes += TarArchive.entry(name, Array(texts[number % texts.count].utf8))
    }
    try folder.write(bytes + TarArchive.end, to: "namen.tar")
    let run = try run(
      """
      export LC_ALL=C.UTF-8 PYTHONIOENCODING=utf-8
      tar -tf namen.tar --quoting-style=literal
      python3 -c 'import tarfile
      for file in tarfile.open("namen.tar"): print(file.name)'
      mkdir uit && tar -xf namen.tar -C uit
      """)

    #expect(run.messages.isEmpty)
    #expect(run.output.split(separator: "\n").map(String.init) == names + names)
    for (number, name) in names.enumerated() {
      #expect(try folder.text("uit/\(name)") == texts[number % texts.count])
    }
  }

  @Test("is for a stream alone")
  func noFolder() throws {
    for command in ["render een.json --format tar -o map", "compile --format tar"] {
      let run = try run("wijk \(command)")
      #expect(run.status == 2)
      #expect(run.messages.contains("'tar' hoort bij `wijk render -o -`"))
    }
  }
}
