import Diagnostics
import Publication
import TestMunicipality
import TestSupport
import Testing

@testable import Reports

@Suite("Letters")
struct LetterRendererTests {
  private static let notes = [
    """
    ---
    soort: huiskamergesprek
    gebied: west
    buurt: Lindehof
    datum: 2026-02-12
    aanwezig: { bewoners: 9, buurtverbinders: 1 }
    ---
    ## Wat gaat goed
    - Een bewoner repareert fietsen voor de *hele* buurt. #schat:mensen
    - KOFFIEPLOEG STAAT ER AL TWAALF JAAR ELKE DINSDAG
    ## Zorgen
    - Het plantsoen achter hofje 3 is een jungle. #groen
    - Op de laan wordt te hard gereden. #verkeer
    - De lamp bij de brug doet het niet. #verlichting
    ## Wensen
    - Een bankje bij de vijver. #groen
    ## Vragen
    - Wie snoeit wat: gemeente of corporatie? @gemeente
    - Komt er een halte? Antwoord: ja, in mei.
    ## Afspraken
    - [ ] Planning van de renovatie rondsturen @de-elzen met @welzijn (voor 1 april 2026) ^planning
    - [ ] Lamp bij de brug vervangen @gemeente #verlichting ^lamp
    - [ ] Heg langs het pad terugzetten, n.t.b. ^heg
    - [-] Drempel op de laan: kan pas bij groot onderhoud in 2028 @gemeente #verkeer
    - bankje -> wensenlijst
    ## Melding
    - losse tegel

    Terugkoppeling: briefje in de bus, 19 mei 2026
    """,
    """
    ---
    soort: wijkwandeling
    gebied: west
    buurt: Wissel
    datum: 2026-04-18
    aanwezig: { bewoners: 14 }
    ---
    ## Afspraken
    - wacht op de aannemer ^planning
    - [x] lamp is gemaakt ^lamp (gedaan 3 april 2026)
    """,
  ]

  private func text(
    _ letter: PublishedLetter, as form: LetterRenderer.Form
  ) throws -> String {
    String(decoding: try LetterRenderer(overrides: [:]).bytes(of: letter, as: form), as: UTF8.self)
  }

  @Test(
    "read as these, which a person has read aloud",
    arguments: [
      ("west-1.md", LetterRenderer.Form.markdown, Language.dutch), ("west-1.txt", .text, .dutch),
      ("west-1.html", .html, .dutch), ("west-1.en.md", .markdown, .english),
      ("west-1.en.txt", .text, .english),
    ])
  func golden(name: String, form: LetterRenderer.Form, language: Language) throws {
    let letter = try #require(SmallMunicipality(Self.notes).letter(about: 1, in: language))
    let page = try text(letter, as: form)
    let parts = page.split(separator: "<style>")
    let rest = page.split(separator: "</style>").last ?? ""
    try expectGolden(
      parts.count > 1 ? "\(parts[0])<style>…\(rest)" : page, "terugkoppeling/\(name)")
  }

  @Test("speak English throughout when asked")
  func english() throws {
    let letter = try #require(SmallMunicipality(Self.notes).letter(about: 1, in: .english))
    for form in LetterRenderer.Form.allCases {
      let page = try text(letter, as: form)
      for word in ["gesprek", "Stand", " door ", "nog ", "klaar", "Wij ", " zie "] {
        #expect(!page.contains(word), "\(form): \(word)")
      }
    }
  }

  @Test(
    "of plain text have 250 words at most, whole things only, and count the rest",
    arguments: [1, 2, 3, 8, 40])
  func words(number: Int) throws {
    func items(_ words: String) -> String {
      (1...number).map { "- \(words) \($0) \(String(repeating: "woord ", count: $0))einde\($0)" }
        .joined(separator: "\n")
    }
    let note = """
      ---
      gebied: west
      datum: 2026-03-12
      soort: koffie
      aanwezig: 9 bewoners
      ---
      ## Wat gaat goed
      \(items("Kracht"))
      ## Zorgen
      \(items("Klacht"))
      ## Vragen
      \(items("Vraag"))
      ## Afspraken
      \(items("[x] Klus @gemeente"))
      \(items("[ ] Taak @gemeente"))
      \(items("[-] Nee @gemeente"))
      """
    let letter = try #require(SmallMunicipality([note]).letter(about: 1))
    let page = try text(letter, as: .text)

    #expect(page.split(whereSeparator: \.isWhitespace).count <= 250)
    // What is told is told to its end.
    let items = page.split(separator: "\n- ").dropFirst()
    #expect(
      items.allSatisfy { $0.contains("einde") || $0.contains("andere") || $0.contains("punt") })
    for kind in ["Kracht", "Klacht", "Klus", "Taak"] {
      let told = page.split(separator: "\n- \(kind) ").count - 1
      #expect(told == number || page.contains("en nog") || page.contains("te lang"), "\(kind)")
    }
    if number == 40 {
      #expect(page.contains("en nog 39 andere") || page.contains("en nog 38 andere"))
    }
    #expect(page.split(separator: "\n").allSatisfy { $0.count <= 72 })
  }

  @Test("say what was made public on purpose, in every form")
  func exceptions() throws {
    let exception = PublishedException(
      what: Bilingual(nl: "een telefoonnummer", en: "a phone number"), reason: "dat van de winkel")
    let letter = try #require(
      SmallMunicipality(Self.notes).letter(about: 1, exceptions: [exception]))

    for form in LetterRenderer.Form.allCases {
      let words = try text(letter, as: form).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      #expect(
        words.contains(
          "een telefoonnummer is hier met opzet openbaar gemaakt: dat van de winkel."))
    }
  }

  @Test("pass no HTML and no Markdown of a note on")
  func escaping() throws {
    let note = """
      ---
      gebied: west
      datum: 2026-03-12
      soort: koffie
      aanwezig: 9 bewoners
      ---
      ## Zorgen
      - <script>alert(1)</script> **Dikke** [klik](javascript:x) | streep & zo
      """
    let letter = try #require(SmallMunicipality([note]).letter(about: 1))

    let html = try text(letter, as: .html)
    #expect(!html.contains("<script") && !html.contains("javascript:"))
    let plain = try text(letter, as: .text)
    #expect(plain.contains("Dikke klik | streep & zo"))
    #expect(!plain.contains("**") && !plain.contains("script"))
  }

  @Test("say so when so few were there that nothing of what was said is told")
  func few() throws {
    let note = """
      ---
      gebied: west
      datum: 2026-03-12
      soort: koffie
      aanwezig: 2 bewoners
      ---
      ## Zorgen
      - De sloot stinkt
      ## Afspraken
      - [ ] Sloot baggeren @gemeente
      """
    let letter = try #require(SmallMunicipality([note]).letter(about: 1))

    let page = try text(letter, as: .markdown)

    #expect(page.contains("U was met weinig mensen. Daarom staat hier niet wat u zei."))
    #expect(!page.contains("stinkt") && page.contains("Sloot baggeren"))
  }
}
