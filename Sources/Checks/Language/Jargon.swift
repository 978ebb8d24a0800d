internal import Diagnostics

/// What to think of instead of an office word for which nothing fits in its place.
enum Jargon: String {
  case involved, `case`, together, more, moreDone, keeping, help

  /// The advice that a value of the list of office words names; `nil` for words that fit.
  init?(value: String) {
    let parts = value.split(separator: " ")
    guard parts.count == 2, parts[0] == "advice" else { return nil }
    self.init(rawValue: String(parts[1]))
  }

  var advice: Bilingual {
    switch self {
    case .involved:
      Bilingual(
        nl: "noem wie erbij betrokken is: bewoners, winkeliers, de school",
        en: "name who is involved: residents, shopkeepers, the school")
    case .case:
      Bilingual(
        nl: "vertel wat er speelt, zonder dat het over een persoon gaat",
        en: "tell what is going on, without it being about one person")
    case .together:
      Bilingual(nl: "zeg wie er samen iets doen", en: "say who do something together")
    case .more:
      Bilingual(
        nl: "zeg wat er gebeurt, zoals 'meer hulp vragen'",
        en: "say what happens, such as 'ask for more help'")
    case .moreDone:
      Bilingual(
        nl: "zeg wat er gebeurt, zoals 'meer hulp gevraagd'",
        en: "say what happens, such as 'asked for more help'")
    case .keeping: Bilingual(nl: "zeg hoe het blijft", en: "say how it stays")
    case .help:
      Bilingual(
        nl: "schrijf erbij wat het is: hulp en ondersteuning thuis",
        en: "add what it is: help and support at home")
    }
  }
}
