internal import Diagnostics
internal import Notes

/// A conversation also tells what is good.
enum ConversationWithoutStrengthRule: NoteRule {
  static let page = RulePage(
    "conversation-without-strength", .hint, .people,
    title: Bilingual(
      nl: "Een gesprek vertelt ook wat goed gaat.",
      en: "A conversation also tells what is good."),
    what: Bilingual(
      nl: """
        In de notitie staan zorgen, wensen of vragen, en niets dat goed gaat: geen kracht, geen schat, \
        geen compliment. Vertrouwelijke notities en overleggen blijven buiten schot.
        """,
      en: """
        The note has concerns, wishes or questions, and nothing that goes well: no strength, no \
        treasure, no compliment. Confidential notes and consultations are left alone.
        """),
    why: Bilingual(
      nl: """
        Een verslag met alleen klachten maakt een buurt kleiner dan hij is. Wat er al is, is vaak het \
        begin van de oplossing.
        """,
      en: """
        A report of complaints alone makes a neighbourhood smaller than it is. What is there already \
        is often where a solution begins.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Zorgen
      - Het plantsoen is een jungle.
      """),
    remedy: Bilingual(
      nl: "schrijf onder 'Wat gaat goed' op waar mensen blij mee zijn",
      en: "write down under 'What goes well' what people are glad of"))

  static func check(_ note: CheckedNote) -> [Diagnostic] {
    let conversation = note.conversation
    guard !conversation.confidential, conversation.kind != .consultation,
      !conversation.signals.isEmpty,
      !conversation.signals.contains(where: { $0.kind == .strength || $0.asset != nil })
    else { return [] }
    return [
      diagnostic(
        at: note.top, nl: "er staat niets in over wat goed gaat",
        en: "it says nothing about what goes well")
    ]
  }
}
