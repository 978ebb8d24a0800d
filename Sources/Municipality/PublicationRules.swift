/// The thresholds below which a count or a text is not published.
package struct PublicationRules: Hashable, Sendable, Codable {
  /// The fewest conversations in which a theme must occur to be counted in public.
  package var minimumConversations: Int
  /// The multiple to which numbers of people are rounded.
  package var roundingBase: Int
  /// The fewest conversations for a sensitive theme.
  package var minimumSensitiveConversations: Int
  /// The fewest residents of a conversation whose text is published.
  package var minimumResidents: Int
  /// Whether a picture over many municipalities may tell this one apart.
  package var isToldInOverview: Bool

  package init(
    minimumConversations: Int = 2, roundingBase: Int = 5, minimumSensitiveConversations: Int = 3,
    minimumResidents: Int = 5, isToldInOverview: Bool = false
  ) {
    self.minimumConversations = minimumConversations
    self.roundingBase = roundingBase
    self.minimumSensitiveConversations = minimumSensitiveConversations
    self.minimumResidents = minimumResidents
    self.isToldInOverview = isToldInOverview
  }
}
