internal import Diagnostics
internal import Notes
internal import Opgave

extension AgreementStatus: WordedOption {
  /// The status that a word stands for in an option: any word by which a note may tell it.
  ///
  /// - Throws: ``UsageError``, with the nearest word, when it is none.
  init(word: String) throws {
    guard let found = Self.named(word) ?? ToldState.status(named: word) else {
      throw UsageError(
        nl: "'\(word)' is geen stand van een afspraak",
        en: "'\(word)' is not a status of an agreement",
        help: Self.nearest(to: word)
          ?? Bilingual(
            nl: "kies uit \(Self.allCases.map(\.word.nl).joined(separator: ", "))",
            en: "choose from \(Self.allCases.map(\.word.en).joined(separator: ", "))"))
    }
    self = found
  }
}
