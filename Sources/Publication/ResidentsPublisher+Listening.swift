internal import Calendar
internal import Words
internal import Municipality
internal import Notes
internal import Opgave

extension ResidentsPublisher {
  /// Who was spoken to, in rounded numbers and without numbers by neighbourhood.
  var listening: PublishedListening {
    let reach = opgave.reach
    let open = opgave.sources.filter { !$0.confidential }
    let spoken = Set(open.flatMap(\.neighbourhoods))
    let months = months(of: open)
    return PublishedListening(
      conversations: open.count,
      shared: open.count { $0.otherAreas != nil },
      residents: people.count(opgave.residents),
      connectors: people.count(reach.connectors),
      professionals: people.count(reach.professionals),
      entrepreneurs: people.count(reach.entrepreneurs),
      kinds: kinds(of: open),
      spokenIn: reach.places.filter { spoken.contains($0.name) && names.isNeighbourhood($0.name) }
        .map(\.name),
      notSpokenIn: reach.places.filter {
        $0.conversations == 0 && names.isNeighbourhood($0.name)
      }.map(\.name),
      hasUnplaced: open.contains(where: \.neighbourhoods.isEmpty),
      partners: names.partners(Set(open.flatMap(\.partners)).sorted()).sorted(),
      months: months,
      span: months.span,
      talks: talks.talks,
      notReached: reach.notReached.filter {
        gate.passes($0.origin) && isForEverybody($0.text)
          && !PrivatePlace.isMentioned(in: $0.text)
      }.map { wording.sentence($0.text) }
    )
  }

  private func kinds(of sources: [SourceConversation]) -> [PublishedListening.Kind] {
    ConversationKind.allCases.compactMap { kind in
      let count = sources.count { $0.kind == kind }
      return count > 0 ? .init(kind: kind, conversations: count) : nil
    }
  }

  private func months(of sources: [SourceConversation]) -> [PublishedListening.Month] {
    let counts = Dictionary(grouping: sources, by: \.date.startOfMonth).mapValues(\.count)
    return counts.keys.sorted().map { .init(month: $0, conversations: counts[$0, default: 0]) }
  }
}

extension Reach {
  var publishedMonths: [PublishedListening.Month] {
    months.compactMap { month in
      CalendarDate(iso: month.month + "-01").map {
        .init(month: $0, conversations: month.conversations)
      }
    }
  }
}

extension SourceConversation {
  /// The residents there at least, connectors included.
  var residentCount: Int {
    (attendance.residents?.min ?? 0) + (attendance.connectors?.min ?? 0)
  }
}
