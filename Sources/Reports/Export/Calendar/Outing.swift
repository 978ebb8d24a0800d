internal import Calendar
internal import Publication

/// An activity that everybody may come to, in plain words.
struct Outing: Hashable {
  let id: StableID
  let title: String
  let place: String?
  let when: When?
  /// How it repeats; `nil` when it does not, or in a way that is not understood.
  let rule: RecurrenceRule?
  /// The next day it is on, as far as the words tell.
  let nextDay: CalendarDate?

  /// The activities of an area, each once, that everybody may come to and that are not over.
  static func all(of area: PublishedArea, in edition: PublishedEdition) -> [Outing] {
    var seen: Set<[String]> = []
    var taken: [StableID: Int] = [:]
    return area.activities.compactMap { activity in
      let title = PlainWords.title(activity.text)
      let place = activity.place.map(PlainWords.title)
      guard !title.isEmpty,
        seen.insert(
          [title, place ?? "", activity.when?.text ?? ""].map { PlainWords.key($0) }
        ).inserted
      else { return nil }
      let rule = activity.when?.recurrence.flatMap(RecurrenceRule.init)
      if let until = rule?.until, until < edition.referenceDate { return nil }
      // Once is another time than once before; what repeats stays the same when its hours change.
      let day = activity.when?.recurrence == nil ? activity.when?.date?.description : nil
      let words = [area.id, title, place ?? "", day ?? ""]
      var id = StableID(of: "activity", words, in: edition.municipality)
      let number = taken[id, default: 0] + 1
      taken[id] = number
      if number > 1 {
        id = StableID(of: "activity", words + [String(number)], in: edition.municipality)
      }
      return Outing(
        id: id, title: title, place: place, when: activity.when, rule: rule,
        nextDay: nextDay(of: activity.when, rule, from: edition.referenceDate))
    }
  }

  /// Nobody writes down when a weekly morning began; so the first day from the reference date on
  /// stands for it.
  private static func nextDay(
    of when: When?, _ rule: RecurrenceRule?, from referenceDate: CalendarDate
  ) -> CalendarDate? {
    guard let when else { return nil }
    if when.recurrence == nil { return when.date }
    return rule?.firstDay(onOrAfter: referenceDate, startingOn: when.date)
  }
}
