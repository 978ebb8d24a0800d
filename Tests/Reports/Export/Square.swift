import Diagnostics
import Publication
import TestMunicipality

@testable import Reports

/// A neighbourhood with something of everything, and words that may be in no export.
enum Square {
  /// Stands in each place that residents may not read.
  static let secret = "Zilverreiger"

  static let notes = [
    """
    ---
    soort: koffie
    gebied: west
    datum: 2026-04-18
    aanwezig: { bewoners: 14 }
    ---
    ## Wat gaat goed
    - Een bewoner repareert fietsen voor de hele buurt. #schat:mensen
    - De koffieploeg staat er al twaalf jaar, elke dinsdag.
    ## Wensen
    - Een bankje bij de vijver. #groen
    ## Zorgen
    - Op de laan wordt te hard gereden. #verkeer
    ## Vragen
    - Wie snoeit *eigenlijk* wat: gemeente, of corporatie?
    - Mag de hof zelf een stuk plantsoen overnemen?
    - Komt de halte terug? Antwoord: ja, in mei
    ## Afspraken
    - [ ] Planning rondsturen in gewone taal @de-elzen (voor 1 april 2026) #wonen ^planning
    - [x] Melding nalopen @gemeente (gedaan 20 april 2026) #groen
    - [-] Drempel op de laan: niet toegezegd, kan pas bij groot onderhoud in 2028 @gemeente #verkeer
    ## Initiatieven
    - Een groenploeg voor de boomspiegels; steun gevraagd: snoeischaren en een kruiwagen
    ## Activiteiten
    - Kaartavond; met thee, elke vrijdag 19.30–22.00, wijkgebouw West (openbaar)
    - Buurtfeest, zaterdag 29 augustus 2026 15.00 uur, ijsbaan (openbaar)
    - Vorig feest, zaterdag 2 mei 2026, ijsbaan (openbaar)
    - Fietsen maken, om de week op maandag 10.00 uur, dorpshuis (openbaar)
    - Besloten borrel \(secret), elke maandag 20.00 uur, wijkgebouw West
    - Napraten \(secret), elke maandag 20.00 uur, bij een bewoner thuis (openbaar)
    ## Leerpunten
    - \(secret) eerder uitnodigen
    ## Niet voor het verslag
    - \(secret) stond in de gang

    Terugkoppeling: briefje in de bus, 10 juli 2026
    """,
    """
    ---
    soort: wijkwandeling
    gebied: west
    datum: 2026-05-18
    aanwezig: { bewoners: 9 }
    ---
    ## Wat gaat goed
    - De bakker deelt brood uit na sluitingstijd.
    ## Wensen
    - Meer licht op het pad. #groen
    ## Zorgen
    - Takken hangen tot op het pad. #groen
    - Auto's parkeren op de stoep. #verkeer
    """,
    """
    ---
    soort: huiskamergesprek
    gebied: west
    datum: 2026-05-20
    aanwezig: { bewoners: 9 }
    vertrouwelijk: ja
    ---
    ## Wat gaat goed
    - \(secret) helpt iedereen. #schat:mensen
    ## Vragen
    - Wanneer komt \(secret) terug?
    ## Activiteiten
    - \(secret) zingt, elke vrijdag 20.00 uur, wijkgebouw West (openbaar)
    ## Initiatieven
    - \(secret) begint een koor; steun gevraagd: \(secret)
    ## Afspraken
    - [x] \(secret) bellen @gemeente
    """,
  ]

  /// A note in English, for exports in English.
  static let english = """
    ---
    kind: coffee
    area: west
    date: 2026-04-18
    present: { residents: 14 }
    ---
    ## What goes well
    - A resident mends bicycles for the whole street. #schat:people
    ## Wishes
    - A bench near the pond. #groen
    ## Questions
    - Who trims which hedge?
    ## Initiatives
    - A garden crew for the street; support asked: shears
    ## Activities
    - Card night, every Friday 19:30-22:00, library (public)
    - Repairs, every other week, library (public)
    ## Agreements
    - [x] Trim the hedge @municipality (done 20 April 2026) #groen
    - [-] Speed bump: waits for the big works of 2028 @municipality

    Feedback: letter, 10 July 2026
    """

  static func published(
    _ notes: [String] = notes, as edition: Edition = .residents, in language: Language = .dutch
  ) -> TracedEdition {
    var municipality = SmallMunicipality(notes)
    municipality.settings = """
      gemeente: Elzenveld
      gebieden:
        west: { naam: Elzenveld-West, contact: west@elzenveld.example, regisseur: gebiedsregisseur west }
        noord: { naam: Elzenveld-Noord }
      organisaties:
        de-elzen: { naam: De Elzen, soort: corporatie }
      """
    return municipality.traced(as: edition, in: language)
  }

  static func exported(
    _ formats: [ExportFormat] = ExportFormat.allCases, notes: [String] = notes,
    as edition: Edition = .residents, in language: Language = .dutch
  ) throws -> Exporter.Outcome {
    try Exporter(formats).export(published(notes, as: edition, in: language))
  }
}

extension ExportedFile {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
