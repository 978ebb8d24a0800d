package import Diagnostics

extension PersonalDataMatch {
  /// What a person reads about the match; it never repeats the value.
  package func diagnostic(in language: Language) -> Diagnostic {
    let about = kind.words
    let mended = rest == nil ? replacement : replacement.joined(with: Placeholder.omitted)
    return Diagnostic(
      Diagnostic.Code(stringLiteral: kind.rawValue), severity, at: range,
      nl: "dit lijkt \(about.nl)", en: "this looks like \(about.en)", help: kind.help,
      fix: Diagnostic.Fix(
        Bilingual(
          nl: "vervang het door '\(mended.nl)'", en: "replace it with '\(mended.en)'"),
        replacing: range.lowerBound..<(rest ?? range).upperBound, with: mended[language],
        isSafe: false))
  }

  /// An error keeps the note out of a public edition; a warning asks a person to look.
  package var severity: Diagnostic.Severity {
    switch certainty {
    case .likely: .error
    case .possible: .warning
    }
  }
}

extension Bilingual {
  /// The words and others behind them.
  fileprivate func joined(with other: Bilingual) -> Bilingual {
    Bilingual(nl: "\(nl) \(other.nl)", en: "\(en) \(other.en)")
  }
}
