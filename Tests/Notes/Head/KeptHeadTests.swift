import Diagnostics
import FoundationEssentials
import Source
import TestSupport
import Testing

@testable import Notes

/// Whatever stands in the head of a note comes back: in what was read, in what is kept, or under a
/// finding.
@Suite("The words of a head")
struct KeptHeadTests {
  /// Ways in which a value is written and goes on, `=` standing for the value and `1` and `2` for
  /// words that no list knows.
  private static let forms = [
    "= 1", "1 =", "= (1 2)", "=, 1", "1 2", "\"= 1\"", "'=' 1", "\"= 1", "=\n- 1", "=\n  - 1 2",
    "=\n  1\n  2", "=\n1 2", "\n  - =\n  - 1", "\n- =\n- 1 2", "{ 1: = }", "{ =: 1 }", "[=, 1]",
    "[= 1\n2]", "|\n  =\n  1 # 2", "\n  1: =\n  2: 1", "=\n\t1", "\"=\"\n  - 1\n  2", "[=\n  - 1",
    "= # 1" + "\n- 2", "*1 = 2", "&1 2", "=\n1: 2",
  ]

  private static let fields: [(key: String, values: [String])] = [
    ("soort", ["huiskamergesprek", "wandeling"]), ("gebied", ["west", "Elzenveld-West"]),
    ("buurt", ["Lindehof"]), ("datum", ["3 mei 2026", "2026-05-03", "zo 3 mei 2026"]),
    ("tijd", ["19.30 uur", "avond"]), ("locatie", ["wijkgebouw", "bij een bewoner thuis"]),
    ("gastvrouw", ["bewoonster"]), ("gespreksleider", ["gebiedsregisseur west"]),
    ("samen met", ["De Elzen", "De Elzen en welzijn"]),
    ("aanwezig", ["9 bewoners", "{ bewoners: 9 }", "9", "negen bewoners en 1 wijkagent"]),
    ("uitgenodigd", ["11", "11 bewoners"]), ("thema's", ["groen", "groen, wonen"]),
    ("tags", ["#groen #wonen", "huiskamer"]), ("status", ["besproken", "concept"]),
    ("vertrouwelijk", ["nee", "deels"]), ("citaten", ["zonder naam", "ja"]),
    ("terugkoppeling", ["briefje, 19 mei 2026"]), ("bewaren tot", ["2027-01-01"]),
    ("id", ["west-3"]), ("titel", ["Koffie bij de hof"]), ("samenvatting", ["Het was vol."]),
    ("nog niet gesproken", ["jongeren"]), ("weer", ["regen"]), ("project", ["de brink"]),
    ("gebeid", ["west"]), ("nummer", ["12"]),
  ]

  @Test("all come back", arguments: seeds(200))
  func comeBack(seed: UInt64) throws {
    var make = SeededGenerator(seed: seed)
    var lines = ["---"]
    var words: [String] = []
    for _ in 0...make.below(4) {
      let field = make.pick(Self.fields)
      let pair = [make.word(), make.word()]
      let form = make.pick(Self.forms)
      let value = form.replacing("1", with: pair[0]).replacing("2", with: pair[1])
        .replacing("=", with: make.pick(field.values))
      // What stands behind a number sign is a comment.
      words += pair.filter {
        form.contains($0 == pair[0] ? "1" : "2") && !value.contains("# \($0)")
      }
      lines.append("\(field.key): \(value)")
      guard make.below(6) == 0 else { continue }
      words.append(make.word())
      lines.append(words[words.count - 1])
    }
    lines += ["---", "", "## Zorgen", "- Er is te weinig groen."]
    try expectBack(words, in: lines)
  }

  @Test(
    "come back from fields that were only read in part",
    arguments: [
      "datum: 3 mei 2026, zbabebibobuq", "datum: 3 mei 2026\n- zbabebibobuq",
      "gebied: west\n- zbabebibobuq", "tijd: 's avonds in de zbabebibobuq",
      "aanwezig: 9 bewoners, veel zbabebibobuq", "vertrouwelijk: nee, zbabebibobuq mag erin",
      "citaten: ja, behalve over zbabebibobuq", "thema's: groen bij de zbabebibobuq",
      "tags: #groen #wonen zbabebibobuq", "weer: zbabebibobuq", "soort: koffie met zbabebibobuq",
      "buurt: Lindehof (zbabebibobuq)", "samen met: De Elzen namens zbabebibobuq",
      "titel: \"koffie\n  zbabebibobuq", "zbabebibobuq zonder dubbele punt",
    ])
  func half(_ field: String) throws {
    try expectBack(
      ["zbabebibobuq"], in: ["---", "gebied: west", "\(field)", "---", "- Een bankje."])
    // The same field as a line of the text.
    try expectBack(["zbabebibobuq"], in: ["\(field)", "", "## Wensen", "- Een bankje."])
  }

  private func expectBack(_ words: [String], in lines: [String]) throws {
    let file = SourceFile(path: "notitie.md", text: lines.joined(separator: "\n"))
    let found = NoteReader(Elzenveld.gazetteer).read(file)
    let conversation = try #require(found.conversation)
    let json = String(decoding: try JSONEncoder().encode(conversation), as: UTF8.self).lowercased()
    let told = found.diagnostics.map { file.text($0.range).lowercased() }
    for word in words where !json.contains(word) {
      #expect(told.contains { $0.contains(word) }, "\(word) in \(file.text(0..<file.bytes.count))")
    }
  }
}
