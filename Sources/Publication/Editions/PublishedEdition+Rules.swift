internal import Municipality

/// The thresholds that no municipality sets, for whoever tells by which rules an edition was made.
extension PublishedEdition {
  /// The fewest people behind a count, and in a conversation that may be quoted.
  package var fewestPeople: Int { PublicThemes.fewestPeople }

  /// The fewest people behind the count of a sensitive theme.
  package var fewestPeopleWhenSensitive: Int { PublicThemes.fewestPeopleWhenSensitive }

  /// The fewest conversations behind the count of a sensitive theme, never fewer than of another.
  package var minimumSensitiveConversations: Int {
    max(rules.minimumConversations, rules.minimumSensitiveConversations)
  }
}
