import TestSupport
import Testing

@Suite("Streams, pipes and disks")
struct StreamTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder([
      "gesprekken/west.md": Notes.west, "gesprekken/noord.md": Notes.noord,
    ])
  }

  private func run(_ script: String, _ environment: [String: String] = [:]) throws -> Transcript {
    try Transcript(script: script, in: folder.path, environment: environment)
  }

  @Test(
    "read a note from standard input", arguments: ["parse -", "ontleed < gesprekken/west.md -"])
  func standardInput(_ command: String) throws {
    let run = try run("cat gesprekken/west.md | wijk \(command)")

    #expect(run.status == 0)
    #expect(run.output.contains("\"note\":\"-\""))
    #expect(run.output.contains("\"areaText\":\"Elzenveld-West\""))
  }

  @Test("take a named pipe where a file is read")
  func namedPipe() throws {
    let run = try run(
      "mkfifo pijp; wijk parse 2>/dev/null | wijk aggregate > pijp 2>/dev/null & wijk render pijp")

    #expect(run.status == 0)
    #expect(folder.exists("rapporten/bewoners/index.html"))
  }

  @Test("do not wait for a pipe that has the name of a note", .timeLimit(.minutes(5)))
  func pipeAmongNotes() throws {
    let run = try run("mkfifo gesprekken/pijp.md; wijk compile; wijk compile gesprekken/pijp.md")

    #expect(run.messages.contains("gesprekken/pijp.md: fout[not-a-file]: is geen bestand"))
    #expect(run.messages.contains("3 notities gevonden: 2 gelezen, 1 overgeslagen."))
    #expect(run.status == 2)
  }

  @Test("keep messages out of the reports when the streams are closed")
  func closed() throws {
    _ = try run("wijk compile -o heel")
    let reports = try run("wijk compile -o dicht <&- >&- 2>&-")
    let lines = try run("wijk parse >&-")

    #expect(reports.status == 0)
    try expectSameFiles(folder, "heel", "dicht")
    #expect(lines.status == 2)
    #expect(lines.messages.contains("wijk: de standaarduitvoer kan niet worden geschreven"))
  }

  @Test("end in silence when nobody reads on")
  func brokenPipe() throws {
    let run = try run("wijk parse 2>berichten | head -c 5; cat berichten")

    #expect(run.output.hasPrefix("{\"acc"))
    #expect(!run.output.contains("wijk:"))
  }

  @Test("refuse a clock that is none, whatever it holds")
  func clock() throws {
    for seconds in ["-9223372036854775808", "9223372036854775807", "gisteren", "1e9"] {
      let run = try run("wijk compile", ["SOURCE_DATE_EPOCH": seconds])

      #expect(run.status == 2)
      #expect(run.messages.contains("SOURCE_DATE_EPOCH is '\(seconds)'"))
    }
    #expect(try run("wijk compile", ["SOURCE_DATE_EPOCH": "-1"]).status != 2)
  }

  #if os(Linux)
    @Test("say that a disk is full", arguments: ["parse", "schema opgave", "--help", "--version"])
    func full(_ command: String) throws {
      let run = try run("wijk \(command) > /dev/full")

      #expect(run.status == 2)
      #expect(
        run.lines.last
          == "wijk: de standaarduitvoer past niet meer op de schijf"
          + " (maak ruimte of kies een andere map)")
    }
  #endif

  @Test("give whole reports when several compiles run at one time")
  func atOnce() throws {
    let days = ["2026-07-01", "2026-08-01"]
    for day in days { _ = try run("wijk compile -o \(day) --peildatum \(day)") }

    let runs = (days + days).map { "wijk compile -o samen --peildatum \($0) || echo mislukt" }
    // The pipe ends when the last of them does.
    let run = try run("{ \(runs.joined(separator: " & ")) & } 2>berichten | cat")

    #expect(run.output.isEmpty)
    let index = try folder.text("samen/bewoners/index.html")
    let day = days.first { (try? folder.text("\($0)/bewoners/index.html")) == index }
    try expectSameFiles(folder, "samen", #require(day))
  }

  @Test("tell of an editor that is not there, and keep the note")
  func editor() throws {
    let run = try run("wijk new --gebied west --open", ["EDITOR": "bestaat-niet --wacht"])

    #expect(run.status == 2)
    #expect(run.messages.hasPrefix("wijk: 'bestaat-niet --wacht' kan niet worden gestart (zet"))
    #expect(folder.exists("gesprekken/2026-07-01-huiskamergesprek-west.md"))
  }

  @Test("complete commands, options and values in bash")
  func completion() throws {
    let run = try run(
      """
      wijk --generate-completion-script bash > aanvullen
      bash -c '
        source ./aanvullen
        try() {
          COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}; COMPREPLY=()
          _wijk wijk "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
          echo "${COMPREPLY[*]}"
        }
        try wijk compi; try wijk compile --edit; try wijk schema conv
      '
      """)

    #expect(
      run.output.split(separator: "\n") == [
        "compile compileer", "--editie --edition", "conversation",
      ])
  }
}
