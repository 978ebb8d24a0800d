import Diagnostics
import Calendar
import Municipality
import Notes
import Opgave
import Source
import TestSupport
import Testing

@Suite("Treasures")
struct TreasureTests {
  /// A wish, a treasure, and why they may meet; `nil` when they must not.
  struct Example: CustomTestStringConvertible, Sendable {
    let wish: String
    let treasure: String
    let reason: String?

    var testDescription: String { "\(wish) ↔ \(treasure)" }

    init(_ wish: String, _ treasure: String, _ reason: String?) {
      self.wish = wish
      self.treasure = treasure
      self.reason = reason
    }
  }

  private static let meeting = [
    Example(
      "Een informatiepunt dichtbij #voorzieningen",
      "De ijsbaanvereniging heeft een kantine die tien maanden leeg staat #schat:plekken",
      "ruimte: informatiepunt, kantine"),
    Example(
      "Een repair café", "Een bewoner repareert fietsen voor de hele hof #schat:mensen",
      "repareren: repair café, repareert"),
    Example(
      "Kruiwagen en schoffels", "De groenploeg leent gereedschap uit #schat:spullen",
      "gereedschap: kruiwagen, gereedschap"),
    Example(
      "Weer eens een kaartavond", "De koffieploeg staat er elke dinsdag #schat:mensen",
      "gezelligheid: kaartavond, koffieploeg"),
    Example(
      "Hulp met formulieren", "Een oud-schooljuf leest brieven voor #schat:mensen",
      "papierwerk: formulieren, brieven"),
    Example(
      "Meer appelbomen langs het pad #groen",
      "De oude appelbomen worden door de straat geplukt #groen #schat:openbare-ruimte",
      "groen: appelbomen"),
  ]

  private static let strangers = [
    // A word in common, and no theme.
    Example(
      "Meer appelbomen langs het pad #groen", "De appelbomen zijn mooi #ontmoeten #schat:mensen",
      nil),
    // A theme in common, and no word.
    Example("Een bankje #groen", "De volkstuinen bloeien #groen #schat:openbare-ruimte", nil),
    // Where, and not what.
    Example(
      "Een ruilkast bij het wijkgebouw #ontmoeten",
      "Het wijkgebouw draait op vrijwilligers #ontmoeten #schat:organisaties", nil),
    // Who, and not what.
    Example(
      "Iets voor de kinderen #jeugd", "De kinderen voeren zelf de geiten #jeugd #schat:mensen", nil),
    // A place for a thing is no place for people.
    Example(
      "Een plek voor een compostvat #groen", "De kantine staat leeg #schat:plekken", nil),
    // A pair of which the treasure is of another kind.
    Example(
      "Een zaal om te vergaderen", "De straat staat leeg in de zomer #schat:openbare-ruimte", nil),
    // People who offer something themselves ask for nothing.
    Example(
      "De moeders willen wel met huiswerk helpen",
      "Negen jongeren maken hier hun huiswerk #schat:mensen", nil),
    Example(
      "Vergaderen in Lindehof #ontmoeten", "In Lindehof is het fijn #ontmoeten #schat:mensen", nil),
  ]

  private func opgave(_ notes: String...) throws -> Wijkopgave {
    let settings = """
      gebieden:
        west: { naam: Elzenveld-West, buurten: [{ naam: Lindehof }] }
      """
    let gazetteer = Gazetteer(
      MunicipalityReader.read(SourceFile(path: "wijk.yml", text: settings)).municipality)
    var aggregator = Aggregator(
      gazetteer, period: nil, referenceDate: try #require(CalendarDate(iso: "2026-07-01")))
    for (index, body) in notes.enumerated() {
      let text = """
        ---
        gebied: west
        buurt: Lindehof
        datum: 2026-0\(index + 1)-12
        ---
        \(body)
        """
      let file = SourceFile(path: "\(index + 1).md", text: text)
      if let conversation = NoteReader(gazetteer).read(file).conversation {
        aggregator.add(conversation)
      }
    }
    return try #require(aggregator.areas().areas.first)
  }

  private func words(_ reason: TreasureMatch.Reason) -> String {
    switch reason {
    case .shared(let theme, let word): "\(theme): \(word)"
    case .pair(let name, let need, let offer): "\(name.nl): \(need), \(offer)"
    }
  }

  @Test("meet a wish with which they share a theme and a word, or make a pair", arguments: meeting)
  func meets(_ example: Example) throws {
    let area = try opgave(
      "## Wensen\n- \(example.wish)\n## Wat gaat goed\n- \(example.treasure)\n")

    #expect(area.treasureMatches.map { words($0.reason) } == [example.reason])
  }

  @Test("meet no wish with which they have less in common", arguments: strangers)
  func passes(_ example: Example) throws {
    let area = try opgave(
      "## Wensen\n- \(example.wish)\n## Wat gaat goed\n- \(example.treasure)\n")

    #expect(area.treasures.count == 1)
    #expect(area.treasureMatches.map { words($0.reason) } == [])
  }

  @Test("meet what stands on the wish list, and no wish that was met")
  func wants() throws {
    let kantine = "## Wat gaat goed\n- De kantine staat leeg #schat:plekken\n"
    let listed = try opgave(kantine + "## Afspraken\n- informatiepunt -> wensenlijst\n")
    #expect(listed.treasureMatches.map(\.want.kind) == [.wishlist])

    let met = try opgave(
      kantine + "## Wensen\n- Een informatiepunt in de buurt\n"
        + "## Afspraken\n- [x] Informatiepunt in de buurt openen @gemeente (gedaan 1 maart 2026)\n")
    #expect(met.treasureMatches.isEmpty)
  }

  @Test("are three at most for one wish")
  func most() throws {
    let places = (1...5).map { "- Kantine \($0) staat leeg #schat:plekken" }.joined(separator: "\n")
    let area = try opgave("## Wensen\n- Een informatiepunt\n## Wat gaat goed\n\(places)\n")

    #expect(area.treasures.count == 5)
    #expect(area.treasureMatches.count == 3)
  }

  @Test("stand in the register once, by source, with all notes that tell of them")
  func register() throws {
    let area = try opgave(
      "## Wat gaat goed\n- De kantine staat leeg. #schat:plekken\n- Zij kookt #schat:mensen\n",
      "## Wat gaat goed\n- de kantine staat leeg #schat:plekken #ontmoeten\n- Fijn hier\n")

    #expect(area.treasures.map(\.asset) == [.people, .places])
    let kantine = try #require(area.treasures.last)
    #expect(kantine.origins.map(\.note) == ["1.md", "2.md"])
    #expect(kantine.themes.last == "ontmoeten")
    #expect(kantine.neighbourhoods == ["Lindehof"])
  }
}
