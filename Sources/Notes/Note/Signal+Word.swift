package import Diagnostics

extension Signal.Kind {
  /// The word for one statement of the kind, as the head of a list has it.
  package var word: Bilingual {
    switch self {
    case .strength: Bilingual(nl: "Kracht", en: "Strength")
    case .wish: Bilingual(nl: "Wens", en: "Wish")
    case .concern: Bilingual(nl: "Zorg", en: "Concern")
    case .question: Bilingual(nl: "Vraag", en: "Question")
    case .idea: Bilingual(nl: "Idee", en: "Idea")
    case .background: Bilingual(nl: "Achtergrond", en: "Background")
    case .repair: Bilingual(nl: "Melding", en: "Repair")
    }
  }
}
