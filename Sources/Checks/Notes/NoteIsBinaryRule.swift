internal import Diagnostics

/// A note is plain text.
enum NoteIsBinaryRule: Rule {
  static let page = RulePage(
    "note-is-binary", .error, .notes,
    title: Bilingual(nl: "Een notitie is platte tekst.", en: "A note is plain text."),
    what: Bilingual(
      nl: "Het bestand heet een notitie, maar er staat geen tekst in. Het is overgeslagen.",
      en: "The file is called a note, but it holds no text. It was skipped."),
    why: Bilingual(
      nl: """
        Een document uit een tekstverwerker dat alleen een andere naam kreeg, kan niemand hier \
        lezen. Het gesprek valt dan weg.
        """,
      en: """
        A document of a word processor that was only given another name, nobody can read here. The \
        conversation is then lost.
        """),
    example: .words(
      Bilingual(
        nl: "Een Word-document dat is hernoemd van `verslag.docx` naar `verslag.md`.",
        en: "A Word document that was renamed from `report.docx` to `report.md`.")),
    remedy: Bilingual(nl: "bewaar het als platte tekst (.md)", en: "save it as plain text (.md)"))
}
