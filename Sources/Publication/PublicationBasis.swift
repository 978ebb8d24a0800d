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
  let talksOfFew: TalksOfFew
  /// What public editions showed before.
  let earlier: PublishedFigures

  init(_ document: OpgaveDocument, _ language: Language, after earlier: PublishedFigures) {
    municipality = document.municipality
    period = document.period
    referenceDate = document.referenceDate
    themes = ThemeNames(document.municipality.themes, language: language)
    isDutch = language == .dutch
    talksOfFew = TalksOfFew(
      document.areas, fewest: document.municipality.publication.minimumResidents)
    self.earlier = earlier
  }
}
