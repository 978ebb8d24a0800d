internal import Diagnostics

/// A note is one conversation, not a book.
enum NoteTooLargeRule: Rule {
  static let page = RulePage(
    "note-too-large", .error, .notes,
    title: Bilingual(
      nl: "Een notitie is niet groter dan 256 KiB.",
      en: "A note is no larger than 256 KiB."),
    what: Bilingual(
      nl: """
        Het bestand is groter dan een gesprek ooit is, en is overgeslagen. Vaak is het een heel \
        archief, of staat er een plaatje in.
        """,
      en: """
        The file is larger than a conversation ever is, and was skipped. Often it is a whole \
        archive, or there is a picture in it.
        """),
    why: Bilingual(
      nl: """
        Het gesprek is de eenheid van bewijs: `in 6 van de 9 gesprekken`. Een jaar in één bestand \
        telt als één gesprek.
        """,
      en: """
        The conversation is the unit of evidence: `in 6 of the 9 conversations`. A year in one \
        file counts as one conversation.
        """),
    example: .words(
      Bilingual(
        nl: "Alle verslagen van een jaar, achter elkaar geplakt in één bestand van 300 KiB.",
        en: "All reports of a year, pasted one behind the other into one file of 300 KiB.")),
    remedy: Bilingual(
      nl: "deel de notitie op, een gesprek per bestand",
      en: "split the note, one conversation a file"))
}
