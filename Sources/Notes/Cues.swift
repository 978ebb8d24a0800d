internal import Dutch

/// Words that show what kind of statement a line is, where no heading says so.
enum Cues {
  /// Whether a line says that something is all right, so that it is no concern.
  ///
  /// `maar` behind it takes it back: `niet genoemd, maar …` stays a concern.
  static func isPraise(_ text: LineText) -> Bool {
    guard !text.containsAny(refusals), let found = text.first(of: praise) else { return false }
    return !text.contains(takesBack, in: found.range.upperBound..<text.count)
  }

  private static let refusals = PhraseSet([
    "niet tevreden", "niet opgelost", "gaat niet goed", "ontevreden", "not solved", "not happy",
  ])

  private static let takesBack = PhraseSet(["maar", "but"])

  private static let praise = PhraseSet([
    "valt mee", "valt reuze mee", "valt best mee", "vallen mee", "opgelost", "geen probleem",
    "geen problemen", "beter dan", "stuk beter", "veel beter", "tevreden", "is over",
    "is verbeterd",
    "veel minder", "stuk minder", "minder geworden", "verleden tijd", "geen last meer",
    "gaat goed", "loopt goed", "loopt prima", "gaat prima", "werkt goed", "werkt prima",
    "geen klachten", "niet als probleem", "no problem", "much better",
    "solved", "goes well", "much less",
  ])

  /// The kind of a line that stands under no heading; `nil` when its words do not show it.
  static func kind(of text: LineText) -> Signal.Kind? {
    if let mark = text.bytes.last(where: { $0 != 0x20 && $0 != UInt8(ascii: ")") }),
      mark == UInt8(ascii: "?")
    {
      return .question
    }
    if text.containsAny(questions) { return .question }
    if isPraise(text) || text.containsAny(strengths) { return .strength }
    if text.containsAny(wishes) { return .wish }
    if text.containsAny(concerns) { return .concern }
    return nil
  }

  private static let questions = PhraseSet([
    "vraagt of", "vragen of", "vraagt wanneer", "vragen wanneer", "vraagt wie", "vragen wie",
    "vraagt waarom", "vragen waarom", "vraagt wat", "vraagt hoe", "vragen hoe", "vraagt zich af",
    "vragen zich af", "vroeg zich af", "vroegen zich af", "wil weten", "willen weten",
    "graag weten", "want to know", "wants to know", "wonder if",
    "asks whether", "ask whether",
  ])

  private static let strengths = PhraseSet([
    "trots op", "heel fijn", "fijne buurt", "fijn wonen", "wonen er graag", "wonen hier graag",
    "heel blij", "blij met", "goed geregeld", "compliment", "complimenten", "gezellig", "mooi dat",
    "proud of", "happy with", "nice that",
  ])

  private static let wishes = PhraseSet([
    "zou fijn zijn", "zou mooi zijn", "zouden graag", "zou graag", "willen graag", "wil graag",
    "graag een", "graag meer", "wens", "hopen op", "hoopt op", "er mag wel", "mag er", "liefst",
    "would like", "wish for", "hope for", "would be nice",
  ])

  private static let concerns = PhraseSet([
    "te hard", "overlast", "klacht", "klachten", "onveilig", "kapot", "slapen slecht",
    "zorgen over", "bezorgd",
    "last van", "ergernis", "ergeren", "geen reactie", "niks gehoord", "niets gehoord",
    "nooit iets op gehoord", "jungle", "rommel", "troep", "vies", "gevaarlijk", "verdwijnt",
    "te weinig",
    "mist", "missen", "jammer", "probleem", "slecht", "te duur", "worried", "unsafe", "too fast",
    "broken", "nuisance", "complaint", "dangerous",
  ])
}
