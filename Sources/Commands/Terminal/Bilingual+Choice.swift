internal import Diagnostics
internal import Words

extension Bilingual {
  /// Asks whether the nearest of some names was meant; `nil` when none is near.
  static func nearest(to word: String, among names: some Sequence<String>) -> Bilingual? {
    Spelling.nearest(to: word, among: names).map(Bilingual.didYouMean)
  }

  /// Asks whether the nearest of some names was meant, or tells all of them when none is near.
  static func nearest(to word: String, orOneOf names: [String]) -> Bilingual {
    nearest(to: word, among: names) ?? oneOf(names)
  }

  /// Tells the names that there are, which are the same in both languages unless others are given.
  static func oneOf(_ names: [String], en: [String]? = nil) -> Bilingual {
    Bilingual(
      nl: "kies uit \(names.joined(separator: ", "))",
      en: "choose from \((en ?? names).joined(separator: ", "))")
  }
}
