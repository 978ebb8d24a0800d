/// Notes that several tests compile.
enum Notes {
  static let west = """
    ---
    gebied: Elzenveld-West
    datum: 2026-03-12
    aanwezig: { bewoners: 9, buurtverbinders: 1 }
    ---
    # Huiskamergesprek

    ## Wat gaat goed
    - Een bewoner repareert fietsen voor de hele hof.

    ## Zorgen
    - Het plantsoen achter hofje 3 is een jungle.

    ## Vragen
    - Mag de hof zelf een stuk plantsoen overnemen?

    ## Afspraken
    - [ ] Planning rondsturen @gemeente (voor 1 april) ^planning

    Terugkoppeling: briefje in de bus, 19 mei 2026
    """

  static let together = """
    ---
    gebied: [Elzenveld-West, Noord]
    datum: 2026-04-09
    aanwezig: { bewoners: 12 }
    ---
    ## Noord
    ### Zorgen
    - De bus komt te laat.
    ### Activiteiten
    - Koffie, elke vrijdag 10.00 uur in het wijkgebouw.
    ### Nog niet gesproken
    - studenten

    ## Elzenveld-West
    ### Afspraken
    - [ ] Hek maken @gemeente (voor 1 mei)
    """

  static let noord = """
    ---
    gebied: Noord
    datum: 2026-04-02
    ---
    ## Wensen
    - Een bankje bij de brievenbus.

    ## Afspraken
    - [x] Bankje aangevraagd @gemeente
    """
}
