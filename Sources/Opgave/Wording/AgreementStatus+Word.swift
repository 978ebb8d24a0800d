package import Diagnostics
package import Notes

extension AgreementStatus {
  /// The word for it, in lists and as a value of options.
  package var word: Bilingual {
    switch self {
    case .agreed: Bilingual(nl: "afgesproken", en: "agreed")
    case .running: Bilingual(nl: "loopt", en: "running")
    case .waiting: Bilingual(nl: "wacht", en: "waiting")
    case .done: Bilingual(nl: "gedaan", en: "done")
    case .dropped: Bilingual(nl: "vervallen", en: "dropped")
    case .wishlist: Bilingual(nl: "wens", en: "wishlist")
    case .repair: Bilingual(nl: "melding", en: "repair")
    }
  }
}
