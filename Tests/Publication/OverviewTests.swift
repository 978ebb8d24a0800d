import Diagnostics
import Publication
import TestMunicipality
import Testing

@Suite("A picture over municipalities")
struct OverviewTests {
  /// The residents' edition of a municipality that held five conversations.
  private func edition(
    _ name: String, isNamed: Bool, conversations: Int = 5, done: String = "Paden verlichten"
  ) -> PublishedEdition {
    var town = SmallMunicipality(
      (1...conversations).map { number in
        """
        gebied: west
        datum: 2026-0\(number)-12
        aanwezig: { bewoners: 9 }

        ## Zorgen
        - Het pad naar de halte is te donker #verlichting
        ## Afspraken
        - [x] \(done) \(number) @gemeente (gedaan op 2026-06-0\(number)) #verlichting
        - [ ] Hagen snoeien \(number) @gemeente (voor 1 mei 2026) #groen
        ## Niet bereikt
        - jongeren
        """
      })
    town.settings = """
      gemeente: \(name)
      publicatie: { landelijk: \(isNamed ? "ja" : "nee") }
      gebieden:
        west: { naam: \(name)-West }
      """
    return town.published()
  }

  private func overview(_ editions: [PublishedEdition]) -> PublishedOverview? {
    var maker = OverviewMaker(.dutch)
    for edition in editions {
      let isTaken = maker.add(edition)
      #expect(isTaken)
    }
    return maker.finish()
  }

  @Test("names those that want to be, and adds up what each of them shows")
  func named() throws {
    let found = try #require(
      overview([
        edition("Elzenveld", isNamed: true),
        edition("Ganzeveen", isNamed: true, done: "Nieuwe lampen plaatsen"),
      ]))

    #expect(found.members.map(\.name) == ["Elzenveld", "Ganzeveen"])
    #expect(found.conversations == 10)
    let light = try #require(found.themes.first { $0.id == "verlichting" })
    #expect([light.municipalities, light.areas, light.conversations] == [2, 2, 10])
    #expect(light.agreements.done == 10)
    #expect(light.lessons.count == 4)
    #expect(light.lessons.prefix(2).map(\.municipality) == ["Elzenveld", "Ganzeveen"])
    #expect(light.lessons[0].text.hasPrefix("Paden verlichten 5"), "the last comes first")
    #expect(found.agreements.open == 10)
    #expect(found.agreements.late == 10)
    #expect(found.notReached.map(\.name) == ["Jongeren"])
  }

  @Test("counts the others together, and only when they cannot be told from the rest")
  func together() throws {
    let named = [edition("Elzenveld", isNamed: true), edition("Ganzeveen", isNamed: true)]
    let others = ["Zilverdrecht", "Lindehage", "Hoogkarspelveen"].map {
      edition($0, isNamed: false)
    }
    let few = try #require(overview(named + others.prefix(2)))
    let many = try #require(overview(named + others))

    #expect([few.municipalities, few.leftOut, few.conversations] == [2, 2, 10])
    #expect([many.municipalities, many.leftOut, many.conversations] == [5, 0, 25])
    #expect(many.members.map(\.name) == ["Elzenveld", "Ganzeveen"])
    #expect(overview(Array(others.prefix(2))) == nil)
    #expect(overview(others)?.members.isEmpty == true)
    #expect(overview(others)?.themes.allSatisfy { $0.lessons.isEmpty } == true)
  }

  @Test("does not name one that hardly spoke with anybody")
  func few() throws {
    let found = try #require(
      overview([
        edition("Elzenveld", isNamed: true), edition("Ganzeveen", isNamed: true),
        edition("Lindehage", isNamed: true, conversations: 4),
      ]))
    #expect(found.members.map(\.name) == ["Elzenveld", "Ganzeveen"])
    #expect(found.leftOut == 1)
  }

  @Test("is the same in any order, and takes a municipality once")
  func order() {
    let editions = ["Elzenveld", "Ganzeveen", "Lindehage"].map { edition($0, isNamed: true) }
    #expect(overview(editions) == overview(editions.reversed()))

    var maker = OverviewMaker(.dutch)
    let taken = (1...2).map { _ in maker.add(editions[0]) }
    #expect(taken == [true, false])
  }
}
