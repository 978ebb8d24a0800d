package import Diagnostics

/// A field of the head of a note as a person writes it, in either language.
///
/// A reader takes many more names for it; see ``FieldKey``.
package struct HeadField: Sendable {
  /// What stands behind its name.
  package enum Value: Hashable, Sendable {
    case text, day, people, answer
    case area, neighbourhoods, themes, parties
    /// One of some words, in the order in which people mostly need them.
    case words([Bilingual])
  }

  package let name: Bilingual
  /// What it is for, in one sentence.
  package let what: Bilingual
  package let value: Value
  /// By which its reader knows it.
  let key: FieldKey

  /// Every name that is read as this field, folded.
  package var names: [String] { FieldKey.names(of: key) }

  /// The field that a name stands for, however it is spelled; `nil` for one that people seldom write.
  package static func named(_ name: String) -> HeadField? {
    let key = FieldKey(name)
    return all.first { $0.key == key }
  }

  /// The fields, in the order of a new note.
  package static let all: [HeadField] = [
    field(
      .kind, "soort", "kind", .words(kinds), "De vorm van het gesprek.",
      "The form of the conversation."),
    field(
      .area, "gebied", "area", .area,
      "Het gebied van het gesprek, bij naam of kenmerk uit wijk.yml.",
      "The area of the conversation, by its name or id in wijk.yml."),
    field(
      .neighbourhood, "buurt", "neighbourhood", .neighbourhoods,
      "De buurt of buurten waar het over ging.", "The neighbourhood or neighbourhoods it was about."
    ),
    field(
      .date, "datum", "date", .day, "De dag van het gesprek.", "The day of the conversation."),
    field(.time, "tijd", "time", .text, "Hoe laat het was.", "At what time it was."),
    field(
      .location, "locatie", "location", .text,
      "Waar het was; komt in geen openbaar verslag als het iemands huis is.",
      "Where it was; in no public report when it is somebody's home."),
    field(
      .host, "gastvrouw", "host", .text, "Bij wie het was: een rol en geen naam.",
      "At whose place it was: a role and no name."),
    field(
      .leader, "gespreksleider", "leader", .text, "Wie het gesprek leidde: een rol en geen naam.",
      "Who led the conversation: a role and no name."),
    field(
      .partners, "samen met", "together with", .parties,
      "De organisaties met wie het gesprek gehouden is.",
      "The organisations with whom the conversation was held."),
    field(
      .attendance, "aanwezig", "present", .people,
      "Hoeveel mensen er waren, zoals 9 bewoners, 1 buurtverbinder.",
      "How many people were there, such as 9 residents, 1 connector."),
    field(
      .invited, "uitgenodigd", "invited", .people, "Hoeveel mensen uitgenodigd waren.",
      "How many people were invited."),
    field(
      .themes, "thema's", "themes", .themes, "De thema's waar het over ging.",
      "The themes it was about."),
    field(
      .quotes, "citaten", "quotes", .words(consent), "Of bewoners geciteerd willen worden.",
      "Whether residents agreed to be quoted."),
    field(
      .confidential, "vertrouwelijk", "confidential", .answer,
      "Of het gesprek meetelt en verder nergens in komt.",
      "Whether the conversation is counted and is in nothing else."),
    field(
      .status, "status", "status", .words(states), "Hoe ver de notitie zelf is.",
      "How far the note itself is."),
    field(
      .notReached, "nog niet gesproken", "not reached", .text, "Wie er nog niet gesproken is.",
      "Who was not spoken to yet."),
    field(
      .feedback, "terugkoppeling", "feedback", .text, "Wat er wanneer aan wie terugverteld is.",
      "What was told back, when and to whom."),
    field(
      .keepUntil, "bewaren tot", "keep until", .day, "Tot wanneer de notitie bewaard mag worden.",
      "Until when the note may be kept."),
    field(.title, "titel", "title", .text, "De titel van de notitie.", "The title of the note."),
    field(
      .summary, "samenvatting", "summary", .text, "Het gesprek in het kort.",
      "The conversation in short."),
    field(
      .id, "kenmerk", "reference", .text, "Een eigen kenmerk van het gesprek.",
      "An id of its own for the conversation."),
  ]

  private static func field(
    _ key: FieldKey, _ nl: String, _ en: String, _ value: Value, _ dutch: String, _ english: String
  ) -> HeadField {
    HeadField(
      name: Bilingual(nl: nl, en: en), what: Bilingual(nl: dutch, en: english), value: value,
      key: key)
  }

  private static func words(_ pairs: KeyValuePairs<String, String>) -> [Bilingual] {
    pairs.map { Bilingual(nl: $0.key, en: $0.value) }
  }

  private static let kinds = words([
    "huiskamergesprek": "living-room talk", "keukentafelgesprek": "kitchen-table talk",
    "straatgesprek": "street talk", "deur tot deur": "door to door", "wijkwandeling": "walk",
    "bijeenkomst": "meeting", "koffiegesprek": "coffee", "overleg": "consultation",
    "netwerklunch": "network lunch", "inloop": "open house", "enquête": "survey",
    "schouw": "inspection", "buurttafel": "picnic", "individueel gesprek": "individual talk",
  ])

  private static let states = words([
    "concept": "draft", "besproken": "discussed", "definitief": "final",
    "niet gebruiken": "do not use",
  ])

  private static let consent = words([
    "zonder naam": "without names", "ja": "yes", "nee": "no",
  ])
}
