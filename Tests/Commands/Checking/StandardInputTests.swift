import TestSupport
import Testing

@Suite("wijk check -")
struct StandardInputTests {
  @Test("says of a text what it says of the file that the text is, saved or not")
  func same() throws {
    let town = try TestSupport.Example.copy()
    // A string keeps no byte-order mark, and no other encoding.
    let notes = try town.files(below: "gesprekken").filter {
      try $0.hasSuffix(".md") && town.bytes("gesprekken/\($0)").allSatisfy { $0 < 0x80 }
    }.prefix(3)
    for name in notes.map({ "gesprekken/\($0)" }) + ["wijk.yml"] {
      let text = try town.text(name)
      let wanted = try Transcript(["check", name, "--format", "json"], in: town.path)
      try town.write("iets anders", to: name == "wijk.yml" ? "elders.txt" : name)
      let run = try Transcript(
        ["check", "-", "--stdin-filename", name, "--format", "json"], in: town.path, input: text)
      #expect(run.output == wanted.output, "\(name)")
      #expect(run.status == wanted.status)
      try town.write(text, to: name)
    }
  }

  @Test("knows a note that is not there yet, and one by itself")
  func new() throws {
    let town = try TemporaryFolder(["wijk.yml": "gebieden: [west]\n"])
    let named = try Transcript(
      ["check", "-", "--stdin-filename", "gesprekken/nieuw.md", "--format", "concise"],
      in: town.path, input: "- Iets.\n")
    #expect(named.output.contains("gesprekken/nieuw.md: fout[missing-date]"))
    let alone = try Transcript(
      ["check", "-", "--format", "concise"], in: town.path, input: "- Iets.\n")
    #expect(alone.output.contains("-: fout[missing-date]"))
    #expect(alone.status == 1)
  }

  @Test(
    "refuses what it cannot do",
    arguments: [
      ["check", "-", "--fix"], ["check", "-", "--stdin-filename", "foto.png"],
      ["check", "a.md", "--stdin-filename", "a.md"],
    ])
  func refuses(arguments: [String]) throws {
    #expect(try Transcript(arguments, input: "- Iets.\n").status == 2)
  }
}
