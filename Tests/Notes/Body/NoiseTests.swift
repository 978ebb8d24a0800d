import TestSupport
import Testing

@testable import Notes

@Suite("What is about the writer or the talk")
struct NoiseTests {
  @Test(
    "is no statement and nothing agreed, and its words are kept",
    arguments: [
      "verjaardagskaart kopen voor tante", "declaratie indienen", "mijn laptop is bijna leeg",
      "parkeren was lastig", "de zaal was erg koud", "stiften drogen uit", "Slaap lekker",
      "Iemand vroeg hoe laat het was",
    ])
  func noise(_ words: String) {
    for body in [words, "- \(words)", "## Afspraken\n- \(words)\n- hek plaatsen @gemeente"] {
      let found = conversation(body: body)
      #expect(found.signals.map(\.kind) == [.background], "\(body)")
      #expect(found.agreements.allSatisfy { $0.text.contains("hek") })
    }
    #expect(conversation(body: "Niet vergeten: \(words)").agreements.isEmpty)
  }

  @Test(
    "is not what people say of their own",
    arguments: [
      "parkeren is hier lastig", "in de zaal van het buurthuis is het koud",
      "ouderen willen leren werken met een laptop", "er is geen koffie te krijgen in de flat",
      "de fietsen liggen op de stoep",
    ])
  func said(_ words: String) {
    #expect(conversation(body: "- \(words)").signals.map(\.kind) != [.background])
  }
}

@Suite("Who wrote a note")
struct AuthorTests {
  @Test(
    "is known by a signature, by `(ik)`, and by what stands behind the title",
    arguments: [
      "# Koffie Lindehof\n\nIk bel de corporatie volgende week.\n\nDe opbouwwerker (Welzijn)",
      "# Koffie Lindehof\n\nAanwezig: 5 bewoners, opbouwwerker (ik)\n\nIk bel de corporatie volgende week.",
      "# Koffie Lindehof 5 maart - opbouwwerker Welzijn\n\nIk bel de corporatie volgende week.",
    ])
  func known(_ body: String) {
    let owners = conversation(body: body).agreements.flatMap(\.owners)
    #expect(owners == ["Welzijn Elzenveld"] || owners == ["opbouwwerker"])
  }

  @Test(
    "is not anybody who is only named",
    arguments: [
      "# Koffie Lindehof\n\nIk bel de corporatie volgende week.\n\nDe opbouwwerker was er ook.",
      "# Koffie met de opbouwwerker\n\nIk bel de corporatie volgende week.",
      "# Koffie Lindehof, 5 bewoners\n\nIk bel de corporatie volgende week.",
    ])
  func named(_ body: String) {
    #expect(
      conversation(body: body).agreements.flatMap(\.owners).allSatisfy {
        $0 == "gebiedsregisseur West" || $0 == "gebiedsregisseur" || $0.hasPrefix("gebieds")
      })
  }
}

@Suite("The parts of a form")
struct FormPartTests {
  @Test("are headings by the letters before them")
  func letters() {
    let found = conversation(
      body: """
        A. Wat waarderen deelnemers?
        De huismeester.
        B. Nieuwe afspraken
        Hek: gemeente, mei
        C. Wie misten we?
        Ondernemers. Bewoners van de kade.
        D. Opmerkingen van de gespreksleider
        Het was een lange zit.
        """)
    #expect(found.saidLines.first == "strength: De huismeester.")
    #expect(found.agreements.map(\.text) == ["Hek"])
    #expect(found.notReached == ["Ondernemers", "Bewoners van de kade"])
    #expect(found.saidLines.last == "background: Het was een lange zit.")
  }

  @Test("are none where letters stand before names right below one another")
  func names() {
    let found = conversation(body: "## Zorgen\nA. de lift\nB. de hal\nC. de kelder")
    #expect(found.signals.allSatisfy { $0.kind == .concern } && !found.signals.isEmpty)
  }

  @Test("give what is for the writer to do to the writer")
  func own() {
    let found = conversation(body: "## Wat ga ik doen\n- stoep doorgeven\n- hek @gemeente")
    #expect(found.agreements.first?.owners.isEmpty == false)
    #expect(found.agreements.last?.owners == ["gemeente"])
    let others = conversation(body: "## Afspraken\n- stoep doorgeven")
    #expect(others.agreements.first?.owners == [])
  }

  @Test("of a table are what was seen, and what is done about it")
  func table() {
    let found = conversation(
      body: """
        | Wat zagen we | Vervolg | Wie |
        |---|---|---|
        | Het pad zit vol gaten | asfalt herstellen | gemeente |
        | De speeltuin is netjes | – | – |
        """)
    #expect(found.agreements.map(\.owners) == [["gemeente"]])
    #expect(found.agreements.first?.text.hasPrefix("asfalt herstellen") == true)
    #expect(found.signals.map(\.kind) == [.concern, .strength])
  }

  @Test(
    "tell no state where somebody walks",
    arguments: ["- we in mei nog een keer lopen", "- ronde lopen met de boa"])
  func walking(_ line: String) {
    let found = conversation(body: "## Afspraken\n\(line)\n- de proef loopt")
    #expect(found.agreements.map(\.status) == [.agreed, .running])
  }
}
