internal import Diagnostics
internal import Calendar
internal import Municipality
internal import Opgave
internal import PersonalData

/// The inputs that the areas of an edition share.
struct PublicationBasis {
  let municipality: Municipality
  let period: Period?
  let referenceDate: CalendarDate
  let themes: ThemeNames
  let isDutch: Bool
  let talksOfFew: TalksOfFew
  let names: DeclaredNames
  /// Looks through words that are no line of their own, such as the name of a group.
  let finder: PersonalDataFinder
  /// The notes of conversations at somebody's home.
  let atHome: Set<String>
  /// What public editions showed before.
  let earlier: PublishedFigures

  init(_ document: OpgaveDocument, _ language: Language, after earlier: PublishedFigures) {
    municipality = document.municipality
    period = document.period
    referenceDate = document.referenceDate
    themes = ThemeNames(document.municipality.themes, language: language)
    isDutch = language == .dutch
    names = DeclaredNames(document.municipality, isDutch: language == .dutch)
    finder = PersonalDataFinder(knowing: document.municipality)
    atHome = Set(document.areas.lazy.flatMap(\.sources).filter(\.kind.isAtHome).map(\.note))
    talksOfFew = TalksOfFew(
      document.areas, fewest: document.municipality.publication.minimumResidents)
    self.earlier = earlier
  }

  /// All that it was made from: the rest follows from it.
  struct Inputs: Hashable, Sendable {
    let municipality: Municipality
    let period: Period?
    let referenceDate: CalendarDate
    let isDutch: Bool
    let talksOfFew: TalksOfFew
    let atHome: Set<String>
    let earlier: PublishedFigures
  }

  var inputs: Inputs {
    Inputs(
      municipality: municipality, period: period, referenceDate: referenceDate, isDutch: isDutch,
      talksOfFew: talksOfFew, atHome: atHome, earlier: earlier)
  }
}
