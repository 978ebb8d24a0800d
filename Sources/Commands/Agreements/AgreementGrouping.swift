internal import Diagnostics
internal import Words
internal import Municipality
internal import Opgave

/// How a list of agreements is grouped.
enum AgreementGrouping: WordedOption {
  case owner, area, theme

  /// Agreements under one head.
  struct Group {
    let title: String
    var items: [ListedAgreement]
  }

  var word: Bilingual {
    switch self {
    case .owner: Bilingual(nl: "eigenaar", en: "owner")
    case .area: Bilingual(nl: "gebied", en: "area")
    case .theme: Bilingual(nl: "thema", en: "theme")
    }
  }

  static var notOne: Bilingual {
    Bilingual(nl: "indeling van afspraken", en: "a grouping of agreements")
  }

  /// The groups: areas and themes in the order of the municipality, owners by name, and what
  /// belongs nowhere last.
  ///
  /// An agreement with two owners or themes stands under both.
  func groups(
    _ items: [ListedAgreement], in municipality: Municipality, _ language: Language
  ) -> [Group] {
    let words = AgreementWords(language)
    switch self {
    case .area:
      return collect(items.map { (key: $0.area.id, title: $0.area.name, item: $0) }, order: [])
    case .owner:
      let nobody = words.owners([])
      let pairs = items.flatMap { item in
        item.agreement.owners.isEmpty
          ? [(key: "\u{10FFFF}", title: nobody, item: item)]
          : item.agreement.owners.map { (key: Folding.key($0), title: $0, item: item) }
      }
      return collect(pairs, order: Set(pairs.map(\.key)).sorted())
    case .theme:
      let names = municipality.themeNames(in: language)
      let none = words.say("zonder thema", "without a theme")
      let pairs = items.flatMap { item in
        item.agreement.themes.isEmpty
          ? [(key: "", title: none, item: item)]
          : item.agreement.themes.map { (key: $0, title: names[$0] ?? $0, item: item) }
      }
      return collect(pairs, order: municipality.themes.map(\.id))
    }
  }

  /// Brings items under their keys: first the keys of the order, then the others as they come.
  private func collect(
    _ pairs: [(key: String, title: String, item: ListedAgreement)], order: [String]
  ) -> [Group] {
    var groups: [String: Group] = [:]
    var keys = order
    var known = Set(order)
    for pair in pairs {
      if known.insert(pair.key).inserted { keys.append(pair.key) }
      groups[pair.key, default: Group(title: pair.title, items: [])].items.append(pair.item)
    }
    return keys.compactMap { groups[$0] }
  }
}
