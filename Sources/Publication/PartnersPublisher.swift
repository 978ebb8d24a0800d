internal import Calendar
internal import Municipality
internal import Opgave

/// What organisations may read about an area: its agreements, and nothing that was said.
struct PartnersPublisher {
  private let shared: ResidentsPublisher

  init(_ opgave: Wijkopgave, _ basis: PublicationBasis) {
    shared = ResidentsPublisher(opgave, basis)
  }

  func publish(_ area: Area?) -> PublishedArea {
    var listening = PublishedListening()
    listening.span = shared.listening.span
    return PublishedArea(
      id: shared.opgave.id,
      name: shared.opgave.name,
      neighbourhoods: shared.opgave.neighbourhoods.filter(shared.names.isNeighbourhood),
      coordinator: area?.coordinator,
      contact: area?.contact,
      listening: listening,
      agreements: PublishedAgreement.sorted(agreements(where: \.isOpen)),
      finished: PublishedAgreement.sorted(agreements { $0.state == .done })
    )
  }

  private func agreements(
    where isChosen: (PublishedAgreement) -> Bool
  ) -> [PublishedAgreement] {
    shared.openAgreements.compactMap { index in
      let noted = shared.opgave.agreements[index]
      guard var agreement = shared.agreement(noted), isChosen(agreement) else { return nil }
      agreement.since = noted.since.startOfMonth
      agreement.conversation = nil
      return agreement
    }
  }
}
