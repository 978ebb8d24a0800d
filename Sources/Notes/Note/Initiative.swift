/// Something residents start, with how far it is and the help it has.
package struct Initiative: Hashable, Sendable, Codable {
  package enum Phase: String, Hashable, Sendable, Codable {
    case idea, exploring, running, established
  }

  package var text: String
  package var phase: Phase
  @Nullable package var supportAsked: String?
  @Nullable package var supportGiven: String?
  /// Whether residents offer to take over a task of the municipality (uitdaagrecht).
  package var isChallenge: Bool
  package var themes: [String]
  package var line: Int
  /// Its area, where that is another than the conversation's.
  package var area: String?

  package init(
    text: String, phase: Phase = .idea, supportAsked: String? = nil, supportGiven: String? = nil,
    isChallenge: Bool = false, themes: [String] = [], line: Int
  ) {
    self.text = text
    self.phase = phase
    self.supportAsked = supportAsked
    self.supportGiven = supportGiven
    self.isChallenge = isChallenge
    self.themes = themes
    self.line = line
  }
}
