internal import Diagnostics

/// A note holds words.
enum EmptyNoteRule: Rule {
  static let page = RulePage(
    "empty-note", .error, .notes,
    title: Bilingual(nl: "In een notitie staan woorden.", en: "A note holds words."),
    what: Bilingual(
      nl: """
        Het bestand is leeg, of een formulier waarin nog niets is ingevuld. Het is overgeslagen en \
        telt niet als gesprek.
        """,
      en: """
        The file is empty, or a form in which nothing is filled in yet. It was skipped and does not \
        count as a conversation.
        """),
    why: Bilingual(
      nl: """
        Een leeg bestand is vaak een mislukte synchronisatie. Het gesprek staat dan nog ergens \
        anders.
        """,
      en: """
        An empty file is often a failed synchronisation. The conversation is then still somewhere \
        else.
        """),
    example: .words(
      Bilingual(
        nl: "Een bestand `2026-03-12-lindehof.md` van nul bytes.",
        en: "A file `2026-03-12-lindehof.md` of zero bytes.")),
    remedy: Bilingual(
      nl: "schrijf het gesprek op, of haal het bestand weg",
      en: "write the conversation down, or remove the file"))
}
