internal import Notes
internal import Opgave

extension InternalPublisher {
  /// Who was spoken to, in exact numbers.
  var listening: PublishedListening {
    let reach = opgave.reach
    return PublishedListening(
      conversations: opgave.conversations,
      shared: opgave.sources.count { $0.otherAreas != nil },
      residents: PublishedPeople(exactly: opgave.residents),
      connectors: PublishedPeople(exactly: reach.connectors),
      professionals: PublishedPeople(exactly: reach.professionals),
      entrepreneurs: PublishedPeople(exactly: reach.entrepreneurs),
      kinds: reach.kinds.map { .init(kind: $0.kind, conversations: $0.conversations) },
      spokenIn: places.map(\.name),
      notSpokenIn: reach.places.filter { $0.conversations == 0 }.map(\.name),
      hasUnplaced: opgave.sources.contains(where: \.neighbourhoods.isEmpty),
      partners: reach.partners,
      months: reach.publishedMonths,
      span: reach.publishedMonths.span,
      talks: opgave.sources.map(talk),
      notReached: reach.notReached.map { calm($0.text) }
    )
  }

  /// The neighbourhoods in which people talked.
  var places: [Reach.Place] { opgave.reach.places.filter { $0.conversations > 0 } }

  private func talk(_ source: SourceConversation) -> PublishedListening.Talk {
    PublishedListening.Talk(
      code: source.code, kind: source.kind, date: source.date, isMonthOnly: false,
      neighbourhoods: source.neighbourhoods)
  }
}
