package import Diagnostics
internal import Municipality
internal import Notes
package import Opgave

/// Decides what an edition may show.
///
/// It lets things through instead of hiding them: a field that is not copied here is in no
/// report. The thresholds are those of the municipality.
package enum Publisher {
  package static func publish(
    _ document: OpgaveDocument, as edition: Edition, language: Language
  ) async -> PublishedEdition {
    let municipality = document.municipality
    let themes = ThemeNames(municipality.themes, language: language)
    return PublishedEdition(
      edition: edition,
      language: language,
      municipality: municipality.name,
      term: municipality.term,
      period: document.period,
      referenceDate: document.referenceDate,
      maximumHeadlines: max(municipality.maximumHeadlines, 1),
      rules: municipality.publication,
      colours: municipality.style.colours,
      areas: await document.areas.mapSideBySide { opgave in
        let area = municipality.areas.first { $0.id == opgave.id }
        switch edition {
        case .residents:
          return ResidentsPublisher(document, opgave, themes).publish(area)
        case .internal:
          return InternalPublisher(document, opgave, themes).publish(area)
        }
      },
      provenance: edition.isPublic ? nil : PublishedProvenance(document)
    )
  }
}

extension PublishedProvenance {
  fileprivate init(_ document: OpgaveDocument) {
    let unplaced = document.unplaced.map { note in
      switch note.reason {
      case .missingArea: Note(path: note.note, reason: .missingArea)
      case .unknownArea: Note(path: note.note, reason: .unknownArea(note.text))
      case .missingDate: Note(path: note.note, reason: .missingDate)
      }
    }
    let skipped = document.skipped.map { Note(path: $0.note, reason: .skipped($0.code)) }
    self.init(fingerprint: document.fingerprint.description, leftOut: unplaced + skipped)
  }
}
