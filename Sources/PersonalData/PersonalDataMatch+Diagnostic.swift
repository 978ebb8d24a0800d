package import Diagnostics

extension PersonalDataMatch {
  /// What a person reads about the match; it never repeats the value.
  package func diagnostic(in language: Language) -> Diagnostic {
    let about = kind.words
    return Diagnostic(
      Diagnostic.Code(stringLiteral: kind.rawValue), severity, at: range,
      nl: "dit lijkt \(about.nl)", en: "this looks like \(about.en)", help: kind.help,
      fix: Diagnostic.Fix(
        Bilingual(
          nl: "vervang het door '\(replacement.nl)'", en: "replace it with '\(replacement.en)'"),
        replacing: range, with: replacement[language], isSafe: false))
  }

  /// An error keeps the note out of a public edition; a warning asks a person to look.
  package var severity: Diagnostic.Severity {
    switch certainty {
    case .likely: .error
    case .possible: .warning
    }
  }
}
