package import Diagnostics
internal import Calendar
internal import Municipality
internal import Notes
package import Opgave
package import Publication
internal import Source

/// A municipality made of the notes of a test.
package struct SmallMunicipality {
  package var settings = """
    gemeente: Elzenveld
    gebieden:
      west: { naam: Elzenveld-West, contact: west@elzenveld.example, buurten: [{ naam: Lindehof }, { naam: Wissel }] }
    organisaties:
      de-elzen: { naam: De Elzen, soort: corporatie }
    """
  package var notes: [String]
  /// Hand-written text for Elzenveld-West.
  package var agreedText: String?

  package init(_ notes: [String]) { self.notes = notes }

  package func document(period: String? = nil) -> OpgaveDocument {
    let municipality = MunicipalityReader.read(SourceFile(path: "wijk.yml", text: settings))
      .municipality
    let gazetteer = Gazetteer(municipality)
    let reader = NoteReader(gazetteer)
    var aggregator = Aggregator(
      gazetteer, period: period.flatMap { Period(parsing: $0) },
      referenceDate: CalendarDate(iso: "2026-07-01") ?? CalendarDate(dayNumber: 0))
    for (index, note) in notes.enumerated() {
      let file = SourceFile(path: "gesprekken/\(index + 1).md", text: note)
      if let conversation = reader.read(file).conversation { aggregator.add(conversation) }
    }
    if let agreedText {
      let file = SourceFile(path: "opgaven/west.md", text: agreedText)
      aggregator.add(AgreedTextReader.read(file, gazetteer).text, area: "west")
    }
    return aggregator.finish().document
  }

  package func published(
    as edition: Edition = .residents, in language: Language = .dutch, period: String? = nil,
    after earlier: PublishedFigures = PublishedFigures()
  ) -> PublishedEdition {
    traced(as: edition, in: language, period: period, after: earlier).value
  }

  /// The same with what the municipality alone may read, in the internal edition.
  package func traced(
    as edition: Edition = .residents, in language: Language = .dutch, period: String? = nil,
    after earlier: PublishedFigures = PublishedFigures()
  ) -> TracedEdition {
    Publisher.publish(
      document(period: period), as: edition, language: language, after: earlier)
  }
}
