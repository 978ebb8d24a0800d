import Checks
import Diagnostics
import Source
import Testing

@Suite("Mending a file")
struct FixPlanTests {
  private func finding(
    _ range: ByteRange, _ replacement: String, isSafe: Bool = true,
    suppression: PlacedFinding.Suppression? = nil
  ) -> PlacedFinding {
    let place = PlacedFinding.Place(
      start: Position(line: 1, column: 1), end: Position(line: 1, column: 1), bytes: range)
    return PlacedFinding(
      path: "a.md", code: "jargon", severity: .hint, message: Bilingual(""), help: nil,
      place: place, line: ShownLine(""),
      fix: PlacedFinding.Fix(
        title: Bilingual(""), place: place, replacement: replacement, isSafe: isSafe),
      fingerprint: "", suppression: suppression)
  }

  private func mended(_ findings: [PlacedFinding], unsafe: Bool = false) -> String {
    let plan = FixPlan(findings, unsafe: unsafe)
    return String(decoding: plan.applied(to: Array("een twee drie".utf8)), as: UTF8.self)
  }

  @Test("makes every edit and leaves every other byte")
  func edits() {
    #expect(mended([finding(9..<13, "vier"), finding(0..<3, "nul")]) == "nul twee vier")
  }

  @Test("takes the first of two edits that touch each other")
  func overlapping() {
    #expect(mended([finding(0..<6, "A"), finding(4..<8, "B")]) == "Aee drie")
    #expect(mended([finding(4..<4, "A"), finding(4..<4, "B")]) == "een Atwee drie")
    #expect(mended([finding(0..<4, "A"), finding(4..<8, "B")]) == "AB drie")
  }

  @Test("takes guesses only when asked, and nothing that a comment takes away")
  func choosing() {
    let guess = finding(0..<3, "nul", isSafe: false)
    let excused = finding(0..<3, "nul", suppression: .comment(reason: "zo is het"))

    #expect(mended([guess]) == "een twee drie")
    #expect(mended([guess], unsafe: true) == "nul twee drie")
    #expect(mended([excused], unsafe: true) == "een twee drie")
  }
}
