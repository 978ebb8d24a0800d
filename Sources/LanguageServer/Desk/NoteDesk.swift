package import Calendar
package import Diagnostics
package import Municipality
package import Notes
package import Opgave
package import Source

/// The notes of a municipality, or one note by itself, kept at hand while somebody writes in them.
///
/// It is a value, so that a copy can be checked on another core while the next key is pressed.
package protocol NoteDesk: Sendable {
  /// The folder that tells one desk from another.
  var home: String { get }
  var gazetteer: Gazetteer { get }
  /// The day on which the notes are judged.
  var day: CalendarDate { get }
  /// The notes as they were read last, in the order of their paths.
  var notes: [DeskNote] { get }

  /// What a file is to the municipality; `nil` when it is none of its files.
  func role(of location: String) -> DeskRole?

  /// Lays texts over files, and takes off the ones that lie there.
  mutating func lay(_ texts: [String: [UInt8]])

  /// Reads what changed on the disk since it was read last.
  ///
  /// - Returns: Whether the settings changed, so that there has to be another desk.
  mutating func refresh() async -> Bool

  /// Checks the texts that are laid each by itself, and repeats what was said of them together.
  ///
  /// - Returns: `nil` before the first ``checkup()``.
  mutating func glance() -> Checkup?

  /// Checks the texts that are laid, each and together with all other notes.
  mutating func checkup() async -> Checkup

  /// A file as the reader of notes takes it in.
  ///
  /// - Parameters:
  ///   - location: The file.
  ///   - text: The text of it that is not saved; `nil` for what is on the disk.
  /// - Returns: `nil` for what is no text, or too large.
  func file(at location: String, holding text: [UInt8]?) -> SourceFile?

  /// Where a note or a text stands that others know by a path.
  func location(of path: String) -> String?

  /// The texts that people agreed on, each with the agreements that it tells of.
  var texts: [DeskText] { get }
}

/// The role of a file in a municipality.
package enum DeskRole: Hashable, Sendable {
  /// A note, by its path in the folder of notes.
  case note(String)
  /// A text that people agreed on, by its path.
  case agreedText(String)
  case settings
}

/// A note, and what was understood of it.
package struct DeskNote: Sendable {
  package let location: String
  package let conversation: Conversation

  package init(location: String, conversation: Conversation) {
    self.location = location
    self.conversation = conversation
  }
}

/// A text that people agreed on, and the agreements in it.
package struct DeskText: Sendable {
  package let location: String
  package let agreements: [NotedAgreement]

  package init(location: String, agreements: [NotedAgreement]) {
    self.location = location
    self.agreements = agreements
  }
}

/// The findings of the checker at one moment.
package struct Checkup: Sendable {
  /// The findings in each text that is laid, by its location.
  package var findings: [String: [PlacedFinding]]
  /// The agreements of all notes, each with its life line.
  package var agreements: [ListedAgreement]

  package init(findings: [String: [PlacedFinding]] = [:], agreements: [ListedAgreement] = []) {
    self.findings = findings
    self.agreements = agreements
  }
}
