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

  /// - Throws: ``UsageError``, with the nearest word, when themes are not divided so.
  init(word: String) throws {
    guard let found = Self.named(word) else {
      throw UsageError(
        nl: "'\(word)' is geen indeling van thema's", en: "'\(word)' does not divide themes",
        help: Self.nearest(to: word)
          ?? Bilingual(
            nl: "kies gebied, maand, kwartaal of jaar",
            en: "choose area, month, quarter or year"))
    }
    self = found
  }
}
