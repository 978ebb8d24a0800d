internal import Notes

/// A conversation that has come in, kept once however many lists name it.
final class KeptConversation: Sendable {
  let value: Conversation

  init(_ value: Conversation) { self.value = value }
}

extension KeptConversation: Hashable {
  static func == (lhs: KeptConversation, rhs: KeptConversation) -> Bool { lhs.value == rhs.value }

  func hash(into hasher: inout Hasher) { value.hash(into: &hasher) }
}
