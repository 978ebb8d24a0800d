import TestSupport
import Testing

@testable import Notes

@Suite("Words that keep something out")
struct KeepOutTests {
  static let out = [
    // Behind a line, and before it.
    "de directeur vertrekt in juni (nog vertrouwelijk)", "de pachter stopt [privé]",
    "de pachter stopt #geheim", "de pachter stopt 🔒", "de pachter stopt; off the record",
    "de pachter stopt, niet opnemen", "de pachter stopt. Niet delen!",
    "de pachter stopt – niet voor de notulen", "de pachter stopt (n.v.h.v.)",
    "Strikt vertrouwelijk: de pachter stopt", "Persoonlijk: haar man is overleden",
    "(niet verder verspreiden) de pachter stopt", "Interne notitie: de pachter stopt",
    "de pachter stopt -- geheim", "de pachter stopt (alleen voor het dossier)",
    "de pachter stopt (n.v.p.)", "@intern de pachter stopt", "Onder vier ogen: de pachter stopt",
    "NB vertrouwelijk", "ps, niet voor het verslag: de pachter stopt",
    "vertrouwlijk: de pachter stopt", "de pachter stopt (vertouwelijk)",
    // In ordinary speech.
    "dat de pachter stopt laat ik hier weg", "wat hij verdient laat ik hier verder buiten",
    "dit hoeft de buurt niet te weten",
    "dit moet binnen het team blijven: hij is zijn werk kwijt",
    "ze vertelde in vertrouwen dat ze weg wil", "niet verder vertellen dat de bakker stopt",
    "tussen jou en mij gezegd: de bakker stopt", "wil niet geciteerd worden",
    "u hebt dit niet van mij", "haar verhaal hou ik buiten het verslag",
    "zij wil niet dat de buren dit weten", "deze zin schrappen voor het rondgaat",
    "hier maak ik geen melding van", "op verzoek niet vermeld: ruzie met haar zus",
    "we spraken af dat dit niet in het verslag komt", "dit komt niet verder dan deze kamer",
    "dat mag niemand horen: hij zit vast", "vroeg me er niets over te zeggen",
    "zij willen niet dat dit gedeeld wordt", "dit maken we niet openbaar",
    "we spraken af dat dit onder ons blijft", "niets hiervan gaat naar de gemeente",
    "de pachter stopt (mag dit wel?)", "de pachter stopt (ligt gevoelig)",
    "dit mag pas na haar akkoord gedeeld worden: hij stopt",
    // By whose eyes it is for, a seal, a vow, and where it must not turn up.
    "de pachter stopt, niet voor vreemde ogen", "onder het zegel van de biecht: hij stopt",
    "we hebben beloofd te zwijgen over de pacht", "de pacht mag nergens opduiken",
    "niet laten uitlekken dat de pachter stopt", "s.v.p. discreet: de pachter stopt",
    "dit blijft tussen ons drieën", "in alle discretie: de pachter is ziek",
    "alleen mondeling: de pachter stopt", "na het uitwerken vernietigen: de pachter stopt",
    // In English.
    "this doesn't leave the room: he drinks", "do not put this in the report: he drinks",
    "the pastor leaves (confidential)", "please do not share this: he drinks",
    "told me in confidence that she leaves", "keep this between us", "not to be published",
    "leave this out of the report: he drinks", "Don't write this down",
  ]

  static let `public` = [
    "vertrouwde gezichten in de winkel", "de interne verhuizing in de flat liep goed",
    "persoonlijk vind ik het plein mooi", "een geheim recept van de bakker",
    "het privéterrein achter de flat is rommelig", "de corporatie pakt dit intern op",
    "Woongoed bespreekt het intern", "het is geen geheim dat de bus te laat komt",
    "ouderen komen niet meer naar buiten", "de rolstoel mag er niet in",
    "ze nemen de telefoon niet op", "buren willen de tuin niet delen",
    "het hofje is niet opgenomen in het onderhoudsplan",
    "de speeltuin is niet voor rolstoelen gemaakt", "het stond niet in het verslag van toen",
    "de activiteiten staan niet op de website", "mensen weten niet waar het loket is",
    "bewoners hoeven niet te betalen", "die struik kan weg", "graffiti graag verwijderen",
    "er is weinig vertrouwen in de aanpak", "de kelder onder ons is nat",
    "een persoonlijk gesprek werkt beter", "meer privacy in de tuinen gewenst",
    "de vergadering is besloten om acht uur", "koffie blijft binnen bij regen",
    "het dorpshuis is niet openbaar", "het park is alleen voor wandelaars",
    "een niet-bekend adres", "het rapport ligt in een la", "niemand heeft het opgeschreven",
    "de kinderen houden hun hut geheim voor de grote jongens",
    "je wordt aan de balie persoonlijk behandeld", "mensen gaan voorzichtig met de kas om",
    "jongeren willen hun plek niet delen", "online aanmelden is lastig",
    "het stuk bij de sloot is niet gemaaid", "er staat niets in het dossier",
    "signalen komen bij het wijkteam niet aan", "achter gesloten deuren gebeurt weinig",
    "zonder toestemming is er gekapt", "Publiek: vooral ouderen", "toestemming voor de kap: nee",
    "het plan is niet goedgekeurd", "mag dit hek weg?", "gedachten aan vroeger",
    "people do not share tools", "the internal staircase is dirty", "keep the street clean",
    "confidence in the council is low", "~20 mensen liepen over ~1 km pad",
    "het pad ~ de sloot ~ de weg", "the school stays in the village",
  ]

  @Test("are found wherever they stand", arguments: out)
  func isOut(_ line: String) {
    let found = conversation(body: "## Zorgen\n- de vijver is vol\n- \(line)")
    #expect(found.withheld.map(\.text).contains(line) || found.withheld.count == 2)
    #expect(!found.signals.contains { $0.text == line })
  }

  @Test("are not seen in words that look like them", arguments: `public`)
  func isPublic(_ line: String) {
    let found = conversation(body: "## Zorgen\n- \(line)")
    #expect(found.withheld.isEmpty && !found.confidential)
    #expect(found.signals.map(\.text) == [line])
  }

  static let heads: [Case<String, Bool>] = [
    ("openbaar: nee", true), ("openbaar: nog niet", true), ("openbaar: ja", false),
    ("openbaar: alleen partners", true), ("openbar: nee", true),
    ("vertrouwelijk:", true), ("vertrouwelijk", true), ("vertrouwlijk: ja", true),
    ("vertrouwelijk: misschien", true), ("geheim: nee", false), ("privé: x", true),
    ("publiceren: niet voor de zomer", true), ("toestemming: nee", true),
    ("toestemming: ja", false), ("toestemming:", true), ("delen: ja", false),
    ("status: vertrouwelijk", true), ("status: concept", false),
    ("status: concept, niet delen", true), ("tags: [groen, vertrouwelijk]", true),
    ("titel: VERTROUWELIJK, huiskamer", true), ("public: false", true),
    ("publiek: 20", false), ("draft: true", true), ("publish: no", true),
    ("vertrouwelijkheid: openbaar", false), ("vertrouwelijkheid: hoog", true),
    ("niet voor publicatie: ja", true), ("let op: niet delen", true),
    ("access: team", true), ("toegang: gratis", false), ("delen: {publicatie: nee}", true),
    ("akkoord gastvrouw: nee", true), ("op de site: nog niet", true), ("concept: ja", true),
    ("toestemming foto's: nee", false), ("bestemd voor: college", true),
    ("verslag: wijkteam", false),
    ("toestemming: mondeling, alleen intern", true), ("- geheim: ja", true), ("koffie: nee", false),
    ("geanonimiseerd: nee", true), ("verspreidbaar: nee", true), ("TLP: red", true),
    ("vertrouwelijkheidsniveau: 2", true), ("publicatiedatum: nooit", true),
    ("publicatiedatum: 1 mei", false),
    ("locatie: bij mensen thuis, privé", false), ("citaten: niet delen", false),
  ].map { Case($0.0, $0.0, $0.1) }

  @Test("keep the whole note out from its head", arguments: heads)
  func head(_ example: Case<String, Bool>) {
    let found = conversation("---\ngebied: west\ndatum: 2026-03-12\n\(example.input)\n---\n- a")
    #expect(found.confidential == example.expected)
  }

  static let notes = [
    Case("a title", "# VERTROUWELIJK: huiskamer\n\n- de lamp", true),
    Case("a sentence", "Dit gesprek blijft onder ons.\n\n- de lamp", true),
    Case("a line above the text", "NIET PUBLICEREN\n\n- de lamp", true),
    Case("a line about a draft", "Concept, nog niet verspreiden!\n\n- de lamp", true),
    Case(
      "a sentence about who agreed",
      "De bewoners gaven geen toestemming om dit te delen.\n\n## Zorgen\n- de lamp", true),
    Case(
      "a sentence of what was told", "Zij vertelde in vertrouwen iets.\n\n## Zorgen\n- de lamp",
      false),
    Case("a sentence about the talk", "Het was een besloten gesprek.\n\n## Zorgen\n- a", true),
    Case("a field", "Rubricering: intern\n\n## Zorgen\n- a", true),
    Case("a question with its answer", "Publiceren? Nee\n\n## Zorgen\n- a", true),
    Case("a box that nobody ticked", "[ ] mag openbaar\n\n## Zorgen\n- a", true),
    Case("a box that somebody ticked", "- [x] mag openbaar\n\n## Zorgen\n- a", false),
    Case("a comment above the text", "<!-- vertrouwelijk -->\n\n## Zorgen\n- a", false),
    Case("a heading with nothing below it", "## Vertrouwelijk gesprek\n\n## Zorgen\n- a", true),
    Case("who was there", "Publiek: gemengd\n\n## Zorgen\n- a", false),
    Case("a line with its answer", "Openbaar: nee\n\n- de lamp", true),
    Case("a line with another answer", "Vertrouwelijk: nee\n\n- de lamp", false),
    Case("a heading of a part", "## Vertrouwelijk\n- de lamp\n\n## Zorgen\n- de vijver", false),
  ]

  @Test("keep the whole note out from its body", arguments: notes)
  func body(_ example: Case<String, Bool>) {
    #expect(conversation(body: example.input).confidential == example.expected)
  }

  static let paths = [
    Case("a folder", "vertrouwelijk/huis.md", true), Case("brackets", "huis (geheim).md", true),
    Case("words before others", "NIET DELEN huis in oost.md", true),
    Case("a part between full stops", "huis.intern.md", true),
    Case("among words", "2026-03-12-intern-overleg.md", true),
    Case("a phrase", "oost/niet-delen/huis.md", true),
    Case("words like it", "2026-03-12-interne-verhuizing.md", false),
    Case("words without a space", "huisINTERN.md", true),
    Case("none", "2026-03-12-huiskamer.md", false),
  ]

  @Test("keep a note out by its name", arguments: paths)
  func path(_ example: Case<String, Bool>) {
    #expect((KeepOutFinder.standard.mark(inPath: example.input) != nil) == example.expected)
  }

  static let parts = [
    Case("all under a heading that says so in other words", "## Blijft onder ons\n- lamp", "lamp"),
    Case("with a bold heading in it", "## Intern\n- lamp\n\n**Zorgen**\n- vijver", "lamp vijver"),
    Case(
      "with a deeper heading in it", "## Intern\n- lamp\n### Zorgen\n- vijver\n## Wensen\n- z",
      "lamp vijver"),
    Case("with a plain heading in it", "## Intern\n- lamp\n\nZorgen\n- vijver", "lamp vijver"),
    Case("up to its end mark", "--- intern ---\n- lamp\n--- einde intern ---\n- z", "lamp"),
    Case(
      "past headings up to an end mark",
      "== begin intern ==\n## Zorgen\n- lamp\n== einde intern ==\n- z", "lamp"),
    Case(
      "what follows", "- z\n\nOnderstaande punten niet voor het verslag:\n- lamp\n- vijver",
      "lamp vijver"),
    Case(
      "the rest", "- z\n\nDe rest is vertrouwelijk.\n\n- lamp\n## Zorgen\n- vijver", "lamp vijver"),
    Case(
      "what stands above", "## Zorgen\n- lamp\n- vijver\nBovenstaande niet opnemen.", "lamp vijver"),
    Case("the line above", "## Zorgen\n- z\n- lamp\n^ niet delen", "lamp"),
    Case("the item above", "## Zorgen\n- z\n- lamp\n  - *niet in verslag*\n- w", "lamp"),
    Case("a cell of an internal column", "| Wat | Intern |\n|---|---|\n| z | lamp |", "lamp"),
    Case("a row that says so", "| Wat | Intern |\n|---|---|\n| lamp | ja |\n| z | nee |", "lamp"),
    Case("a callout of that kind", "> [!intern] Let op\n> lamp\n\n- z", "lamp"),
    Case(
      "a callout in another language", "> [!private]-\n> - lamp\n> - vijver\n\n- z", "lamp vijver"),
    Case(
      "a row that is not public", "| Wat | Openbaar? |\n|---|---|\n| lamp | nee |\n| z | ja |",
      "lamp"),
    Case("words struck out", "## Zorgen\n- ~~lamp~~\n- z", "lamp"),
    Case("some of the words", "## Zorgen\n- z ~~en de lamp~~", "lamp"),
    Case("words within single tildes", "## Zorgen\n- ~lamp bij de vijver~\n- z", "lamp vijver"),
    Case(
      "words in a tag that strikes", "## Zorgen\n- <del>lamp</del>\n- <s>vijver</s> z",
      "lamp vijver"),
    Case("all under a heading that is struck out", "## ~~Zorgen~~\n- lamp", "lamp"),
    Case("a cell that is struck out", "| Zorg | Plek |\n|---|---|\n| z | ~~lamp~~ |", "lamp"),
    Case("what is struck out and never ends", "## Zorgen\n- ~~lamp\n- z", "lamp"),
    Case("a division of that kind", "<div class=\"intern\">\n\nlamp\n\n</div>\n\n- z", "lamp"),
    Case(
      "a fold of that name",
      "<details><summary>Vertrouwelijk</summary>\n\n- lamp\n\n</details>\n\n- z", "lamp"),
    Case("an admonition of that kind", "!!! intern\n    lamp\n\n    vijver\n\n- z", "lamp vijver"),
    Case(
      "an admonition of that title", "!!! note \"Niet voor het verslag\"\n    lamp\n\n- z", "lamp"),
    Case("a block of Org", "#+begin_intern\nlamp\n#+end_intern\n\n- z", "lamp"),
    Case("a comment in Org", "#+BEGIN_COMMENT\nlamp\n#+END_COMMENT\n\n- z", "lamp"),
    Case("a block of colons", "::: vertrouwelijk\nlamp\n:::\n\n- z", "lamp"),
    Case(
      "what stands between comments",
      "- z\n<!-- begin intern -->\n## Zorgen\n- lamp\n<!-- einde intern -->\n- w", "lamp"),
    Case(
      "all below a comment above the text", "<!-- geheim -->\n\n## Zorgen\n- lamp\n## Tips\n- bos",
      "lamp bos"),
    Case("a comment of CriticMarkup", "- z{>>de lamp is van haar<<}\n- w", ""),
    Case(
      "what stands below a word of its own", "- z\n\n*Vertrouwelijk*\n\n- lamp\n- vijver",
      "lamp vijver"),
    Case("what stands below an item with a colon", "- z\n- Vertrouwelijk:\n- lamp", "lamp"),
    Case("what a writer thinks", "- z\n\n## Mijn indruk\n\n- lamp", "lamp"),
    Case("talk about single people", "- z\n\n## Casuïstiek\n\n- lamp", "lamp"),
    Case("a line with a comment behind it", "- z\n- lamp <!-- intern -->\n- w", "lamp"),
    Case(
      "a row with a cell that says so",
      "| Wat | Opmerking |\n|---|---|\n| lamp | vertrouwelijk |\n| z | |", "lamp"),
    Case("an item within brackets", "## Zorgen\n- [intern: lamp]\n- z", "lamp"),
  ]

  @Test("keep a part out", arguments: parts)
  func part(_ example: Case<String, String>) {
    let found = conversation(body: "# Verslag\n\n" + example.input)
    let kept = found.withheld.map(\.text).joined(separator: " ")
    for word in example.expected.split(separator: " ") { #expect(kept.contains(word)) }
    for word in ["z", "w"] { #expect(!found.withheld.contains { $0.text == word }) }
    #expect(found.signals.allSatisfy { $0.text == "z" || $0.text == "w" })
    #expect(!found.confidential)
  }

  @Test("are told once a note, but for those of the form")
  func told() {
    let head = "---\ngebied: west\ndatum: 2026-03-12\n---\n"
    let marked = head + "## Zorgen\n- X (geheim)\n- Y, onder ons gezegd\n- Z (geheim)"
    #expect(codes(marked).filter { $0 == "kept-out" }.count == 1)
    #expect(!codes(head + "## Niet voor het verslag\n- X").contains("kept-out"))
    let asked = codes("---\ngebied: west\nop de site: nee\n---\n- X")
    #expect(asked.contains("kept-out") && !asked.contains("unknown-key"))
  }
}
