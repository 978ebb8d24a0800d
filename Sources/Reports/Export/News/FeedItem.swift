internal import Calendar
internal import Publication

/// One thing in a feed: an activity that is coming, or a question from the neighbourhood.
struct FeedItem: Hashable {
  enum Kind: Hashable {
    case activity, question
  }

  let id: StableID
  let kind: Kind
  let title: String
  /// What there is to know about it, a line each.
  let lines: [String]
  let area: String
  /// The day on which it last changed.
  let changed: CalendarDate

  var updated: String { NewsFeed.moment(changed) }
  var content: String { lines.joined(separator: "\n") }

  /// What is on in an area, and what people ask there.
  static func all(
    of area: PublishedArea, in edition: PublishedEdition, _ phrases: Phrases,
    changed days: EntryDays
  ) -> [FeedItem] {
    let activities = Outing.all(of: area, in: edition).map { outing in
      FeedItem(
        id: outing.id, kind: .activity, title: outing.title,
        lines: [
          phrases.momentAndPlace(outing), phrases.everybodyIsWelcome, phrases.whomToAsk(area),
        ].compactMap(\.self), area: area.name, changed: days[outing.id])
    }
    let questions = AskedQuestion.all(of: area, in: edition).map { question in
      FeedItem(
        id: question.id, kind: .question, title: question.text,
        lines: [phrases.residentsAsked(area.name), phrases.answer(question, area)], area: area.name,
        changed: days[question.id])
    }
    return activities + questions
  }
}
