internal import Calendar
internal import Publication

/// What is on in an area: the activities on a known day, and when people hear back.
struct Agenda {
  private(set) var entries: [AgendaEntry] = []
  /// Activities of which no day is known, in the order of the notes.
  private(set) var undated: [Outing] = []

  private let edition: PublishedEdition
  private let area: PublishedArea
  private let phrases: Phrases
  private let days: EntryDays

  init(
    of area: PublishedArea, in edition: PublishedEdition, _ phrases: Phrases,
    changed days: EntryDays
  ) {
    self.edition = edition
    self.days = days
    self.area = area
    self.phrases = phrases
    for outing in Outing.all(of: area, in: edition) {
      if let entry = entry(outing) { entries.append(entry) } else { undated.append(outing) }
    }
    entries += area.feedback.compactMap(entry)
    entries = Self.sorted(entries)
  }

  /// Entries in the order of days and hours, and each of them once.
  static func sorted(_ entries: [AgendaEntry]) -> [AgendaEntry] {
    var seen: Set<StableID> = []
    return entries.sorted { one, other in
      if one.day != other.day { return one.day < other.day }
      if one.start != other.start {
        guard let start = one.start, let later = other.start else { return one.start == nil }
        return start < later
      }
      return (one.title, one.id.uuid) < (other.title, other.id.uuid)
    }.filter { seen.insert($0.id).inserted }
  }

  private func entry(_ outing: Outing) -> AgendaEntry? {
    let changed = days[outing.id]
    // What repeats begins on the first day since it was told, so that its beginning does not move.
    let first = outing.rule?.firstDay(onOrAfter: changed, startingOn: outing.when?.date)
    guard let day = first ?? outing.nextDay else { return nil }
    let start = outing.when?.start.flatMap(AgendaEntry.ClockTime.init)
    return AgendaEntry(
      id: outing.id,
      title: outing.title,
      area: area.name,
      place: outing.place,
      details: [phrases.everybodyIsWelcome, phrases.whomToAsk(area)].compactMap(\.self),
      changed: changed,
      day: day,
      start: start,
      end: start == nil ? nil : outing.when?.end.flatMap(AgendaEntry.ClockTime.init),
      recurrence: outing.rule,
      isGathering: true)
  }

  /// A moment at which people hear what became of their conversation, when it is still to come.
  private func entry(_ feedback: PublishedFeedback) -> AgendaEntry? {
    guard let day = feedback.date, day >= edition.referenceDate else { return nil }
    let channel = feedback.channel.map(PlainWords.line)
    let id = feedback.id(in: area, of: edition)
    return AgendaEntry(
      id: id,
      title: phrases.youHearFromUs(channel),
      area: area.name,
      place: nil,
      details: [phrases.hearBack(area.name), phrases.whomToAsk(area)].compactMap(\.self),
      changed: days[id],
      day: day,
      start: nil,
      end: nil,
      recurrence: nil,
      isGathering: false)
  }
}
