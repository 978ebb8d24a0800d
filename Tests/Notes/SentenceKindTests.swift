import FoundationEssentials
import Lexicons
import Testing
import Words

@testable import Notes

/// Lines of a kind that are in no list word for word.
///
/// `seen.tsv` was looked at while the lists were written, `unseen.tsv` was not.
/// When the second lags behind the first, the lists collect lines.
@Suite("The kind of a sentence")
struct SentenceKindTests {
  private struct Score {
    var lines = 0
    var met = 0
    var suggested = 0
    var right = 0
  }

  private static func score(_ name: String) throws -> Score {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Sentences/\(name).tsv")
    var score = Score()
    for row in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let fields = row.split(separator: "\t", maxSplits: 1).map(String.init)
      guard fields.count == 2 else { continue }
      let wanted = Set(fields[0].split(separator: "|").map(String.init))
      let line = Line(fields[1])
      let kind = SentenceReader(line, line.tokens.indices).kind
      let found = kind.map { $0 == .promise ? "agreement" : "\($0)" } ?? "background"
      score.lines += 1
      if wanted.contains(found) { score.met += 1 }
      guard found != "background" else { continue }
      score.suggested += 1
      if wanted.contains(found) { score.right += 1 }
    }
    return score
  }

  @Test("is told for most lines, and rarely wrongly", arguments: ["seen", "unseen"])
  func isTold(_ name: String) throws {
    let score = try Self.score(name)
    #expect(score.met * 100 >= score.lines * 80, "\(score.met) of \(score.lines) lines are read")
    #expect(
      score.right * 100 >= score.suggested * 90,
      "\(score.right) of \(score.suggested) suggestions are right")
  }

  @Test(
    "turns with a denial, a wish, what follows `maar`, and a joke",
    arguments: [
      ("Het is hier gezellig", SentenceKind.strength),
      ("Het is hier niet gezellig", .concern),
      ("Het zou fijn zijn als het hier gezellig was", .wish),
      ("Overlast is er niet", .strength),
      ("De bakker bewaart het oude brood voor de geiten van de school", .strength),
      ("Mag de poort niet wat later dicht?", .wish),
      ("Kan ik dat niet zelf aanvragen?", .question),
      ("Een moestuin op het dak van de garage?", .idea),
      ("Zij heeft het idee dat niemand haar ziet", .concern),
      ("Mooi dorp, maar er is nergens een plek voor jongeren", .concern),
      ("Fijn hoor, alweer een kapotte lamp", .concern),
      ("Vroeger was het gezellig, nu is alles dicht", .concern),
      ("Minder overlast dan vorig jaar", .strength),
      ("Bewoners willen weten wanneer de kraan weggaat", .question),
      ("De bezorger komt niet boven", .concern),
      ("Er gaat geen nacht voorbij of er knalt iets", .concern),
      ("Ze sjouwt de wasmand drie trappen op", .concern),
      ("Kon de schoolbel maar wat zachter", .wish),
      ("Op zondag rijdt er een stoet quads over de dijk", .concern),
    ])
  func turns(text: String, expected: SentenceKind) {
    let line = Line(text)
    #expect(SentenceReader(line, line.tokens.indices).kind == expected)
  }

  @Test(
    "is told by all words together, where none says it by itself",
    arguments: [
      (
        "De kachel blijft uit want zij kan de rekening niet opbrengen", SentenceKind?.some(.concern)
      ),
      ("Zijn moeder komt de trap niet meer op en eet alleen", .concern),
      ("Oma's lezen voor aan de kinderen van de flat", .strength),
      ("Zij zouden graag samen leren fietsen", .wish),
      ("De flat is gebouwd in 1966 en telt acht verdiepingen", .background),
      ("Rondje gelopen", .background),
    ])
  func isWeighed(text: String, expected: SentenceKind?) {
    let line = Line(text)
    #expect(SentenceReader(line, line.tokens.indices).kind == expected)
  }

  @Test("is an idea where somebody is told to do something")
  func isBidding() {
    for (text, kind) in [
      ("Laat de buurt zelf het hek verven", SentenceKind.idea),
      ("Maak van de oude garage een werkplaats", .idea),
    ] {
      let line = Line(text)
      #expect(SentenceReader(line, line.tokens.indices).kind == kind, "\(text)")
    }
    let place = Line("In de toren wonen nu negen gezinnen")
    #expect(SentenceReader(place, place.tokens.indices).kind != .idea)
  }

  @Test("is a strength where residents do something in company")
  func isInCompany() {
    for (text, isStrength) in [
      ("De buren wandelen elke avond met de hond van mevrouw", true),
      ("De kinderen moeten ergens anders spelen", false),
      ("Na een uur lag de kaart op tafel", false),
    ] {
      let line = Line(text)
      let kind = SentenceReader(line, line.tokens.indices).kind
      #expect((kind == .strength) == isStrength, "\(text)")
    }
  }

  @Test("says which words decided")
  func givesReasons() {
    let line = Line("De lamp is kapot")
    let reader = SentenceReader(line, line.tokens.indices)
    #expect(
      reader.evidence.reasons.map { "\($0.kind): \(line.string($0.tokens))" } == [
        "concern: kapot"
      ])
  }
}
