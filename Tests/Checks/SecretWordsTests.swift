import Checks
import Diagnostics
import Source
import Testing

@Suite("Personal data in what a finding says")
struct SecretWordsTests {
  @Test("is blotted out, and the small words around it are not")
  func hiding() {
    let file = SourceFile(path: "a.md", text: "- het Jansma-huis van het plein\n")
    var placer = FindingPlacer(file, path: "a.md", secrets: [2..<5, 6..<12])
    let finding = placer.place(
      Diagnostic(
        "jargon", .warning, at: 2..<12, nl: "het huis van 'Jansma'", en: "the house of 'Jansma'",
        help: Bilingual(nl: "schrijf het anders", en: "word it otherwise")),
      severity: .warning)
    #expect(finding.message.nl == "het huis van '•••'")
    #expect(finding.help?.nl == "schrijf het anders")
  }
}
