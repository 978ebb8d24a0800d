import TestSupport
import Testing

@Suite("Personal data holds a public edition back")
struct PrivacyGuardTests {
  /// The name and the number are invented.
  private static let leak = "\n## Zorgen\n- mevrouw Jansen, bel 06-12345678\n"

  private func municipality(_ more: String = leak) throws -> TemporaryFolder {
    try TemporaryFolder([
      "gesprekken/west.md": Notes.west + more, "gesprekken/noord.md": Notes.noord,
    ])
  }

  @Test("holds the line, and names its note and code, never the value")
  func holding() throws {
    let folder = try municipality(Self.leak + "- de vijver is vol\n")

    let run = try Transcript(["compile", "--editie", "alle"], in: folder.path)

    #expect(run.status == 1)
    #expect(run.messages.contains("Elzenveld-West: 1 regel blijft binnen, om persoonsgegevens:"))
    #expect(run.messages.contains("[person-name, phone-number]"))
    #expect(!run.messages.contains("12345678") && !run.messages.contains("Jansen"))
    let page = try folder.text("rapporten/bewoners/elzenveld-west.md")
    #expect(page.contains("De vijver is vol") && !page.contains("Jansen"))
    #expect(try folder.text("rapporten/intern/elzenveld-west.md").contains("Jansen"))
  }

  @Test("holds a line of whatever weight the finding is")
  func weight() throws {
    let folder = try municipality("\n## Zorgen\n- de kleinzoon van nummer 12 is zestien\n")
    _ = try Transcript(["compile"], in: folder.path)
    #expect(try !folder.text("rapporten/bewoners/elzenveld-west.md").contains("kleinzoon"))
  }

  @Test("holds the area when it has to be strict, and leaves its previous report as it was")
  func strict() throws {
    let folder = try municipality("")
    _ = try Transcript(["compile"], in: folder.path)
    let before = try folder.text("rapporten/bewoners/elzenveld-west.html")
    try folder.write(Notes.west + Self.leak, to: "gesprekken/west.md")

    let run = try Transcript(["compile", "--streng"], in: folder.path)

    #expect(run.status == 1)
    #expect(run.messages.contains("niet openbaar gemaakt, om persoonsgegevens in:"))
    #expect(try folder.text("rapporten/bewoners/elzenveld-west.html") == before)
    #expect(folder.exists("rapporten/bewoners/noord.html"))
  }

  @Test("gives way to a comment in the note, and to a person with a reason")
  func allowing() throws {
    let excused = Self.leak.replacing(
      "06-12345678",
      with: "06-12345678 <!-- wijk: negeer phone-number, person-name: staat op haar winkel -->")
    let commented = try municipality(excused)
    #expect(try Transcript(["compile"], in: commented.path).status == 0)
    let told = try commented.text("rapporten/bewoners/elzenveld-west.md")
    #expect(told.contains("met opzet openbaar gemaakt: staat op haar winkel."))

    let folder = try municipality()
    let run = try Transcript(
      [
        "compile", "--toestaan", "phone-number=het nummer van de winkel", "--allow",
        "person-name=x",
      ],
      in: folder.path)
    #expect(run.status == 0)
    let report = try folder.text("rapporten/bewoners/elzenveld-west.md")
    #expect(
      report.contains(
        "Wat lijkt op een telefoonnummer is hier met opzet openbaar gemaakt: het nummer van de winkel."
      ))
  }

  @Test("asks for a reason, and for a code that exists")
  func reasons() throws {
    let folder = try municipality()

    for words in ["phone-number", "phone-number=", "jargon=x", "phone-nummer=x"] {
      let run = try Transcript(["compile", "--toestaan", words], in: folder.path)
      #expect(run.status == 2)
    }
  }

  @Test("lets a confidential note be: none of its words are published")
  func confidential() throws {
    let note = "---\nvertrouwelijk: ja\n---\n# Huiskamergesprek west 12-3-2026\n" + Self.leak
    let folder = try municipality("")
    try folder.write(note, to: "gesprekken/geheim.md")

    #expect(try Transcript(["compile"], in: folder.path).status == 0)
  }

  @Test("holds in a pipe as well")
  func pipe() throws {
    let folder = try municipality()
    let lines = try Transcript(["parse"], in: folder.path).output
    let document = try Transcript(["aggregate"], in: folder.path, input: lines).output

    let run = try Transcript(["render"], in: folder.path, input: document)

    #expect(run.status == 1)
    #expect(try !folder.text("rapporten/bewoners/elzenveld-west.md").contains("Jansen"))
  }

  @Test("tells each line that is held, why, and the one thing to do about it")
  func listing() throws {
    let folder = try municipality(Self.leak + "- de vijver is vol\n")

    let run = try Transcript(["check", "--openbaar"], in: folder.path)

    #expect(run.status == 1)
    for code in ["person-name", "phone-number"] { #expect(run.output.contains("[\(code)]")) }
    #expect(run.output.contains("schrijf een rol; of zet in wijk.yml wie of wat het is"))
    #expect(!run.output.contains("12345678") && !run.output.contains("vijver"))
    #expect(run.messages.contains("1 regel blijft buiten de openbare edities, in 1 gebied."))
    let compiled = try Transcript(["compile"], in: folder.path)
    #expect(compiled.messages.contains("wijk controleer --openbaar"))
  }

  @Test("tells no more than what is pointed to, and nothing where nothing is held")
  func listingNothing() throws {
    let folder = try municipality()
    let other = try Transcript(["check", "--openbaar", "gesprekken/noord.md"], in: folder.path)
    #expect(other.status == 0)
    #expect(other.messages.contains("Er blijft geen regel buiten de openbare edities"))
    let mending = try Transcript(["check", "--public", "--fix"], in: folder.path)
    #expect(mending.status == 2)
  }

  @Test(
    "tells of a conversation of so few that nothing of it is public, and of a text held in part")
  func listingOther() throws {
    let folder = try municipality("")
    try folder.write(
      "---\ngebied: west\ndatum: 2026-03-20\nsoort: keukentafelgesprek\naanwezig: 1 bewoner\n---\n"
        + "## Zorgen\n- de trap is steil\n", to: "gesprekken/trap.md")
    try folder.write(
      "## Samen\n\nMevrouw Jansen doet de planten.\n", to: "opgaven/elzenveld-west.md")
    let run = try Transcript(["check", "--openbaar", "--formaat", "concise"], in: folder.path)
    #expect(run.output.contains("gesprekken/trap.md") && run.output.contains("talk-of-few"))
    #expect(run.output.contains("opgaven/elzenveld-west.md:3"))
    #expect(!run.output.contains("Jansen"))
  }

  @Test("tells which lines are about a sensitive theme, and no longer once they say what else")
  func listingSensitive() throws {
    func listed(_ line: String) throws -> Transcript {
      let folder = try municipality("- de vijver is vol\n- \(line)\n")
      return try Transcript(["check", "--openbaar", "--formaat", "concise"], in: folder.path)
    }
    let run = try listed("veel gezinnen hebben schulden")
    #expect(run.status == 0)
    #expect(run.output.contains("sensitive-theme") && run.output.contains("gevoelig thema"))
    #expect(run.messages.contains("Er blijft geen regel buiten de openbare edities"))
    #expect(try !listed("de zorg voor het plein is duur #groen").output.contains("sensitive-theme"))
  }
}
