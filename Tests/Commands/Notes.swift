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
