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
    names = municipality.themeNames(in: language)
  }

  func say(_ nl: String, _ en: String) -> String { Bilingual(nl: nl, en: en)[language] }

  func name(_ theme: String) -> String { names[theme] ?? theme }

  func name(_ kind: Signal.Kind) -> String { kind.word[language] }
}
