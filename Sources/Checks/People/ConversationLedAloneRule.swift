internal import Diagnostics
internal import Notes

/// A living-room talk is led by two.
enum ConversationLedAloneRule: NoteRule {
  static let page = RulePage.conversationLedAlone

  static func check(_ note: CheckedNote) -> [Diagnostic] {
    let conversation = note.conversation
    guard conversation.kind == .livingRoom, conversation.partners.isEmpty,
      conversation.attendance.professionals?.max ?? 0 < 2,
      HeadPlaces.value(of: .kindField, in: note.file) != nil
    else { return [] }
    return [
      diagnostic(
        at: HeadPlaces.value(of: .kindField, in: note.file) ?? note.top,
        nl: "er staat niet bij met wie u dit huiskamergesprek hield",
        en: "it does not say with whom you held this living-room talk")
    ]
  }
}
