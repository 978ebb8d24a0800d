package import Calendar
package import Notes

/// Which notes have been kept past their date.
///
/// It only lists: what is destroyed, and when, is for the keeper of the archive to say. Notes
/// that are not for use count as well, for they are kept like any other.
package struct RetentionOverview: Schematic, Hashable, Sendable, Codable {
  package static let schema = "wijk.retention/1"

  package private(set) var schema = SchemaName<RetentionOverview>()
  package var referenceDate: CalendarDate
  /// The term of the municipality, for notes that have no date of their own.
  @Nullable package var term: RetentionTerm?
  /// The notes whose last day has passed, the longest ago first.
  package var past: [KeptNote]
  /// The notes that may still be kept, in the order in which their days come.
  package var current: [KeptNote]
  /// The notes that nothing gives a date for.
  package var undated: [String]

  /// Sorts notes by the day until which they may be kept.
  ///
  /// - Parameters:
  ///   - conversations: The notes, in any order.
  ///   - term: The term of the municipality, if it has one.
  ///   - day: The day as of which a date is past.
  ///   - period: The days whose conversations count; all of them when `nil`.
  ///   - areas: The ids of the areas to look at; all of them when empty.
  package init(
    of conversations: [Conversation], term: RetentionTerm?, on day: CalendarDate,
    period: Period? = nil, areas: Set<String> = []
  ) {
    referenceDate = day
    self.term = term
    var kept: [KeptNote] = []
    undated = []
    for conversation in conversations {
      guard conversation.isWithin(period), conversation.isIn(areas) else { continue }
      if let note = KeptNote(conversation, term: term) {
        kept.append(note)
      } else {
        undated.append(conversation.note)
      }
    }
    kept.sort { ($0.keepUntil, $0.note) < ($1.keepUntil, $1.note) }
    undated.sort()
    past = kept.filter { $0.keepUntil < day }
    current = kept.filter { $0.keepUntil >= day }
  }
}

/// A note with the last day on which it may be kept.
package struct KeptNote: Hashable, Sendable, Codable {
  /// Who says so.
  package enum Source: String, Hashable, Sendable, Codable, CaseIterable {
    case note, municipality
  }

  package var note: String
  @Nullable package var area: String?
  /// The day of the conversation.
  @Nullable package var date: CalendarDate?
  package var keepUntil: CalendarDate
  package var source: Source

  /// Settles the day; `nil` when neither the note nor the municipality gives one.
  init?(_ conversation: Conversation, term: RetentionTerm?) {
    if let date = conversation.keepUntil {
      (keepUntil, source) = (date, .note)
    } else if let term, let date = conversation.date {
      (keepUntil, source) = (term.lastDay(from: date), .municipality)
    } else {
      return nil
    }
    note = conversation.note
    area = conversation.area ?? conversation.areaText
    date = conversation.date
  }
}

extension Conversation {
  fileprivate func isWithin(_ period: Period?) -> Bool {
    guard let period else { return true }
    return date.map { period.from <= $0 && $0 <= period.to } ?? false
  }

  fileprivate func isIn(_ areas: Set<String>) -> Bool {
    areas.isEmpty
      || (area ?? areaText.map(AreaRoster.id(named:))).map(areas.contains) ?? false
      || otherAreas?.contains { areas.contains($0) || areas.contains(AreaRoster.id(named: $0)) }
        ?? false
  }
}
