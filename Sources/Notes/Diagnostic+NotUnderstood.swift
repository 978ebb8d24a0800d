internal import Diagnostics
internal import Source

/// What stands in a note and was not understood, or only half.
extension Diagnostic {
  /// Some statements one after another whose words do not show of what kind they are.
  static func statementWithoutKind(_ count: Int, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "statement-without-kind", .hint, at: range,
      nl:
        "niets zegt of dit een kracht, zorg, wens of vraag is\(times(count).nl)",
      en:
        "nothing says whether this is a strength, concern, wish or question\(times(count).en)",
      help: Bilingual(
        nl: "zet erboven wat het is, zoals 'Wat gaat goed', of ervoor, zoals 'Zorg:'",
        en: "put above it what it is, such as 'What goes well', or before it, such as 'Concern:'"))
  }

  /// Some statements one after another that may promise something.
  static func promisePerhaps(_ count: Int, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "promise-perhaps", .hint, at: range,
      nl: "misschien is dit een afspraak\(times(count).nl)",
      en: "perhaps this is an agreement\(times(count).en)",
      help: Bilingual(
        nl: "zet er '- [ ]' voor, of zet het onder 'Afspraken', als iemand het toezegde",
        en: "put '- [ ]' before it, or put it under 'Agreements', if somebody promised it"))
  }

  /// Some statements one after another that may say of a group that nobody spoke to it.
  static func notReachedPerhaps(_ count: Int, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "not-reached-perhaps", .hint, at: range,
      nl:
        "misschien zegt dit dat een groep niet gesproken is\(times(count).nl)",
      en:
        "perhaps this says that a group was not spoken to\(times(count).en)",
      help: Bilingual(
        nl: "zet er 'Nog niet gesproken:' voor, met de groep erachter",
        en: "put 'Not spoken to yet:' before it, with the group behind it"))
  }

  /// Some agreements one after another whose words tell how they stand, and were not understood.
  static func stateNotUnderstood(_ count: Int, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "state-not-understood", .hint, at: range,
      nl:
        "hoe het hiermee staat, is niet te lezen; de afspraak staat open\(times(count).nl)",
      en:
        "how this stands cannot be read; the agreement is open\(times(count).en)",
      help: Bilingual(
        nl: "zet er '[x]' voor, of schrijf erachter: gedaan, loopt, wacht op … of vervallen",
        en: "put '[x]' before it, or write behind it: done, running, waits for … or dropped"))
  }

  /// Words for a time of which a part was understood, or none.
  static func timeHalfRead(_ words: String, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "time-half-read", .hint, at: range,
      nl: "'\(words)' is niet helemaal als tijd te lezen en staat daarom in geen agenda",
      en: "'\(words)' cannot be read as a time in full, and so is in no calendar",
      help: Bilingual(
        nl: "schrijf een dag of een termijn, zoals '(voor 1 april)' of '(tussen 3 en 7 maart)'",
        en: "write a day or a term, such as '(before 1 April)' or '(between 3 and 7 March)'"))
  }

  /// Behind what is said of several: ` (3 keer)`.
  private static func times(_ count: Int) -> Bilingual {
    count == 1 ? Bilingual("") : Bilingual(nl: " (\(count) keer)", en: " (\(count) times)")
  }
}
