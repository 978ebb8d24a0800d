internal import Diagnostics
internal import Words

extension Organisation.Kind {
  /// The kind that a Dutch or English word names.
  init?(words: String) {
    switch Folding.key(words) {
    case "corporatie", "woningcorporatie", "housing", "wonen": self = .housing
    case "welzijn", "welzijnsorganisatie", "welfare": self = .welfare
    case "politie", "police": self = .police
    case "gemeente", "municipality", "team", "afdeling": self = .municipality
    case "bewoners", "bewonersorganisatie", "residents", "dorpsbelang", "vrijwilligers":
      self = .residents
    case "zorg", "care": self = .care
    case "onderwijs", "school", "education": self = .education
    case "ondernemers", "bedrijf", "business": self = .business
    case "provincie", "province", "overheid", "waterschap": self = .province
    case "overig", "anders", "other", "bibliotheek", "vereniging": self = .other
    default: return nil
    }
  }

  /// The words that are offered for each, in the order of ``allCases``.
  static let words = [
    Bilingual(nl: "corporatie", en: "housing"), Bilingual(nl: "welzijn", en: "welfare"),
    Bilingual(nl: "politie", en: "police"), Bilingual(nl: "gemeente", en: "municipality"),
    Bilingual(nl: "bewoners", en: "residents"), Bilingual(nl: "zorg", en: "care"),
    Bilingual(nl: "onderwijs", en: "education"), Bilingual(nl: "ondernemers", en: "business"),
    Bilingual(nl: "provincie", en: "province"), Bilingual(nl: "overig", en: "other"),
  ]
}
