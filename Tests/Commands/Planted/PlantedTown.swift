import TestSupport
import Testing

/// A municipality out of a seed, with a word of its own in each place that others may not read.
///
/// Beside every such place stands something that is for everybody. The same seed gives the same
/// files.
struct PlantedTown {
  /// A private place as it stands in a note, and the word in it.
  struct Place {
    let word: String
    let text: String
  }

  private(set) var files: [String: String] = [
    "wijk.yml": """
    gemeente: Elzenveld
    gebieden:
      west: { naam: Elzenveld-West, contact: west@elzenveld.example, buurten: [{ naam: Lindehof }] }
    """
  ]
  private(set) var places: [Place] = []
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    var words = Self.words.shuffled(using: &generator)
    func planted(_ texts: [String]) -> [String] {
      texts.compactMap { text in
        guard let word = words.popLast() else { return nil }
        let isName = text.contains("NAME")
        let written = isName ? word : word.lowercased()
        let text = text.replacing(isName ? "NAME" : "WORD", with: written)
        places.append(Place(word: written, text: text))
        return text
      }
    }
    let heads = planted(Self.heads)
    let parts = planted(Self.parts)
    let concerns = planted(Self.concerns)
    let agreements = planted(Self.agreements)
    let texts = planted(Self.texts)
    let few = planted(Self.few)
    var notes = (0..<4).map { _ in Note() }
    for head in heads { notes[Int.random(in: 0..<4, using: &generator)].heads.append(head) }
    for part in parts { notes[Int.random(in: 0..<4, using: &generator)].parts.append(part) }
    for item in concerns { notes[Int.random(in: 0..<4, using: &generator)].concerns.append(item) }
    for item in agreements {
      notes[Int.random(in: 0..<4, using: &generator)].agreements.append(item)
    }
    for (index, note) in notes.enumerated() {
      let kind = ["bijeenkomst", "huiskamergesprek", "straatgesprek", "koffie"][index]
      files["gesprekken/\(index).md"] = note.text(kind, day: index + 10, &generator)
    }
    files["gesprekken/klein.md"] = """
      ---
      gebied: west
      datum: 2026-06-03
      soort: keukentafelgesprek
      aanwezig: 2 bewoners
      ---
      ## Zorgen
      \(few.joined(separator: "\n"))
      """
    files["opgaven/west.md"] =
      "## Veilig\n\nWe maken de stoep recht.\n\n" + texts.joined(separator: "\n\n") + "\n"
  }

  /// Expects that a text holds none of the words of private places.
  func expectNoPrivateWord(in text: String, _ file: String) {
    let text = text.lowercased()
    for place in places {
      #expect(!text.contains(place.word.lowercased()), "\(file): \(place.text)")
    }
  }

  private struct Note {
    var heads: [String] = []
    var parts: [String] = []
    var concerns = ["- De bushalte is te donker"]
    var agreements = ["- [ ] Stoep rechtleggen @gemeente"]

    func text(_ kind: String, day: Int, _ generator: inout SeededGenerator) -> String {
      let sections =
        parts + [
          "## Zorgen\n" + concerns.joined(separator: "\n"),
          "## Afspraken\n" + agreements.joined(separator: "\n"),
        ]
      let head = ["gebied: west", "datum: 2026-04-\(day)", "soort: \(kind)", "buurt: Lindehof"]
      return
        (["---"] + head + ["aanwezig: \(day) bewoners"] + heads + ["---"]
        + sections.shuffled(using: &generator)).joined(separator: "\n") + "\n"
    }
  }

  // MARK: Private places

  private static let heads = [
    "notulist: NAME", "tags: [WORD]", "samen met: NAME", "gastvrouw: NAME",
  ]

  private static let parts = [
    "> [!intern] Let op\n> de WORD is kapot\n", "<!-- de WORD\nis kapot -->\n", "%% de WORD %%\n",
    "[//]: # (de WORD)\n", "## Niet voor het verslag\n- de WORD is kapot",
    "## Vertrouwelijk\n**Zorgen**\n- de WORD is kapot", "## Leerpunten\n- WORD eerder bellen",
    "## Afspraken\n| Wat | Wie |\n|---|---|\n| Heg knippen | NAME |\n",
    "| Zorg | Intern |\n|---|---|\n| de bank is stuk | de WORD |\n",
    "| Zorg | Openbaar? |\n|---|---|\n| de WORD is stuk | nee |\n",
    "## Nog niet gesproken\n- NAME en haar moeder",
    "## Activiteiten\n- Soep bij NAME thuis, zaterdag 5 september 2026 (openbaar)",
    "## Activiteiten\n- Borrel bij de WORD, zaterdag 5 september 2026",
    "## Vragen\n- Mag de heg weg? @NAME", "## Initiatieven\n- NAME begint een moestuin",
    "## Wat gaat goed\n- NAME Bakker bakt taart #schat:mensen",
    "## Zorgen van NAME\n- de stoep is scheef",
    "Terugkoppeling: gebeld met NAME op 14 april\n", "## ~~Zorgen~~\n- de WORD is kapot",
  ]

  private static let concerns = [
    "- ~~de WORD is kapot~~", "- de bank is mooi ~~maar de WORD niet~~",
    "- <del>de WORD is kapot</del>",
    "- de WORD is kapot (vertrouwelijk)", "- intern: de WORD is kapot",
    "- de WORD is kapot #intern",
    "- Mevrouw NAME is bang", "- Volgens NAME is het donker", "- bel NAME op 06-12345678",
    "- huurders van nr 6 en 8 missen hun WORD", "- Huurster 31 mist haar WORD",
    "- die van 27 heeft een WORD", "- studio 4.07 heeft een WORD", "- #38 heeft een WORD nodig",
    "- Het laatste huis van de rij heeft een WORD", "- woning boven de kapper mist een WORD",
    "- mw met rollator mist haar WORD", "- mevrouw op de begane grond links mist een WORD",
    "- jongens van beneden vechten om een WORD",
    "- Weduwnaar\n- Drinkt sinds de uitvaart\n- Slaapt in de WORD",
    "- \"Ik vind de WORD niets\"", "- ‘Ik vind de WORD niets’", "- ik mis mijn WORD zo #eenzaam",
  ]

  private static let agreements = [
    "- [ ] Heg knippen @NAME", "- [ ] Sleutel halen bij NAME", "- [ ] Lamp maken ^WORD",
    "- [-] Heg knippen @gemeente (want mevrouw NAME wil dat niet)", "- [x] ~~Mevrouw NAME bellen~~",
  ]

  private static let texts = [
    "~~De WORD gaat weg.~~", "De WORD komt later (nog niet delen).", "Mevrouw NAME regelt dit.",
    "<!-- de WORD -->", "## Intern\n\nDe WORD.",
  ]

  private static let few = ["- de WORD is te groot", "- mijn WORD is kapot"]

  /// Words that are made up, and that no list of words has.
  private static let words = [
    "Brol", "Zwen", "Krulm", "Plunf", "Twirk", "Grops", "Snerl", "Vlomp", "Drask",
  ].flatMap {
    start in
    ["vamik", "darpoz", "gulmo", "henkaz", "jotru", "wesbik", "limko"].map { start + $0 }
  }
}
