internal import Files

/// Notes with names that mean something to a shell, a disk, a terminal or a machine format.
struct NameTrials {
  private static let names = [
    "--help.md", "-.md", "$(touch ran).md", "`touch ran`.md", "a\nb.md", "a\tb.md",
    "a\u{1B}[31m.md", "::error::a.md", "a b.md", " a.md", "a .md", "a;b.md", "a|b.md", "a&b.md",
    "'a'.md", "\"a\".md", "CON.md", "é.md", "\u{FB01}.md", "\u{202E}dm.a.md", "🌳.md",
    "a%2e.md", "a?b#c.md", String(repeating: "a", count: 200) + ".md",
    String(repeating: "é", count: 120) + ".md",
  ]

  let scene: Scene

  /// Gives every command that reads notes a folder with all of them.
  ///
  /// - Returns: The runs that ended as none may, and notes that were not found.
  /// - Throws: ``FileError`` when a file cannot be written.
  func run() throws(FileError) -> [String] {
    let home = try scene.fresh()
    let notes = "\(home)/gesprekken"
    _ = ChildProcess.measure(["/bin/rm", "-rf", notes])
    try Disk.makeFolder(notes)
    for (number, name) in Self.names.enumerated() {
      let head = "gebied: Elzenveld-West\ndatum:2026-06-\(number % 20 + 10)\n"
      try OpenFile(writing: "\(notes)/\(name)").write(Array("\(head)\n## Zorgen\n- Groen\n".utf8))
    }
    var faults: [String] = []
    let lines = "\(home)/lines.ndjson"
    let runs = [
      ["parse", home], ["compile", home, "-o", "\(home)/rapporten", "--editie", "alle"],
      ["check", home], ["check", home, "--format", "github"], ["check", home, "--format", "sarif"],
      ["check", home, "--fix", "--unsafe"], ["export", home, "-o", "\(home)/export"],
      ["status", home], ["agreements", home], ["feedback", home, "--periode", "2026"],
    ]
    for words in runs {
      let streams = ChildProcess.Streams(output: words[0] == "parse" ? lines : "/dev/null")
      let cost = scene.run(words, nil, streams)
      if cost.map({ $0.status > 1 }) ?? true {
        faults.append("\(words.joined(separator: " ")): ends with \(cost?.status ?? -1)")
      }
    }
    let note = "\"schema\":\"wijk.conversation/"
    let count = try Disk.contents(of: lines).split(separator: 0x0A)
      .count { $0.firstRange(of: note.utf8) != nil }
    if count != Self.names.count { faults.append("parse: \(count) of \(Self.names.count) notes") }
    if Disk.kind(of: "ran") != nil { faults.append("a name was run as a command") }
    return faults
  }
}
