import Lexicons
import TestSupport
import Testing

@Suite("Verbs of several, told of one")
struct SeveralVerbTests {
  static let verbs: [Case<String, String?>] = [
    ("hebben", "heeft"), ("zijn", "is"), ("komen", "komt"), ("slapen", "slaapt"),
    ("leven", "leeft"), ("werken", "werkt"), ("eten", "eet"), ("wonen", "woont"),
    ("zitten", "zit"), ("roepen", "roept"), ("verhuizen", "verhuist"), ("durven", "durft"),
    ("sliepen", "sliep"), ("van", nil), ("weg", nil),
  ].map { Case($0.0, $0.0, $0.1) }

  @Test("have the form of one", arguments: verbs)
  func form(_ example: Case<String, String?>) {
    #expect(SeveralVerb.form(of: example.input) == example.expected)
  }
}
