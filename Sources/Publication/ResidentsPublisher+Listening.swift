internal import Dutch
internal import Municipality
internal import Notes
internal import Opgave

extension ResidentsPublisher {
  /// Who was spoken to, in rounded numbers and without numbers by neighbourhood.
  var listening: PublishedListening {
    let reach = opgave.reach
    let open = opgave.sources.filter { !$0.confidential }
    let spoken = Set(open.flatMap(\.neighbourhoods))
    return PublishedListening(
      conversations: opgave.conversations,
      confidential: opgave.sources.count { $0.confidential },
      residents: rounded(opgave.residents),
      connectors: rounded(reach.connectors),
      professionals: rounded(reach.professionals),
      entrepreneurs: rounded(reach.entrepreneurs),
      kinds: kinds(of: open),
      spokenIn: reach.places.filter { spoken.contains($0.name) }.map { .init(name: $0.name) },
      notSpokenIn: reach.places.filter { $0.conversations == 0 }.map(\.name),
      partners: Set(open.flatMap(\.partners)).sorted(),
      months: months(of: open),
      talks: open.map(talk),
      notReached: reach.notReached.filter { !$0.origin.confidential }.map {
        .init(text: wording.sentence($0.text))
      }
    )
  }

  /// Confidential conversations are left out: what is missing would tell when and how they were.
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

  private func rounded(_ people: People) -> PublishedPeople {
    PublishedPeople(rounding: people, to: rules.roundingBase)
  }

  private func talk(_ source: SourceConversation) -> PublishedListening.Talk {
    let isAtHome = source.kind.isAtHome
    return PublishedListening.Talk(
      code: source.code,
      kind: source.kind,
      date: isAtHome ? source.date.startOfMonth : source.date,
      isMonthOnly: isAtHome,
      neighbourhoods: source.neighbourhoods,
      isConfidential: false
    )
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

extension ConversationKind {
  /// Whether the conversation was at somebody's home, so that neighbours know by the day whose.
  fileprivate var isAtHome: Bool {
    switch self {
    case .livingRoom, .kitchenTable, .individual, .doorToDoor: true
    case .street, .walk, .meeting, .coffee, .consultation, .networkLunch, .openHouse, .survey,
      .inspection, .neighbourhoodTable, .other:
      false
    }
  }
}

extension SourceConversation {
  /// The residents there at least, connectors included.
  var residentCount: Int {
    (attendance.residents?.min ?? 0) + (attendance.connectors?.min ?? 0)
  }
}
