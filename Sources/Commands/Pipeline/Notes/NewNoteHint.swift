internal import Diagnostics

/// The comments in a new note that show how it is filled in.
struct NewNoteHint {
  let key: Bilingual
  /// An example of a value; `nil` where the key says enough.
  let example: Bilingual?

  private init(_ nl: String, _ en: String, example: Bilingual? = nil) {
    key = Bilingual(nl: nl, en: en)
    self.example = example
  }

  /// The keys of the head, in order.
  static let head = [
    NewNoteHint("soort", "kind"),
    NewNoteHint("gebied", "area", example: Bilingual(nl: "noord", en: "north")),
    NewNoteHint("buurt", "neighbourhood", example: Bilingual(nl: "Lindehof", en: "Lindehof")),
    NewNoteHint("datum", "date"),
    NewNoteHint(
      "samen met", "together with",
      example: Bilingual(nl: "wijkagent, welzijn", en: "neighbourhood officer, welfare")),
    NewNoteHint(
      "aanwezig", "present",
      example: Bilingual(nl: "9 bewoners, 1 buurtverbinder", en: "9 residents, 1 connector")),
    NewNoteHint(
      "thema's", "themes", example: Bilingual(nl: "groen, ontmoeten", en: "green, meeting")),
    NewNoteHint(
      "citaten", "quotes",
      example: Bilingual(nl: "zonder naam, of nee", en: "without a name, or no")),
  ]

  /// What goes below a heading, by its Dutch words.
  static let below = [
    "Wat gaat goed": Bilingual(
      nl: "één streepje per ding: - Een bewoner repareert fietsen voor de hele straat",
      en: "one dash a thing: - A resident repairs bicycles for the whole street"),
    "Zorgen": Bilingual(
      nl: "een thema mag ervoor: - Groen: het plantsoen is een jungle",
      en: "a theme may stand before it: - Green: the planting is a jungle"),
    "Activiteiten": Bilingual(
      nl: "wat, wanneer en waar; met (openbaar) komt het in de agenda",
      en: "what, when and where; with (public) it is in the agenda"),
    "Afspraken": Bilingual(
      nl: "wie, wat en voor wanneer: - gemeente: plantsoen snoeien (voor 1 mei) ^plantsoen",
      en: "who, what and by when: - municipality: prune the planting (by 1 May) ^planting"),
    "Niet voor het verslag": Bilingual(
      nl: "dit leest alleen wie de notities leest; ook hier geen namen van bewoners",
      en: "only who reads the notes reads this; no names of residents here either"),
  ]

  /// The key with its value; with none, the example behind it as a comment.
  func line(_ value: String?, in language: Language) -> String {
    if let value { return "\(key[language]): \(value)\n" }
    guard let example else { return "\(key[language]):\n" }
    // A `#` in a head can be that of a theme, so that these are comments of HTML there too.
    let such = Bilingual(nl: "bijvoorbeeld", en: "such as")[language]
    return "\(key[language]): <!-- \(such) \(example[language]) -->\n"
  }
}
