internal import Diagnostics
package import Calendar
internal import Words
package import Opgave

/// The conversations that a letter is about: one of them, or those of a place and a time.
///
/// Only conversations that may be public can be in it.
package struct LetterSelection: Hashable, Sendable {
  /// The id of the area.
  package let area: String
  package let neighbourhood: String?
  package let period: Period?
  /// The code in the reports, when it is about one conversation.
  package let code: Int?
  /// The notes of the conversations.
  let notes: Set<String>

  /// The conversation of a note; `nil` when it is none of those that may be public.
  ///
  /// - Parameters:
  ///   - note: The path of the note.
  ///   - document: The document of all conversations.
  ///   - earlier: What public editions showed before.
  package init?(
    note: String, in document: OpgaveDocument, after earlier: PublishedFigures = PublishedFigures()
  ) {
    for opgave in document.publicAreas {
      guard let source = opgave.sources.first(where: { $0.note == note }) else { continue }
      self.init(
        area: opgave.id, neighbourhood: nil, period: nil,
        code: document.publicTalks(of: opgave, after: earlier).code(of: source), notes: [note])
      return
    }
    return nil
  }

  /// The conversation with a code in the reports of an area; `nil` when there is none.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - area: The id of the area.
  ///   - document: The document of all conversations.
  ///   - earlier: What public editions showed before.
  package init?(
    code: Int, area: String, in document: OpgaveDocument,
    after earlier: PublishedFigures = PublishedFigures()
  ) {
    guard let opgave = document.publicAreas.first(where: { $0.id == area }) else { return nil }
    let talks = document.publicTalks(of: opgave, after: earlier)
    guard let source = opgave.sources.first(where: { talks.code(of: $0) == code }) else {
      return nil
    }
    self.init(area: area, neighbourhood: nil, period: nil, code: code, notes: [source.note])
  }

  /// The conversations of an area up to the reference date; `nil` when there are none.
  ///
  /// - Parameters:
  ///   - area: The id of the area.
  ///   - neighbourhood: One of its neighbourhoods, by the name that reports have for it.
  ///   - period: The days that count.
  ///   - document: The document of all conversations.
  package init?(
    area: String, neighbourhood: String?, period: Period?, in document: OpgaveDocument
  ) {
    guard let opgave = document.publicAreas.first(where: { $0.id == area }) else { return nil }
    let sources = opgave.sources.filter { source in
      source.date <= document.referenceDate
        && (period.map { $0.from <= source.date && source.date <= $0.to } ?? true)
        && (neighbourhood.map(source.neighbourhoods.contains) ?? true)
    }
    guard !sources.isEmpty else { return nil }
    self.init(
      area: area, neighbourhood: neighbourhood, period: period?.shown(for: [opgave]), code: nil,
      notes: Set(sources.map(\.note)))
  }

  private init(
    area: String, neighbourhood: String?, period: Period?, code: Int?, notes: Set<String>
  ) {
    self.area = area
    self.neighbourhood = neighbourhood
    self.period = period
    self.code = code
    self.notes = notes
  }

  /// The name of its files: no more than a reader of the letter knows.
  package var fileName: String {
    let parts = [area, neighbourhood, code.map(String.init), period?.text].compactMap(\.self)
    return Folding.slug(parts.joined(separator: "-"))
  }
}

extension OpgaveDocument {
  /// The areas without confidential conversations.
  package var publicAreas: [Wijkopgave] { open ?? areas }

  /// The conversations of an area as its public report numbers them.
  fileprivate func publicTalks(of opgave: Wijkopgave, after earlier: PublishedFigures)
    -> PublicTalks
  {
    ResidentsPublisher(opgave, PublicationBasis(self, .dutch, after: earlier)).talks
  }
}
