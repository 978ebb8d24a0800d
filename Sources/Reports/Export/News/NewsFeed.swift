internal import Calendar

/// A feed that people and other sites can follow.
struct NewsFeed {
  let id: StableID
  let title: String
  /// Who speaks, such as `Gemeente Elzenveld`.
  let author: String
  /// `nl` or `en`.
  let language: String
  let referenceDate: CalendarDate
  let items: [FeedItem]

  /// When something in it last changed.
  var updated: String { Self.moment(items.map(\.changed).max() ?? referenceDate) }

  /// A day as RFC 3339 writes a moment.
  static func moment(_ day: CalendarDate) -> String { "\(day)T00:00:00Z" }
}
