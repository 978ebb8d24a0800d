internal import Diagnostics
internal import Notes

/// A living-room talk is led by two.
enum ConversationLedAloneRule: NoteRule {
  static let page = RulePage(
    "conversation-led-alone", .hint, .people,
    title: Bilingual(
      nl: "Een huiskamergesprek leidt u samen met een andere professional.",
      en: "A living-room talk is led together with another professional."),
    what: Bilingual(
      nl: """
        Bij een huiskamergesprek staat geen partner (`samen met:`), en er was ten hoogste één \
        professional.
        """,
      en: """
        A living-room talk names no partner (`together with:`), and there was one professional \
        at most.
        """),
    why: Bilingual(
      nl: """
        De een vraagt door, de ander schrijft op. En wat bewoners vertellen over hun huis of \
        hun straat, hoort meteen iemand die er iets mee kan.
        """,
      en: """
        One asks on, the other writes down. And what residents tell about their home or street \
        is heard at once by somebody who can do something with it.
        """),
    example: .note(
      """
      ---
      soort: huiskamergesprek
      gebied: west
      datum: 2026-06-12
      aanwezig: 9 bewoners
      ---
      ## Wat gaat goed
      - Veel groen.
      """),
    remedy: Bilingual(
      nl: """
        zet bovenaan wie erbij was: 'samen met: wijkagent'; was u alleen, vraag de volgende \
        keer iemand mee
        """,
      en: """
        say at the top who was with you: 'together with: community officer'; if you were \
        alone, take somebody along next time
        """))

  static func check(_ note: CheckedNote) -> [Diagnostic] {
    let conversation = note.conversation
    guard conversation.kind == .livingRoom, conversation.partners.isEmpty,
      conversation.attendance.professionals?.max ?? 0 < 2,
      HeadPlaces.value(of: HeadPlaces.kind, in: note.file) != nil
    else { return [] }
    return [
      diagnostic(
        at: HeadPlaces.value(of: HeadPlaces.kind, in: note.file) ?? note.top,
        nl: "er staat niet bij met wie u dit huiskamergesprek hield",
        en: "it does not say with whom you held this living-room talk")
    ]
  }
}
