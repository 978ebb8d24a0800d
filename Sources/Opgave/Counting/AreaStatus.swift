package import Calendar
internal import Words
package import Notes

/// The status of one area on the reference date.
package struct AreaStatus: Hashable, Sendable, Codable {
  /// Who may be present at a conversation.
  package enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    case residents, connectors, professionals, entrepreneurs
  }

  package struct Agreements: Hashable, Sendable, Codable {
    package var open = 0
    package var overdue = 0
    /// Those that wait, parked ones included.
    package var waiting = 0
    package var parked = 0
    package var done = 0
    package var notToldBack = 0
  }

  package struct Group: Hashable, Sendable, Codable {
    package var text: String
    /// The day of the newest note that names it.
    package var named: CalendarDate
  }

  package struct Time: Hashable, Sendable, Codable {
    package var part: DayPart
    package var conversations: Int
  }

  package var id: String
  package var name: String
  package var conversations: Int
  @Nullable package var last: CalendarDate?
  /// The days between the last conversation and the reference date.
  @Nullable package var daysSince: Int?
  package var neighbourhoods: [Reach.Place]
  /// The groups that were not spoken to yet, newest mention first.
  package var notReached: [Group]
  /// The roles of which no note counts anybody.
  package var absent: [Role]
  package var kinds: [Reach.Kind]
  /// The conversations by part of the day, as far as the notes tell it.
  package var times: [Time]
  /// The conversations of which the note tells no time.
  package var untimed: Int
  /// The conversations on a Saturday or Sunday.
  package var weekend: Int
  package var agreements: Agreements
  package var questions: Int
  package var questionsOpenTooLong: Int

  /// The neighbourhoods without a conversation.
  package var silent: [String] {
    neighbourhoods.filter { $0.conversations == 0 }.map(\.name)
  }
}

extension AreaStatus {
  init(of opgave: Wijkopgave, on day: CalendarDate, questionsAfter limit: Int) {
    let (sources, reach) = (opgave.sources, opgave.reach)
    id = opgave.id
    name = opgave.name
    conversations = opgave.conversations
    last = sources.last?.date
    daysSince = sources.last.map { max(0, day.dayNumber - $0.date.dayNumber) }
    neighbourhoods = reach.places
    notReached = reach.notReached.map { Group(text: $0.text, named: $0.origin.date) }
    absent = Role.allCases.filter { role in
      !sources.contains { $0.attendance.count(of: role).map { $0.max > 0 } ?? false }
    }
    kinds = reach.kinds.sorted {
      ($1.conversations, $0.kind.rawValue) < ($0.conversations, $1.kind.rawValue)
    }
    times = DayPart.allCases.compactMap { part in
      let count = sources.count { $0.dayPart == part }
      return count > 0 ? Time(part: part, conversations: count) : nil
    }
    untimed = sources.count { $0.dayPart == nil }
    weekend = sources.count { $0.date.weekday > 5 }
    agreements = Agreements(of: opgave, on: day)
    questions = opgave.questions.count
    questionsOpenTooLong = opgave.questions(openLongerThan: limit, on: day).count
  }
}

extension AreaStatus.Agreements {
  fileprivate init(of opgave: Wijkopgave, on day: CalendarDate) {
    for agreement in opgave.agreements {
      if agreement.status.isOpen { open += 1 }
      if agreement.isOverdue { overdue += 1 }
      if agreement.status == .waiting { waiting += 1 }
      if agreement.isParked { parked += 1 }
      if agreement.status == .done { done += 1 }
    }
    notToldBack = opgave.agreementsNotToldBack(on: day).count
  }
}

extension Attendance {
  fileprivate func count(of role: AreaStatus.Role) -> CountRange? {
    switch role {
    case .residents: residents
    case .connectors: connectors
    case .professionals: professionals
    case .entrepreneurs: entrepreneurs
    }
  }
}
