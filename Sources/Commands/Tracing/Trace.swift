internal import Calendar
internal import Words
internal import Notes

/// The way between a report and the notes, in either direction.
struct Trace: Encodable {
  /// A line of a note, and what became of it.
  struct Row: Encodable {
    let note: String
    let line: Int
    let date: CalendarDate
    /// What the line is: a kind of statement, or a turn of an agreement.
    let kind: String
    let text: String
    /// Where it ended; `nil` where that is not asked.
    @Nullable var end: End?

    init(
      note: String, line: Int, date: CalendarDate, kind: String, text: String, end: End? = nil
    ) {
      self.note = note
      self.line = line
      self.date = date
      self.kind = kind
      self.text = text
      self.end = end
    }
  }

  /// Where a statement ended.
  struct End: Encodable {
    enum Kind: String, Encodable {
      case agreement, wishlist, dropped, passedOn, open
    }

    let kind: Kind
    /// The id of the agreement.
    @Nullable var agreement: String?
    /// Where the agreement stands, in words.
    let standing: String
    /// Whether the words say so; else only the conversation and the theme do.
    let isLikely: Bool
  }

  /// Rows under one head.
  struct Section: Encodable {
    let title: String
    let area: String
    var rows: [Row]
  }

  static let schema = "wijk.trace/1"

  private(set) var schema = Self.schema
  var sections: [Section]

  private enum CodingKeys: CodingKey { case schema, sections }
}
