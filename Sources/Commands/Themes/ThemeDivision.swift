internal import Diagnostics
internal import Opgave

extension ThemeOverview.Division: WordedOption {
  var word: Bilingual {
    switch self {
    case .area: Bilingual(nl: "gebied", en: "area")
    case .month: Bilingual(nl: "maand", en: "month")
    case .quarter: Bilingual(nl: "kwartaal", en: "quarter")
    case .year: Bilingual(nl: "jaar", en: "year")
    }
  }

  static var notOne: Bilingual {
    Bilingual(nl: "indeling van thema's", en: "a grouping of themes")
  }
}
