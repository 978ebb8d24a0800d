internal import Calendar

/// A feed that people and other sites can follow.
struct NewsFeed {
  let id: StableID
  let title: String
  /// Who speaks, such as `Gemeente Elzenveld`.
  let author: String
  /// `nl` or `en`.
  let language: String
  /// There is no clock: everything stands as it stood on this day.
  let referenceDate: CalendarDate
  let items: [FeedItem]

  /// The day as RFC 3339 writes a moment.
  var updated: String { "\(referenceDate)T00:00:00Z" }
}
