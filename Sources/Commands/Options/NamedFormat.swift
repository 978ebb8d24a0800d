internal import Diagnostics

/// A format that has one name in both languages, that of its case.
protocol NamedFormat: WordedOption, RawRepresentable<String> {}

extension NamedFormat {
  var word: Bilingual { Bilingual(rawValue) }
  static var notOne: Bilingual { .noFormat }
}

extension Bilingual {
  /// What no format is called, behind "is geen" and "is not".
  static var noFormat: Bilingual { Bilingual(nl: "formaat", en: "a format") }
}
