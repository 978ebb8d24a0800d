internal import Calendar
internal import Municipality
internal import Opgave

/// What college and council may read about an area: its outlines, and what waits for them.
struct CouncilPublisher {
  private let shared: ResidentsPublisher
  private let thresholds: Thresholds

  init(_ opgave: Wijkopgave, _ basis: PublicationBasis) {
    shared = ResidentsPublisher(opgave, basis)
    thresholds = basis.municipality.thresholds
  }

  func publish(_ area: Area?) -> PublishedArea {
    let opgave = shared.opgave
    let published = agreements
    return PublishedArea(
      id: opgave.id,
      name: opgave.name,
      neighbourhoods: opgave.neighbourhoods.filter(shared.names.isNeighbourhood),
      coordinator: area?.coordinator,
      contact: area?.contact,
      listening: listening,
      topics: shared.topics().filter { $0.conversations != nil },
      agreements: PublishedAgreement.sorted(published),
      agreedText: opgave.agreedText.map(outline),
      burden: PublishedBurden(published, threshold: thresholds.residentsShare),
      countedAmong: shared.counts.among.ordinary,
      sensitiveCountedAmong: shared.counts.among.sensitive,
      readings: shared.counts.readings
    )
  }

  /// How many conversations and about how many people, and nothing smaller.
  private var listening: PublishedListening {
    let whole = shared.listening
    var listening = PublishedListening()
    listening.conversations = whole.conversations
    listening.residents = whole.residents
    listening.span = whole.span
    return listening
  }

  private var agreements: [PublishedAgreement] {
    shared.openAgreements.compactMap { index in
      let noted = shared.opgave.agreements[index]
      guard var agreement = shared.agreement(noted) else { return nil }
      agreement.since = noted.since.startOfMonth
      agreement.isParked = noted.isParked
      agreement.conversation = nil
      return agreement
    }
  }

  /// The titles of what people agreed on; the text itself is for residents.
  private func outline(_ text: AgreedText) -> PublishedAgreedText {
    var outline = shared.agreedText(text)
    outline.summary = nil
    for index in outline.headlines.indices { outline.headlines[index].body = "" }
    return outline
  }
}

extension PublishedBurden {
  /// Counts the open ones of the agreements that an edition shows, so that no total tells of others.
  init(_ agreements: [PublishedAgreement], threshold: Int) {
    func count(_ side: PublishedAgreement.Side?) -> Int {
      agreements.indices.count { agreements[$0].isOpen && agreements[$0].side == side }
    }
    self.init(
      residents: count(.residents), partners: count(.partners),
      municipality: count(.municipality), shared: count(.shared), nobody: count(nil),
      threshold: threshold)
  }
}
