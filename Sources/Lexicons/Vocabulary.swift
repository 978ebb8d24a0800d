package import Words

/// The lists of words that are built in, compiled into one lexicon.
///
/// Each list is a file in `Lists/`, named after its case here, in the form that ``LexiconFile``
/// reads.
package enum Vocabulary: UInt8, CaseIterable, Sendable {
  case abbreviations
  case actors
  case amenities
  case attendance
  case cancelled
  case company
  case events
  case facts
  case feasts
  case finiteVerbs
  case grammar
  case groupClosers
  case groupOpeners
  case groups
  case invitations
  case missing
  case months
  case numbers
  case ordinals
  case otherDays
  case praise
  case presence
  case promises
  case questions
  case reasons
  case remarks
  case roles
  case states
  case trouble
  case turns
  case venues
  case weekdays
  case wishes

  /// By which a line is asked for phrases of the list.
  package var id: ListID { ListID(index: rawValue) }

  /// The phrases of the list, in the order of its file.
  package var entries: [LexiconFile.Entry] {
    LexiconFile.entries(in: String(decoding: bytes, as: UTF8.self))
  }

  private var bytes: [UInt8] {
    switch self {
    case .abbreviations: PackageResources.abbreviations_txt
    case .actors: PackageResources.actors_txt
    case .amenities: PackageResources.amenities_txt
    case .attendance: PackageResources.attendance_txt
    case .cancelled: PackageResources.cancelled_txt
    case .company: PackageResources.company_txt
    case .events: PackageResources.events_txt
    case .facts: PackageResources.facts_txt
    case .feasts: PackageResources.feasts_txt
    case .finiteVerbs: PackageResources.finite_verbs_txt
    case .grammar: PackageResources.grammar_txt
    case .groupClosers: PackageResources.group_closers_txt
    case .groupOpeners: PackageResources.group_openers_txt
    case .groups: PackageResources.groups_txt
    case .invitations: PackageResources.invitations_txt
    case .missing: PackageResources.missing_txt
    case .months: PackageResources.months_txt
    case .numbers: PackageResources.numbers_txt
    case .ordinals: PackageResources.ordinals_txt
    case .otherDays: PackageResources.other_days_txt
    case .praise: PackageResources.praise_txt
    case .presence: PackageResources.presence_txt
    case .promises: PackageResources.promises_txt
    case .questions: PackageResources.questions_txt
    case .reasons: PackageResources.reasons_txt
    case .remarks: PackageResources.remarks_txt
    case .roles: PackageResources.roles_txt
    case .states: PackageResources.states_txt
    case .trouble: PackageResources.trouble_txt
    case .turns: PackageResources.turns_txt
    case .venues: PackageResources.venues_txt
    case .weekdays: PackageResources.weekdays_txt
    case .wishes: PackageResources.wishes_txt
    }
  }

  /// All lists.
  package static let lexicon = Lexicon(allCases.map { ($0.id, $0.entries) })
}

extension Line {
  /// Cuts a text, and looks its words up in all built-in lists.
  package init(_ text: String) { self.init(text, Vocabulary.lexicon) }

  /// Whether a phrase of a list stands in the line.
  package func holds(_ list: Vocabulary) -> Bool { holds(list.id) }

  /// Whether a phrase of a list starts at a token.
  package func holds(_ list: Vocabulary, at token: Int) -> Bool {
    holds(list.id) && matches.contains { $0.list == list.id && $0.tokens.lowerBound == token }
  }

  /// The phrases of a list, by their place in the line.
  package func matches(of list: Vocabulary) -> [Match] { matches(of: list.id) }

  /// The first phrase of a list, in the whole line or in some of its tokens.
  package func first(_ list: Vocabulary, in tokens: Range<Int>? = nil) -> Match? {
    first(list.id, in: tokens)
  }
}
