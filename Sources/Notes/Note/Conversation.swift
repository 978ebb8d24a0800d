package import Calendar
internal import Words

/// One note, understood: the unit of evidence.
///
/// Everything in it can be traced to a line of the note. Lines count from one at the top
/// of the file, frontmatter included.
package struct Conversation: Schematic, Hashable, Sendable, Codable {
  package static let schema = "wijk.conversation/1"

  package private(set) var schema = SchemaName<Conversation>()

  /// The path of the note, relative to the folder of notes.
  package var note: String
  /// The mark of the bytes of the note.
  @Nullable package var digest: Checksum?
  /// The identifier the writer gave, or one made from the path.
  package var id: String
  /// The id of the area; `nil` when none was found, or the words name no known area.
  @Nullable package var area: String?
  /// The words that stood where the area should be, when they name no known area.
  @Nullable package var areaText: String?
  /// The other areas that the talk was about as well, in the order of the note: ids, or the words
  /// of the note where the municipality names no areas; `nil` for a talk about one area.
  package var otherAreas: [String]?
  package var neighbourhoods: [String] = []
  @Nullable package var date: CalendarDate?
  /// The part of the day, if the note tells it by an hour or a word.
  @Nullable package var dayPart: DayPart?
  package var kind: ConversationKind = .livingRoom
  @Nullable package var status: Status?
  /// The last day on which the note may be kept, if it says so itself.
  @Nullable package var keepUntil: CalendarDate?
  package var partners: [String] = []
  /// Whether the conversation may be counted and nothing more.
  package var confidential = false
  @Nullable package var quotes: QuoteConsent?
  package var attendance = Attendance()
  package var themes: [ThemeReference] = []
  /// Theme words in the frontmatter that are no theme of the municipality.
  package var unknownThemes: [String] = []
  package var signals: [Signal] = []
  package var agreements: [NotedAgreement] = []
  package var activities: [Activity] = []
  package var initiatives: [Initiative] = []
  /// Groups of people that were not spoken to yet.
  package var notReached: [String] = []
  /// The area of each of those groups that the note names under another area than its own.
  package var notReachedElsewhere: [String: String]?
  package var lessons: [String] = []
  /// The lines of the note on which those groups and those lessons stand, by their words.
  package var wordLines: [String: Int]?
  @Nullable package var feedback: Feedback?
  /// What the writer keeps out of every edition but the internal one.
  package var withheld: [Line] = []
  /// Headings and opening lines in the writer's words, but those that say no more than which
  /// section they open, and other lines of which a word is in no other field; in no report.
  package var headings: [Line] = []
  /// Where personal data keeps the note out of a public edition; filled by the checker.
  package var privacy: [PrivacyMark] = []
  /// Where the words of the note went, when somebody asked.
  @Nullable package var account: WordAccount?

  /// How far the note itself has come.
  package enum Status: String, Hashable, Sendable, Codable {
    case draft, discussed, final, excluded
  }

  /// Whether residents agreed to be quoted.
  package enum QuoteConsent: String, Hashable, Sendable, Codable {
    case yes, anonymous, no
  }

  /// A line of the note in the writer's words.
  package struct Line: Hashable, Sendable, Codable {
    package var text: String
    package var line: Int
    /// Its area, where that is another than the conversation's.
    package var area: String?

    package init(text: String, line: Int) {
      self.text = text
      self.line = line
    }
  }

  package init(note: String, id: String) {
    self.note = note
    self.id = id
  }
}
