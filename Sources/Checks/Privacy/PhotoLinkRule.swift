internal import Diagnostics

/// No photo is linked from a note.
enum PhotoLinkRule: Rule {
  static let page = RulePage(
    "photo-link", .warning, .privacy,
    title: Bilingual(nl: "In een notitie staat geen foto.", en: "A note links to no photo."),
    what: Bilingual(
      nl: """
        In de tekst staat een afbeelding of een koppeling naar een foto. Foto's komen in geen \
        enkel verslag.
        """,
      en: "In the text stands a picture or a link to a photo. Photos get into no report."),
    why: Bilingual(
      nl: "Op een foto staan mensen die niet is gevraagd of zij in een verslag willen.",
      en: "A photo shows people who were not asked whether they want to be in a report."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Zorgen
      - De hoek ligt vol: ![](fotos/IMG_2041.jpg)
      """),
    remedy: Bilingual(
      nl: "haal de koppeling weg, of vraag wie erop staat",
      en: "take the link out, or ask who is in it"))
}
