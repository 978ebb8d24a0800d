internal import Diagnostics
internal import Municipality
internal import Notes
internal import Opgave

/// The words for themes and kinds of statement, in one language.
struct ThemeWords {
  let language: Language
  private let names: [String: String]

  init(_ municipality: Municipality, in language: Language) {
    self.language = language
    names = Dictionary(
      municipality.themes.map { ($0.id, $0.name[language]) },
      uniquingKeysWith: { first, _ in first })
  }

  func say(_ nl: String, _ en: String) -> String { Bilingual(nl: nl, en: en)[language] }

  func name(_ theme: String) -> String { names[theme] ?? theme }

  func name(_ kind: Signal.Kind) -> String {
    switch kind {
    case .strength: say("Kracht", "Strength")
    case .wish: say("Wens", "Wish")
    case .concern: say("Zorg", "Concern")
    case .question: say("Vraag", "Question")
    case .idea: say("Idee", "Idea")
    case .background: say("Achtergrond", "Background")
    case .repair: say("Melding", "Repair")
    }
  }
}
