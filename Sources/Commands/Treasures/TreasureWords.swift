internal import Diagnostics
internal import Municipality
internal import Notes
internal import Opgave

/// The words of a list of treasures on a terminal.
struct TreasureWords {
  let language: Language
  private let areas: [String: String]
  private let themes: [String: String]

  init(_ document: OpgaveDocument, _ language: Language) {
    self.language = language
    areas = Dictionary(
      document.areas.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    themes = document.municipality.themeNames(in: language)
  }

  func say(_ dutch: String, _ english: String) -> String {
    Bilingual(nl: dutch, en: english)[language]
  }

  func area(_ id: String) -> String { areas[id] ?? id }

  func themes(_ ids: [String]) -> String {
    ids.map { themes[$0] ?? $0 }.joined(separator: "; ")
  }

  func name(_ asset: Asset) -> String {
    switch asset {
    case .people: say("Mensen", "People")
    case .activities: say("Activiteiten", "Activities")
    case .things: say("Spullen", "Things")
    case .places: say("Plekken", "Places")
    case .organisations: say("Organisaties", "Organisations")
    case .publicSpace: say("Openbare ruimte", "Public space")
    }
  }

  func reason(_ reason: TreasureMatch.Reason) -> String {
    switch reason {
    case .shared(let theme, let word):
      say("allebei over: ", "both about: ") + "\(themes([theme])), \(word)"
    case .pair(let name, let need, let offer):
      "\(name[language]): "
        + (need == offer ? need : say("\(need) en \(offer)", "\(need) and \(offer)"))
    }
  }
}
