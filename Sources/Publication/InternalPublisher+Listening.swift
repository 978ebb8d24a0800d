internal import Notes
internal import Opgave

extension InternalPublisher {
  /// Who was spoken to, in exact numbers.
  var listening: PublishedListening {
    let reach = opgave.reach
    return PublishedListening(
      conversations: opgave.conversations,
      confidential: opgave.sources.count { $0.confidential },
      residents: PublishedPeople(exactly: opgave.residents),
      connectors: PublishedPeople(exactly: reach.connectors),
      professionals: PublishedPeople(exactly: reach.professionals),
      entrepreneurs: PublishedPeople(exactly: reach.entrepreneurs),
      kinds: reach.kinds.map { .init(kind: $0.kind, conversations: $0.conversations) },
      spokenIn: reach.places.filter { $0.conversations > 0 }.map {
        .init(name: $0.name, conversations: $0.conversations, last: $0.last)
      },
      notSpokenIn: reach.places.filter { $0.conversations == 0 }.map(\.name),
      partners: reach.partners,
      months: reach.publishedMonths,
      talks: opgave.sources.map(talk),
      notReached: reach.notReached.map {
        .init(text: $0.text, source: PublishedSource($0.origin))
      }
    )
  }

  private func talk(_ source: SourceConversation) -> PublishedListening.Talk {
    PublishedListening.Talk(
      code: source.code,
      kind: source.kind,
      date: source.date,
      isMonthOnly: false,
      neighbourhoods: source.neighbourhoods,
      note: source.note,
      residents: source.attendance.residents,
      isConfidential: source.confidential
    )
  }
}
