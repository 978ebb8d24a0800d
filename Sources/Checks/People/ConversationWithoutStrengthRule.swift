internal import Diagnostics
internal import Notes

/// A conversation also tells what is good.
enum ConversationWithoutStrengthRule: NoteRule {
  static let page = RulePage.conversationWithoutStrength

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
