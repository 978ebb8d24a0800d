internal import Diagnostics

/// No code, password or hidden key stands in a note.
enum AccessCodeRule: Rule {
  static let page = RulePage(
    "access-code", .error, .privacy,
    title: Bilingual(
      nl: "In een notitie staat geen code, wachtwoord of plek van een sleutel.",
      en: "A note holds no code, no password and no place of a key."),
    what: Bilingual(
      nl: """
        Een zin geeft de code van een kluis, poort of alarm, een wachtwoord, of de plek waar een \
        sleutel verstopt ligt.
        """,
      en: """
        A sentence gives the code of a safe, a gate or an alarm, a password, or the place where a \
        key is hidden.
        """),
    why: Bilingual(
      nl: "Wie het leest, komt binnen.", en: "Whoever reads it gets in."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Afspraken
      - [ ] De buurtkamer opent om negen uur, de code van het kluisje is 2580.
      """),
    remedy: Bilingual(
      nl: "haal het weg, en verander de code als de notitie al gedeeld is",
      en: "take it out, and change the code if the note was shared already"))
}
