internal import Diagnostics

/// A value of an option, with the word that people type for it in either language.
protocol WordedOption: CaseIterable, Equatable {
  var word: Bilingual { get }
  /// What a word that names no value is not, behind "is geen" and "is not": `formaat`, `a format`.
  static var notOne: Bilingual { get }
}

extension WordedOption {
  /// Every word that people may type, each once.
  static var words: [String] {
    allCases.flatMap { $0.word.nl == $0.word.en ? [$0.word.nl] : [$0.word.nl, $0.word.en] }
  }

  /// The value that a word stands for, in any case.
  static func named(_ word: String) -> Self? {
    let key = word.lowercased()
    return allCases.first { $0.word.nl == key || $0.word.en == key }
  }

  /// - Throws: ``UsageError``, with the nearest word or all of them, when there is no such value.
  init(word: String) throws {
    guard let found = Self.named(word) else { throw Self.unknown(word) }
    self = found
  }

  /// The values that words with commas between them stand for, each once and in a fixed order.
  ///
  /// - Throws: ``UsageError`` when there is no such value.
  static func chosen(by lists: [String]) throws -> [Self] {
    let chosen = try lists.splitAtCommas.map(Self.init(word:))
    return allCases.filter(chosen.contains)
  }

  /// That a word names no value.
  static func unknown(_ word: String) -> UsageError {
    UsageError(
      nl: "'\(word)' is geen \(notOne.nl)", en: "'\(word)' is not \(notOne.en)",
      help: .nearest(to: word.lowercased(), among: words)
        ?? .oneOf(allCases.map(\.word.nl), en: allCases.map(\.word.en)))
  }
}

extension [String] {
  /// The words of an option that may be repeated and may hold several with commas between them.
  var splitAtCommas: [String] {
    flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
      .map { String($0.drop { $0 == " " }) }
  }
}
