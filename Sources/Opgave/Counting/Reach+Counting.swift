internal import Calendar
internal import Words
internal import Municipality
internal import Notes

extension Reach {
  /// Works out who was spoken to in an area.
  ///
  /// - Parameters:
  ///   - conversations: The conversations of the area, oldest first.
  ///   - area: The area, with the neighbourhoods it has.
  init(_ conversations: [PlacedConversation], in area: Area) {
    self.init()
    var gazette = NeighbourhoodTally(area.neighbourhoods)
    var perKind: [ConversationKind: Int] = [:]
    var perMonth: [CalendarDate: Int] = [:]
    var names = Spellings()
    var missed = MissedGroups()

    for placed in conversations {
      let conversation = placed.conversation
      perKind[conversation.kind, default: 0] += 1
      perMonth[placed.date.startOfMonth, default: 0] += 1
      gazette.add(conversation.neighbourhoods, on: placed.date)
      for partner in conversation.partners { names.add(partner, as: Folding.key(partner)) }
      connectors.add(conversation.attendance.connectors)
      professionals.add(conversation.attendance.professionals)
      entrepreneurs.add(conversation.attendance.entrepreneurs)
      missed.add(placed)
    }

    kinds = ConversationKind.allCases.compactMap { kind in
      perKind[kind].map { Kind(kind: kind, conversations: $0) }
    }
    places = gazette.places
    months = Self.months(perMonth)
    partners = names.keys.sorted().map { names[$0] }
    notReached = missed.newestFirst
  }

  private static func months(_ counts: [CalendarDate: Int]) -> [Month] {
    guard var month = counts.keys.min(), let last = counts.keys.max() else { return [] }
    var months: [Month] = []
    while month <= last {
      months.append(
        Month(
          month: String(month.description.prefix(7)), conversations: counts[month, default: 0]))
      month = month.endOfMonth.adding(days: 1)
    }
    return months
  }
}
