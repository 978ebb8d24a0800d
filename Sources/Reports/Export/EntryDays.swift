internal import Calendar
internal import Publication

/// The day on which each thing in the feeds and agendas of an edition last changed.
struct EntryDays {
  private(set) var all: ChangeDays
  private var days: [StableID: CalendarDate] = [:]
  private let referenceDate: CalendarDate

  /// Holds what an edition tells against what was told before.
  init(of edition: PublishedEdition, after earlier: ChangeDays) {
    all = earlier
    referenceDate = edition.referenceDate
    for area in edition.areas {
      for outing in Outing.all(of: area, in: edition) {
        // Its next day moves by itself, so that it is no word of it.
        note(outing.id, [outing.title, outing.place, outing.when?.text, area.contact])
      }
      for question in AskedQuestion.all(of: area, in: edition) {
        note(question.id, [question.text, question.answer, area.contact])
      }
      for feedback in area.feedback {
        note(feedback.id(in: area, of: edition), [feedback.channel, area.contact])
      }
    }
  }

  private mutating func note(_ id: StableID, _ words: [String?]) {
    let told = words.map { $0 ?? "" }.joined(separator: "\u{1F}")
    let mark = StableID(namespace: [], name: told).uuid
    days[id] = all.note(id.uuid, telling: mark, on: referenceDate)
  }

  /// The day of something in the edition.
  subscript(id: StableID) -> CalendarDate { days[id] ?? referenceDate }
}

extension PublishedFeedback {
  /// The name of the moment at which people hear back.
  func id(in area: PublishedArea, of edition: PublishedEdition) -> StableID {
    let words = [area.id, channel.map(PlainWords.line) ?? "", date?.description ?? ""]
    return StableID(of: "feedback", words, in: edition.municipality)
  }
}
