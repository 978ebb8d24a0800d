internal import Words
internal import Notes

/// The groups that were not spoken to, each once, as the newest note words it.
struct MissedGroups {
  private var groups: [String: AreaText] = [:]

  /// The groups: newest mention first, then in the alphabet.
  var newestFirst: [AreaText] {
    groups.values.sorted { left, right in
      let (one, other) = (left.origin.date, right.origin.date)
      return one == other ? left.text < right.text : one > other
    }
  }

  /// Takes in a conversation that is not older than those before it.
  mutating func add(_ placed: PlacedConversation) {
    for group in placed.conversation.notReached {
      groups[Folding.key(group)] = AreaText(group, origin: placed.origin(ofWords: group))
    }
  }
}
