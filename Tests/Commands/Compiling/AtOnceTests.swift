import TestSupport
import Testing

@Suite("Several runs at one time")
struct AtOnceTests {
  private static func note(_ day: String) -> String {
    """
    ---
    soort: koffie
    gebied: Noord
    datum: \(day)
    aanwezig: 9 bewoners
    ---
    ## Zorgen
    - Het plantsoen is een jungle. #groen
    """
  }

  /// Runs a command for several words side by side.
  ///
  /// `xargs` and not `&` with `wait`: a thread of the tests blocks the signal for which a plain
  /// shell waits, and a shell inherits that.
  private func atOnce(_ command: String, for words: [String], in folder: TemporaryFolder) throws {
    let script = "printf '%s\\n' \(words.joined(separator: " ")) | xargs -P 6 -I{} \(command)"
    _ = try Transcript(script: script, in: folder.path)
  }

  @Test("remember all that they publish", .timeLimit(.minutes(5)))
  func memory() throws {
    let folder = try TemporaryFolder(["wijk.yml": "gemeente: Elzenveld\n"])
    for month in 1...6 {
      for day in 1...4 {
        try folder.write(
          Self.note("2026-0\(month)-1\(day)"), to: "gesprekken/\(month)-\(day).md")
      }
    }
    try atOnce(
      "wijk compile --periode 2026-0{} -o uit-{}", for: (1...6).map(String.init), in: folder)

    let memory = try folder.text(".wijk-published")
    for month in 1...6 { #expect(memory.contains("2026-0\(month)-01"), "\(month)") }
    #expect(try folder.files().allSatisfy { !$0.contains("wijk-new") })
  }

  @Test("move agreements on in one note, and none is lost", .timeLimit(.minutes(5)))
  func agreements() throws {
    let marks = (1...6).map { "mark\($0)" }
    let lines = marks.map { "- [ ] Bankje \($0) plaatsen @gemeente ^\($0)\n" }.joined()
    let folder = try TemporaryFolder([
      "n.md": "---\ngebied: Noord\ndatum: 2026-04-02\n---\n## Afspraken\n" + lines,
      "later.md": "---\ngebied: Noord\ndatum: 2026-05-02\n---\n",
    ])
    try atOnce("wijk agreements set {} --status gedaan --note later.md", for: marks, in: folder)

    let note = try folder.text("later.md")
    for mark in marks { #expect(note.contains("^\(mark)"), "\(mark)") }
    #expect(try folder.files() == ["later.md", "n.md"])
  }

  @Test("mend notes, and end with every note whole", .timeLimit(.minutes(5)))
  func mending() throws {
    let folder = try TemporaryFolder()
    for number in 1...20 {
      try folder.write(
        Self.note("2026-04-02").replacing("soort: ", with: "soort:"), to: "\(number).md")
    }
    try atOnce("wijk check --fix", for: ["1", "2", "3"], in: folder)

    for number in 1...20 { #expect(try folder.text("\(number).md") == Self.note("2026-04-02")) }
    #expect(try folder.files().count == 20)
  }
}

@Suite("A note that is not what it was")
struct ChangedNoteTests {
  private static let slip = "---\nsoort:koffie\ngebied: Noord\ndatum: 2026-04-02\n---\n"
  private static let mended = slip.replacing("soort:", with: "soort: ")

  @Test("or may not be written, stays as it is while others are mended")
  func readOnly() throws {
    let folder = try TemporaryFolder(["a.md": Self.slip, "b.md": Self.slip, "c.md": Self.slip])
    let run = try Transcript(script: "chmod 444 b.md; wijk check --fix", in: folder.path)

    #expect(run.status == 1)
    #expect(run.messages.contains("wijk: 'b.md' mag niet worden geschreven"))
    #expect(run.messages.contains("2 meldingen hersteld in 2 bestanden"))
    #expect(try folder.text("a.md") == Self.mended)
    #expect(try folder.text("b.md") == Self.slip)
    #expect(try folder.text("c.md") == Self.mended)
  }

  @Test("and is read-only, gets no line of an agreement")
  func readOnlyAgreement() throws {
    let folder = try TemporaryFolder(["west.md": Notes.west, "noord.md": Notes.noord])
    let run = try Transcript(
      script: "chmod 444 noord.md; wijk agreements set planning --status loopt --note noord.md",
      in: folder.path)

    #expect(run.status == 2)
    #expect(run.messages.contains("mag niet worden geschreven"))
    #expect(try folder.text("noord.md") == Notes.noord)
  }

  @Test("by the time that it is written, is not written over")
  func changed() throws {
    // Notes enough for a run to take a while, and an editor that saves one of them meanwhile.
    let folder = try TemporaryFolder()
    for number in 100...500 { try folder.write(Self.slip, to: "\(number).md") }
    let script = """
      (wijk check --fix >/dev/null; touch ready) &
      until test -e ready; do printf '%s\\nVan mij.\\n' '---' > 500.md; done
      """
    let run = try Transcript(script: script, in: folder.path)

    #expect(run.output.isEmpty)
    #expect(try folder.text("500.md") == "---\nVan mij.\n")
    #expect(try folder.text("100.md") == Self.mended)
  }

  @Test(
    "is rid of what a run that was stopped left beside it",
    arguments: [
      ["check", "--fix"],
      ["agreements", "set", "planning", "--status", "loopt", "--note", "noord.md"],
    ])
  func leftBehind(_ words: [String]) throws {
    // No process has a number so high.
    let folder = try TemporaryFolder([
      "west.md": Notes.west, "noord.md": Notes.noord, ".wijk-new-999999999": "half",
    ])
    _ = try Transcript(words, in: folder.path)

    #expect(try folder.files() == ["noord.md", "west.md"])
  }

  @Test("with a name as long as names can be, is mended")
  func longName() throws {
    let name = String(repeating: "n", count: 252) + ".md"
    let folder = try TemporaryFolder([name: Self.slip])

    #expect(try Transcript(["check", "--fix"], in: folder.path).status == 0)
    #expect(try folder.text(name) == Self.mended)
  }

  @Test("and private, is private all the way")
  func privacy() throws {
    let folder = try TemporaryFolder(["a.md": Self.slip])
    let script = "chmod 600 a.md; wijk check --fix >/dev/null; wijk redact a.md -o b.md; ls -l *.md"
    let run = try Transcript(script: script, in: folder.path)

    #expect(run.output.split(separator: "\n").allSatisfy { $0.hasPrefix("-rw-------") })
  }
}
