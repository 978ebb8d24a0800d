import TestSupport
import Testing

@Suite("wijk explain")
struct ExplainTests {
  @Test("prints the page of a rule in the reader's language")
  func page() throws {
    let dutch = try Transcript(["leg-uit", "agreement-overdue"])
    let english = try Transcript(["explain", "agreement-overdue", "--language", "en"])

    #expect(dutch.output.hasPrefix("# agreement-overdue\n\nEen afspraak is op tijd klaar"))
    #expect(english.output.contains("## Why it matters"))
  }

  @Test("breaks its sentences between words, and no line of an example")
  func narrow() throws {
    let wide = try Transcript(["explain", "person-name"]).output
    let narrow = try Transcript(["explain", "person-name"], environment: ["COLUMNS": "40"]).output

    let long = narrow.split(separator: "\n").filter { $0.count > 40 }.map(String.init)
    #expect(long.allSatisfy { $0.hasPrefix("- ") && wide.contains("\n\($0)\n") }, "\(long)")
    let words = { (text: String) in text.split { " \n".contains($0) }.map(String.init) }
    #expect(words(narrow) == words(wide))
  }

  @Test("lists all rules by group")
  func list() throws {
    let run = try Transcript(["explain"])

    #expect(run.output.contains("\nagreements\n"))
    #expect(run.output.contains("  unknown-theme "))
  }

  @Test("says which code was meant")
  func unknown() throws {
    let run = try Transcript(["explain", "agrement-overdue"])

    #expect(run.status == 2)
    #expect(run.messages.contains("'agreement-overdue'"))
  }
}
