/// The part in which people take part in a conversation.
package enum ParticipantRole: Hashable, Sendable, CaseIterable {
  case residents, connectors, professionals, entrepreneurs, other
}
