/// One sentence, name or label in both languages of the product.
package struct Bilingual: Hashable, Sendable, Codable {
  package let nl: String
  package let en: String

  package init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  /// The same words in both languages, such as a name that a municipality chose.
  package init(_ both: String) {
    self.init(nl: both, en: both)
  }

  package subscript(language: Language) -> String {
    switch language {
    case .dutch: nl
    case .english: en
    }
  }
}
