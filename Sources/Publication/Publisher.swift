package import Diagnostics
internal import Municipality
internal import Notes
package import Opgave

/// Decides what an edition may show.
///
/// It lets things through instead of hiding them: a field that is not copied here is in no
/// report. The thresholds are those of the municipality. What was published earlier counts too:
/// no number of a new edition can be subtracted from an earlier one.
package enum Publisher {
  package static func publish(
    _ document: OpgaveDocument, as edition: Edition, language: Language,
    exceptions: [PublishedException] = [], after earlier: PublishedFigures = PublishedFigures()
  ) -> TracedEdition {
    let basis = PublicationBasis(document, language, after: earlier)
    return publish(
      document, as: edition, language, exceptions, after: earlier,
      areas: document.areas(for: edition).map { area($0, as: edition, basis) })
  }

  /// The same with the areas worked on over all cores.
  package static func publishSideBySide(
    _ document: OpgaveDocument, as edition: Edition, language: Language,
    exceptions: [PublishedException] = [], after earlier: PublishedFigures = PublishedFigures()
  ) async -> TracedEdition {
    var store: PublishedStore?
    return await publishSideBySide(
      document, as: edition, language: language, exceptions: exceptions, after: earlier,
      keeping: &store)
  }

  /// The same with the areas worked on over all cores, as far as they are not what they were.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - edition: The edition.
  ///   - language: The language of what stands in the place of words that are not shown.
  ///   - exceptions: What is made public in spite of a finding.
  ///   - earlier: What was published before.
  ///   - store: What was decided before, and after this what was decided now; `nil` when nothing is
  ///     to be kept.
  /// - Returns: What may be shown.
  package static func publishSideBySide(
    _ document: OpgaveDocument, as edition: Edition, language: Language,
    exceptions: [PublishedException] = [], after earlier: PublishedFigures,
    keeping store: inout PublishedStore?
  ) async -> TracedEdition {
    let basis = PublicationBasis(document, language, after: earlier)
    let known = store?.on(basis, as: edition)
    let opgaven = document.areas(for: edition)
    let areas = await opgaven.mapSideBySide {
      known?.area($0) ?? area($0, as: edition, basis)
    }
    store = known
    store?.keep(areas, of: opgaven)
    return publish(
      document, as: edition, language, exceptions, after: earlier, areas: areas)
  }

  private static func publish(
    _ document: OpgaveDocument, as edition: Edition, _ language: Language,
    _ exceptions: [PublishedException], after earlier: PublishedFigures, areas: [TracedArea]
  ) -> TracedEdition {
    let municipality = document.municipality
    var published = PublishedEdition(
      edition: edition,
      language: language,
      municipality: municipality.name,
      term: municipality.term,
      period: edition.isPublic
        ? document.period?.shown(for: document.publicAreas) : document.period,
      referenceDate: document.referenceDate,
      maximumHeadlines: max(municipality.maximumHeadlines, 1),
      rules: municipality.publication,
      style: municipality.style,
      areas: areas.map(\.value),
      conversations: document.areas(for: edition).conversationCount,
      exceptions: edition.isPublic ? exceptions : []
    )
    if edition == .partners {
      published.organisations = municipality.organisations.map(PublishedOrganisation.init)
    }
    published.followsAnother = published.isOther(than: earlier)
    return TracedEdition(
      published, edition.isPublic ? nil : EditionTrace(document, areas.compactMap(\.trace)))
  }

  private static func area(
    _ opgave: Wijkopgave, as edition: Edition, _ basis: PublicationBasis
  ) -> TracedArea {
    let area = basis.municipality.areas.first { $0.id == opgave.id }
    return switch edition {
    case .residents: TracedArea(ResidentsPublisher(opgave, basis).publish(area))
    case .partners: TracedArea(PartnersPublisher(opgave, basis).publish(area))
    case .council: TracedArea(CouncilPublisher(opgave, basis).publish(area))
    case .internal: InternalPublisher(opgave, basis).publish(area)
    }
  }
}

extension OpgaveDocument {
  /// What an edition is made from: in public, the areas without confidential conversations.
  fileprivate func areas(for edition: Edition) -> [Wijkopgave] {
    edition.isPublic ? open ?? areas : areas
  }
}

extension [Wijkopgave] {
  /// The number of conversations, one that counts in several areas once.
  fileprivate var conversationCount: Int {
    var shared: Set<String> = []
    return reduce(0) { count, opgave in
      count
        + opgave.sources.count { $0.otherAreas == nil || shared.insert($0.note).inserted }
    }
  }
}

extension EditionTrace {
  fileprivate init(_ document: OpgaveDocument, _ areas: [AreaTrace]) {
    let unplaced = document.unplaced.map { note in
      switch note.reason {
      case .missingArea: Note(path: note.note, reason: .missingArea)
      case .unknownArea: Note(path: note.note, reason: .unknownArea(note.text))
      case .missingDate: Note(path: note.note, reason: .missingDate)
      }
    }
    let skipped = document.skipped.map { Note(path: $0.note, reason: .skipped($0.code)) }
    self.init(
      fingerprint: document.fingerprint.description, leftOut: unplaced + skipped, areas: areas)
  }
}
