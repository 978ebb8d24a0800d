internal import Diagnostics
internal import Dutch
internal import Municipality
internal import Opgave

/// What the areas of an edition have in common.
struct PublicationBasis {
  let municipality: Municipality
  let period: Period?
  let referenceDate: CalendarDate
  let themes: ThemeNames
  let isDutch: Bool
  /// What public editions showed before.
  let earlier: PublishedFigures

  init(_ document: OpgaveDocument, _ language: Language, after earlier: PublishedFigures) {
    municipality = document.municipality
    period = document.period
    referenceDate = document.referenceDate
    themes = ThemeNames(document.municipality.themes, language: language)
    isDutch = language == .dutch
    self.earlier = earlier
  }
}
