package import Diagnostics
package import Calendar

/// What a municipality says about itself in `wijk.yml`; without that file, the defaults.
package struct Municipality: Hashable, Sendable, Codable {
  package var name: String?
  package var language: Language?
  /// The word for the compiled document: `wijkopgave`, `gebiedsopgave`, `wijkagenda`.
  package var term: String
  /// The most hoofdopgaven that head a report.
  package var maximumHeadlines: Int
  /// The folder of the notes, relative to `wijk.yml`.
  package var notesFolder: String
  package var areas: [Area]
  package var themes: [Theme]
  package var organisations: [Organisation]
  /// The places that a public edition may name.
  package var places: [PublicPlace]
  /// Who agreed to be named, in all areas.
  package var people: [NamedPerson]
  /// Whether themes that only the words suggest are counted too.
  package var countsSuggestedThemes: Bool
  package var publication: PublicationRules
  package var thresholds: Thresholds
  /// How long notes are kept that do not say it themselves, counted from the conversation.
  package var retention: RetentionTerm?
  /// School holidays and the like, by folded name, such as `meivakantie`.
  package var holidays: [String: DateWindow]
  package var style: HouseStyle
  /// Whether something in `wijk.yml` could not be read that a public edition depends on.
  package var hasUnreadSettings: Bool

  package init(
    name: String? = nil, language: Language? = nil, term: String = "wijkopgave",
    maximumHeadlines: Int = 3, notesFolder: String = "gesprekken", areas: [Area] = [],
    themes: [Theme] = Theme.builtIn, organisations: [Organisation] = [],
    places: [PublicPlace] = [], people: [NamedPerson] = [],
    countsSuggestedThemes: Bool = false, publication: PublicationRules = .init(),
    thresholds: Thresholds = .init(), retention: RetentionTerm? = nil,
    holidays: [String: DateWindow] = [:],
    style: HouseStyle = .init(), hasUnreadSettings: Bool = false
  ) {
    self.name = name
    self.language = language
    self.term = term
    self.maximumHeadlines = maximumHeadlines
    self.notesFolder = notesFolder
    self.areas = areas
    self.themes = themes
    self.organisations = organisations
    self.places = places
    self.people = people
    self.countsSuggestedThemes = countsSuggestedThemes
    self.publication = publication
    self.thresholds = thresholds
    self.retention = retention
    self.holidays = holidays
    self.style = style
    self.hasUnreadSettings = hasUnreadSettings
  }
}
