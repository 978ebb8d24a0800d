internal import Calendar

extension Activity {
  enum CodingKeys: CodingKey {
    case text, when, place, `public`, line, area
  }

  private enum MomentKeys: CodingKey {
    case text, date, start, end, recurrence
  }

  /// Writes every field, and `null` for what the words do not say about the moment either.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(text, forKey: .text)
    try container.encode(place, forKey: .place)
    try container.encode(`public`, forKey: .public)
    try container.encode(line, forKey: .line)
    try container.encodeIfPresent(area, forKey: .area)
    guard let when else { return try container.encodeNil(forKey: .when) }

    var moment = container.nestedContainer(keyedBy: MomentKeys.self, forKey: .when)
    try moment.encode(when.text, forKey: .text)
    try moment.encode(when.date, forKey: .date)
    try moment.encode(when.start, forKey: .start)
    try moment.encode(when.end, forKey: .end)
    try moment.encode(when.recurrence, forKey: .recurrence)
  }
}
