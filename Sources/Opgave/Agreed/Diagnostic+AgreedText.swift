internal import Diagnostics
internal import Municipality
internal import Source

extension Diagnostic {
  static func unknownArea(
    _ words: String, at range: ByteRange, _ gazetteer: Gazetteer
  ) -> Diagnostic {
    Diagnostic(
      "unknown-area", .warning, at: range,
      nl: "'\(words)' is geen gebied van deze gemeente",
      en: "'\(words)' is not an area of this municipality",
      help: suggestion(gazetteer.nearestPlace(to: words))
        ?? Bilingual(
          nl: "zet bovenaan 'gebied: …', of noem het bestand naar het gebied",
          en: "put 'area: …' at the top, or name the file after the area"),
      fix: .renaming(range, to: gazetteer.nearestPlace(to: words)))
  }

  static func unknownTheme(
    _ words: String, at range: ByteRange, _ gazetteer: Gazetteer
  ) -> Diagnostic {
    Diagnostic(
      "unknown-theme", .warning, at: range,
      nl: "'\(words)' is geen thema van deze gemeente",
      en: "'\(words)' is not a theme of this municipality",
      help: suggestion(gazetteer.nearestTheme(to: words))
        ?? Bilingual(
          nl: "kies een bekend thema, of voeg het toe aan thema's in wijk.yml",
          en: "choose a known theme, or add it to thema's in wijk.yml"),
      fix: .renaming(range, to: gazetteer.nearestTheme(to: words)))
  }

  static func tooManyHeadlines(_ count: Int, maximum: Int, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "too-many-headlines", .warning, at: range,
      nl: "er zijn \(count) hoofdopgaven, en \(maximum) is het meeste",
      en: "there are \(count) headlines, and \(maximum) is the most",
      help: Bilingual(
        nl: "voeg er samen, of zet 'hoofdopgaven: \(count)' in wijk.yml",
        en: "join some, or put 'hoofdopgaven: \(count)' in wijk.yml"))
  }

  private static func suggestion(_ name: String?) -> Bilingual? {
    name.map(Bilingual.didYouMean)
  }
}
