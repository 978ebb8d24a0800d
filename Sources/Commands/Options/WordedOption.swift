internal import Diagnostics

/// A value of an option, with the word that people type for it in either language.
protocol WordedOption: CaseIterable {
  var word: Bilingual { get }
}

extension WordedOption {
  /// The value that a word stands for, in any case.
  static func named(_ word: String) -> Self? {
    let key = word.lowercased()
    return allCases.first { $0.word.nl == key || $0.word.en == key }
  }

  /// Asks whether the nearest of the words was meant; `nil` when none is near.
  static func nearest(to word: String) -> Bilingual? {
    .nearest(to: word.lowercased(), among: allCases.flatMap { [$0.word.nl, $0.word.en] })
  }
}
