extension Bilingual {
  /// Asks whether a known name was meant by one that is not.
  package static func didYouMean(_ name: String) -> Bilingual {
    Bilingual(nl: "bedoelt u '\(name)'?", en: "did you mean '\(name)'?")
  }
}
