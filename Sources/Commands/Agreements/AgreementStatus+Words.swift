internal import Diagnostics
internal import Notes
internal import Opgave

extension AgreementStatus: WordedOption {
  static var notOne: Bilingual {
    Bilingual(nl: "stand van een afspraak", en: "a status of an agreement")
  }

  /// The status that a word stands for in an option: any word by which a note may tell it.
  ///
  /// - Throws: ``UsageError``, with the nearest word, when it is none.
  init(word: String) throws {
    guard let found = Self.named(word) ?? ToldState.status(named: word) else {
      throw Self.unknown(word)
    }
    self = found
  }
}
