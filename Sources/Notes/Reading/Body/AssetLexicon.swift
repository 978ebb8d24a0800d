internal import Words

/// The words by which a strength shows what kind of treasure it is.
package enum AssetLexicon {
  /// The kind that a word behind `#schat:` names, in the words of either language.
  package static func asset(named name: String) -> Asset? {
    switch Folding.key(name) {
    case "mensen", "mens", "people", "persoon", "talent", "talenten": .people
    case "activiteiten", "activiteit", "activities", "activity": .activities
    case "spullen", "spul", "things", "materiaal", "gereedschap": .things
    case "locaties", "locatie", "plekken", "plek", "plaats", "plaatsen", "places", "place",
      "gebouw", "gebouwen":
      .places
    case "organisaties", "organisatie", "organisations", "organisation", "vereniging",
      "verenigingen":
      .organisations
    case "openbare ruimte", "openbareruimte", "publicspace", "public space", "buitenruimte",
      "groen":
      .publicSpace
    default: nil
    }
  }

  /// The kind that the words of a strength suggest; the first cue that holds decides.
  static func asset(in text: LineText) -> Asset? {
    for (asset, cues) in cues where text.containsAny(cues) { return asset }
    return nil
  }

  private static let cues: [(Asset, PhraseSet)] = [
    (
      .places,
      PhraseSet([
        "kantine", "leeg lokaal", "zaaltje", "zaal", "schuur staat", "ruimte staat", "staat leeg",
        "leeg staat", "leegstaande", "clubhuis", "dorpshuis is", "wijkgebouw is", "lokaal",
        "empty room", "canteen", "hall",
      ])
    ),
    (
      .people,
      PhraseSet([
        "vrijwilliger", "vrijwilligers", "repareert", "helpt", "helpen", "wil best", "wil wel",
        "willen best", "wil vaker", "mag ook bij haar", "mag ook bij hem", "noaberhulp",
        "burenhulp",
        "noaberschap", "naoberschap", "kookt", "past op", "doet boodschappen", "volunteer",
        "volunteers", "helps", "repairs", "is handig", "kan goed", "oud timmerman", "oud docent",
        "oud leraar", "oud lerares", "oud verpleegkundige", "oud onderwijzer", "gepensioneerde",
        "gepensioneerd", "geeft les", "haalt op",
        "brengt", "is willing",
      ])
    ),
    (
      .things,
      PhraseSet([
        "bakfiets", "gereedschap", "aanhanger", "partytent", "tools", "statafels", "grasmaaier",
        "aanhangwagen",
      ])
    ),
    (
      .activities,
      PhraseSet([
        "burendag", "koffieochtend", "koffie-uurtje", "koffieuurtje", "buurtfeest", "bingo",
        "kaartavond",
        "eettafel", "wandelclub", "wandelgroep", "kaartclub", "repair café", "repair cafe",
        "soepdag",
        "zwerfvuilactie", "coffee morning", "street party", "huiswerkhulp",
      ])
    ),
    (
      .organisations,
      PhraseSet([
        "vereniging", "dorpsbelang", "stichting", "buurtpreventie", "wijkvereniging", "club",
        "bewonerscommissie", "association",
      ])
    ),
    (
      .publicSpace,
      PhraseSet([
        "speelveld", "trapveldje", "parkje", "buurttuin", "moestuin", "plantsoen", "pleintje",
        "speeltuin",
      ])
    ),
  ]
}
