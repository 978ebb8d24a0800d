internal import Calendar
internal import Notes
internal import Opgave

/// A list of agreements as a script reads it.
struct AgreementDocument: Encodable {
  struct Item: Encodable {
    let area: String
    let agreement: Agreement
    /// The days since a note last named it.
    let silentDays: Int
    /// Whether it was done a while ago, and nothing says that people heard of it.
    let isUntold: Bool
    let lifeLine: [Turn]
  }

  /// One turn of a life line.
  struct Turn: Encodable {
    let turn: String
    let date: CalendarDate
    let note: String
    let line: Int

    init(_ event: LifeEvent) {
      turn = event.turn.name
      date = event.date
      note = event.origin.note
      line = event.origin.line
    }
  }

  /// Two agreements that may be one.
  struct Suggestion: Encodable {
    let earlier: String
    let later: String
    /// The mark that would join them.
    @Nullable var mark: String?
  }

  static let schema = "wijk.agreements/1"

  private(set) var schema = Self.schema
  let referenceDate: CalendarDate
  let agreements: [Item]
  let suggestions: [Suggestion]

  private enum CodingKeys: CodingKey { case schema, referenceDate, agreements, suggestions }

  init(_ items: [ListedAgreement], twins: [LikelyTwin], on day: CalendarDate) {
    referenceDate = day
    agreements = items.map { item in
      Item(
        area: item.area.id, agreement: item.agreement,
        silentDays: max(0, day.dayNumber - item.lastWord.dayNumber),
        isUntold: item.isUntold,
        lifeLine: item.agreement.lifeLine.map(Turn.init))
    }
    suggestions = twins.map {
      Suggestion(earlier: $0.earlier.id, later: $0.later.id, mark: Nullable(wrappedValue: $0.mark))
    }
  }
}

extension LifeEvent.Turn {
  /// Its name in JSON.
  fileprivate var name: String {
    switch self {
    case .agreed: "agreed"
    case .wished: "wished"
    case .running: "running"
    case .done: "done"
    case .toldBack: "toldBack"
    case .dropped: "dropped"
    case .reopened: "reopened"
    case .repair: "repair"
    case .waiting: "waiting"
    case .moved: "moved"
    case .passedOn: "passedOn"
    case .mentioned: "mentioned"
    }
  }
}
