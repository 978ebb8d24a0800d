import TestSupport
import Testing

@testable import Notes

@Suite("The owner of an agreement")
struct AgreementOwnerTests {
  static let owners = [
    Case(
      "a name cut short", "- gem. maait de berm", "gem. maait de berm | gemeente | agreed | #groen"),
    Case(
      "first letters", "- GR + WA bellen rond",
      "GR + WA bellen rond | gebiedsregisseur + wijkagent | agreed"),
    Case(
      "first letters behind a mark", "- berm maaien > JW",
      "berm maaien | jongerenwerker | agreed | #groen"),
    Case("letters in a sentence", "- de bank wa verven", "de bank wa verven | agreed"),
    Case(
      "who does it, in brackets", "- hek maken (De Elzen doet dat)", "hek maken | De Elzen | agreed"
    ),
    Case(
      "a part of an organisation", "- tm verkeer: hek maken",
      "hek maken | afdeling verkeer | agreed"),
    Case(
      "a part of one, with a full stop", "- afd. verkeer meet de weg",
      "afd. verkeer meet de weg | afdeling verkeer | agreed | #verkeer"),
    Case(
      "somebody", "- iemand moet de gemeente bellen",
      "iemand moet de gemeente bellen | agreed | #gemeente"),
    Case("themselves", "- feest: de bewoners zelf", "feest | bewoners | agreed | #ontmoeten"),
    Case("a label", "- De Elzen: hek maken", "hek maken | De Elzen | agreed"),
    Case(
      "a label of two", "- gemeente + De Elzen: hek maken",
      "hek maken | gemeente + De Elzen | agreed"),
    Case("an alias", "- corporatie: hek maken", "hek maken | De Elzen | agreed"),
    Case(
      "English for a known role", "- housing corporation: hek maken",
      "hek maken | De Elzen | agreed"),
    Case("a mention", "- hek maken @de-elzen", "hek maken | De Elzen | agreed"),
    Case("a mention of two words", "- hek maken @De Elzen", "hek maken | De Elzen | agreed"),
    Case(
      "a mention in English", "- mend it @area coordinator", "mend it | gebiedsregisseur | agreed"),
    Case("an unknown mention", "- hek maken @prorail", "hek maken | prorail | agreed"),
    Case(
      "a mention and a partner", "- hek maken @buurtverbinder met @welzijn",
      "hek maken | buurtverbinder | met Welzijn Elzenveld | agreed"),
    Case("brackets", "- hek maken (De Elzen)", "hek maken | De Elzen | agreed"),
    Case(
      "brackets with help", "- hek maken (De Elzen, hulp van welzijn)",
      "hek maken | De Elzen | met Welzijn Elzenveld | agreed"),
    Case("the subject", "- De Elzen maakt het hek", "De Elzen maakt het hek | De Elzen | agreed"),
    Case(
      "a joint subject", "- bewoners en welzijn maken een tekening",
      "bewoners en welzijn maken een tekening | bewoners + Welzijn Elzenveld | agreed"),
    Case(
      "who pulls it", "- kaartavond starten, welzijn trekt dit",
      "kaartavond starten, welzijn trekt dit | Welzijn Elzenveld | agreed | #ontmoeten"),
    Case(
      "behind a comma", "- proef doen, welzijn + bieb",
      "proef doen | Welzijn Elzenveld + Bibliotheek | agreed"),
    Case(
      "in a clause of its own", "- hek maken, dat doet welzijn",
      "hek maken, dat doet welzijn | Welzijn Elzenveld | agreed"),
    Case("behind an angle", "- De Elzen > hek maken", "hek maken | De Elzen | agreed"),
    Case(
      "somebody of a party", "- Bo van welzijn belt rond",
      "Bo van welzijn belt rond | Welzijn Elzenveld | agreed"),
    Case(
      "behind a helper", "- stoelen lenen - trekker: bewoners, hulp: welzijn",
      "stoelen lenen | bewoners | met Welzijn Elzenveld | agreed"),
    Case(
      "somebody and who goes along", "- hek maken: De Elzen samen met welzijn",
      "hek maken | De Elzen | met Welzijn Elzenveld | agreed"),
    Case(
      "who goes along behind points", "- hek maken: De Elzen, i.s.m. welzijn",
      "hek maken, i.s.m. welzijn | De Elzen | met Welzijn Elzenveld | agreed"),
    Case(
      "a club with a name", "- Roeiclub De Spaan leent boten uit",
      "Roeiclub De Spaan leent boten uit | Roeiclub De Spaan | agreed"),
    Case(
      "a place with a name", "- kinderdagverblijf Duimelot zet het hek open",
      "kinderdagverblijf Duimelot zet het hek open | kinderdagverblijf Duimelot | agreed | #voorzieningen"
    ),
    Case(
      "with whom the task lies", "- bij de gemeente ligt de taak om de stoep te herstellen",
      "bij de gemeente ligt de taak om de stoep te herstellen | gemeente | agreed | #verkeer"),
    Case(
      "the writer behind 'dat'", "- dat zoek ik uit", "dat zoek ik uit | gebiedsregisseur | agreed"),
    Case("behind an arrow", "- hek maken -> De Elzen", "hek maken | De Elzen | agreed"),
    Case(
      "done by", "- hek maken door de wijkagent", "hek maken door de wijkagent | wijkagent | agreed"
    ),
    Case("nobody", "- uitzoeken van wie de weg is", "uitzoeken van wie de weg is | agreed"),
    Case("nobody yet", "- hek maken (n.t.b.)", "hek maken | n.t.b. | agreed"),
  ]

  @Test("stands in many places", arguments: owners)
  func isFound(_ example: Case<String, String>) {
    #expect(agreed(example.input) == [example.expected])
  }

  static let grammar = [
    Case(
      "whom something is done by",
      [
        "het hek wordt door De Elzen gemaakt",
        "de brief aan de provincie is door De Elzen verstuurd",
      ],
      "De Elzen"),
    Case(
      "whom is asked",
      ["De Elzen wordt gevraagd om een hek", "aan De Elzen is gevraagd het hek te maken"],
      "De Elzen"),
    Case(
      "of whom something comes",
      ["van De Elzen komt nog een tekening", "het is aan De Elzen om te kiezen"],
      "De Elzen"),
    Case(
      "somebody of a party, by any word",
      ["die mevrouw van De Elzen gaat een ronde bellen", "een van De Elzen haalt de sleutel"],
      "De Elzen"),
    Case(
      "taken up again",
      ["De Elzen die stuurt een brief", "dat stuk over het hek dat zoekt De Elzen uit"], "De Elzen"),
    Case(
      "told where they are", ["bewoners van de Lindehof schoffelen zelf de strook"], "bewoners"),
    Case(
      "named behind what it is about", ["vlaggen De Elzen bestelt ze"], "De Elzen"),
    Case(
      "joined by who helps", ["De Elzen legt tegels, welzijn springt bij"], "De Elzen"),
    Case("whose letter comes", ["de sleutel komt van De Elzen"], "De Elzen"),
    Case(
      "who writes, and others", ["ik en De Elzen lopen een rondje"], "gebiedsregisseur + De Elzen"),
    Case(
      "who writes, among others",
      ["wij bewoners harken het pad", "wij als bewoners harken het pad"],
      "bewoners"),
    Case("who writes, cut short", ["'k bel de notaris"], "gebiedsregisseur"),
    Case(
      "people by any word", ["die gasten schilderen zelf de keet"], "gasten"),
    Case(
      "a thing of a party",
      ["de deur van De Elzen klemt", "het hek wordt gemaakt", "wie doet dat, het hek verven"], ""),
  ]

  @Test("is found by what stands around it", arguments: grammar)
  func isTold(_ example: Case<[String], String>) {
    for words in example.input {
      let found = conversation(body: "## Afspraken\n- [ ] \(words)").agreements
      #expect(found.map { $0.owners.joined(separator: " + ") } == [example.expected], "\(words)")
    }
  }

  static let marked = [
    Case(
      "than a party in its words",
      "- [ ] Overleg plannen met de corporatie @wijkagent due:2026-04-28",
      "Overleg plannen met de corporatie | wijkagent | met De Elzen | 2026-04-28 (2026-04-28..2026-04-28) | agreed"
    ),
    Case(
      "than a word that looks like a label",
      "- [ ] Afspraak maken met de bieb @welzijn due:2026-04-28",
      "Afspraak maken met de bieb | Welzijn Elzenveld | met Bibliotheek | 2026-04-28 (2026-04-28..2026-04-28) | agreed | #voorzieningen"
    ),
    Case(
      "than a label", "- De Elzen: hek maken @gemeente",
      "hek maken | gemeente | met De Elzen | agreed"),
    Case(
      "than an action of somebody", "- [ ] Actie De Elzen: hek maken @gemeente",
      "hek maken | gemeente | met De Elzen | agreed"),
    Case(
      "than brackets", "- hek maken (De Elzen) @gemeente",
      "hek maken | gemeente | met De Elzen | agreed"),
    Case(
      "and is the only one when a label says the same", "- De Elzen: hek maken @de-elzen",
      "hek maken | De Elzen | agreed"),
  ]

  @Test("is whom an `@` names, rather", arguments: marked)
  func isMarked(_ example: Case<String, String>) {
    #expect(agreed(example.input) == [example.expected])
  }

  static let tellings = [
    Case(
      "in a box", "- [ ] Terugkoppelen aan de bewoners @gemeente",
      "Terugkoppelen aan de bewoners | gemeente | agreed"),
    Case(
      "in a box that is ticked", "- [x] Terugkoppeling aan de straat @wijkagent",
      "Terugkoppeling aan de straat | wijkagent | done"),
    Case(
      "in a list of agreements", "- terugkoppelen in de buurtapp @welzijn",
      "terugkoppelen in de buurtapp | Welzijn Elzenveld | agreed"),
    Case(
      "behind a label, in a box", "- [ ] Terugkoppeling: bewoners bellen @gemeente",
      "Terugkoppeling: bewoners bellen | gemeente | agreed"),
  ]

  @Test("may have telling back to do", arguments: tellings)
  func tellsBack(_ example: Case<String, String>) {
    #expect(agreed(example.input) == [example.expected])
    #expect(conversation(body: "## Afspraken\n\(example.input)").feedback == nil)
  }

  @Test("leaves words that no field takes in the text")
  func keepsWords() {
    #expect(
      agreed("- hek maken [prioriteit:: hoog] @gemeente") == [
        "hek maken [prioriteit hoog] | gemeente | agreed"
      ])
    #expect(
      agreed("- Actie gemeente over de lamp: kijken wat er aan is") == [
        "kijken wat er aan is | gemeente | agreed"
      ])
  }

  static let traps = [
    Case("an address", "- mail sturen naar info@elzenveld.example"),
    Case("a page", "- zie https://forum.example/@gemeente/1"),
    Case("a link", "- [het plan](https://forum.example/@gemeente) lezen"),
    Case("code", "- `@gemeente` typen in de app"),
    Case("people at large", "- met drie mensen koffie drinken"),
  ]

  @Test("is no `@` of an address, a link or code", arguments: traps)
  func isNoOwner(_ example: Case<String, Void>) {
    #expect(conversation(body: "## Afspraken\n\(example.input)").agreements.map(\.owners) == [[]])
  }

  @Test("is read where a name reaches over the end of its clause, without stopping short")
  func isOverEnd() {
    let line = "- heg knippen opbouwwerker, consulent Woongoed en ikzelf"
    #expect(conversation(body: "## Afspraken\n\(line)").agreements.count == 1)
  }

  @Test("is the writer when it says `ik` and the note says who that is")
  func isWriter() {
    let note = """
      ---
      gebied: west
      datum: 2026-03-12
      gespreksleider: gebiedsregisseur west
      ---
      ## Afspraken
      - Ik bel de aannemer
      - ik: hek laten maken
      """
    #expect(
      conversation(note).agreedLines == [
        "Ik bel de aannemer | gebiedsregisseur | agreed",
        "hek laten maken | gebiedsregisseur | agreed",
      ])
    #expect(
      conversation(body: "## Afspraken\n- Ik bel de baas").agreements.map(\.owners.count) == [1])
  }
}
