import Checks
import Diagnostics
import TestSupport
import Testing

/// Every rule is explained in both languages, by an example that shows it.
struct RulePageTests {
  private static let pages = RuleCatalogue.standard.pages.map {
    Case("\($0.code)", $0, ())
  }

  @Test(arguments: pages)
  func isWholeInBothLanguages(_ rule: Case<RulePage, Void>) {
    let page = rule.input
    for text in [page.title, page.what, page.why, page.remedy] {
      #expect(text.nl.contains(" ") && text.en.contains(" "))
      #expect(text.nl != text.en)
    }
    for text in [page.title, page.what, page.why] {
      #expect(text.nl.hasSuffix(".") && text.en.hasSuffix("."))
    }
    #expect(!page.remedy.nl.hasSuffix(".") && !page.remedy.en.hasSuffix("."))
  }

  @Test func codeIsTheNameOfTheType() {
    for rule in RuleCatalogue.checks {
      let name = String(describing: rule)
      // `agreement-id-twice` is the code of `AgreementIDTwiceRule`.
      let code = rule.page.code.description
      #expect(name.lowercased() == code.filter { $0 != "-" } + "rule")
      #expect(code == code.lowercased())
    }
  }

  @Test func pagesAreInOrder() {
    let codes = RuleCatalogue.standard.pages.map(\.code)
    #expect(codes == codes.sorted() && Set(codes).count == codes.count)
  }

  @Test(arguments: pages.filter { !$0.input.example.notes.isEmpty })
  func exampleShowsIt(_ rule: Case<RulePage, Void>) throws {
    let page = rule.input
    let found = try findings(in: page.example.notes).filter { $0.code == page.code }
    #expect(!found.isEmpty)
    for finding in found {
      #expect(finding.severity <= page.severity)
      #expect(finding.help != nil)
      #expect(finding.message.nl != finding.message.en)
      for text in [finding.message.nl, finding.message.en] { #expect(!text.hasSuffix(".")) }
    }
  }

  @Test func aGoodNoteHasNoFindings() throws {
    let found = try findings(in: [Self.goodNote])
    #expect(found == [])
  }

  private static let goodNote = """
    ---
    soort: huiskamergesprek
    gebied: west
    buurt: Lindehof
    datum: 2026-06-11
    samen met: [woningcorporatie De Elzen]
    aanwezig: { bewoners: 9, buurtverbinders: 1 }
    thema's: [groen, ontmoeten]
    ---
    # Huiskamergesprek Lindehof

    ## Wat gaat goed
    - Een bewoner repareert fietsen voor de hele hof. #schat:mensen

    ## Zorgen
    - Het plantsoen achter de flat is een jungle. #groen

    ## Vragen
    - Mag de hof zelf een stuk plantsoen overnemen? @gemeente #groen

    ## Activiteiten
    - Koffieochtend, elke vrijdag 10.00–11.30, wijkgebouw. #ontmoeten (openbaar)

    ## Afspraken
    - [ ] Planning van de renovatie rondsturen @de-elzen (voor 1 augustus) #wonen ^planning
    - [/] Kaartavond opstarten @buurtverbinder met @welzijn (eind september) ^kaartavond
    - [-] Drempel op de laan: niet toegezegd, kan pas bij groot onderhoud in 2028 @gemeente

    ## Nog niet gesproken
    - jongeren van 16 tot 25

    Terugkoppeling: briefje in de bus, 24 juni 2026
    """
}
