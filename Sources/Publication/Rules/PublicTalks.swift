internal import Calendar
internal import Lexicons
internal import Words
internal import Notes
internal import Opgave

/// The conversations of an area as a public edition lists and numbers them.
///
/// A conversation at somebody's home is known by its month alone (rule R7). In the order of days
/// its code would lie between two known days; so codes follow the order of what is shown. Where it
/// was is not told: a theme of nearly all conversations would be known of each neighbourhood that
/// had one (rule R4).
struct PublicTalks {
  let talks: [PublishedListening.Talk]
  private let codes: [Int: Int]
  private let known: Set<Int>
  private let days: HiddenDays

  /// Numbers the conversations.
  ///
  /// - Parameters:
  ///   - sources: The conversations of the area.
  ///   - days: The days that are not told.
  init(_ sources: [SourceConversation], hiding days: HiddenDays) {
    self.days = days
    let open = sources.filter { !$0.confidential }
    let shown = open.map { source in
      (source: source, date: source.kind.isAtHome ? source.date.startOfMonth : source.date)
    }.sorted {
      ($0.date, $0.source.kind.isAtHome ? 0 : 1, $0.source.kind.rawValue, $0.source.code)
        < ($1.date, $1.source.kind.isAtHome ? 0 : 1, $1.source.kind.rawValue, $1.source.code)
    }
    let numbers = open.map(\.code).sorted()
    codes = Dictionary(
      zip(shown.map(\.source.code), numbers).map { ($0, $1) },
      uniquingKeysWith: { first, _ in first })
    talks = zip(shown, numbers).map { item, number in
      PublishedListening.Talk(
        code: number, kind: item.source.kind, date: item.date,
        isMonthOnly: item.source.kind.isAtHome, neighbourhoods: [])
    }
    known = Set(open.lazy.filter { !$0.kind.isAtHome }.map(\.code))
  }

  /// The code that the edition knows a conversation by; `nil` when it was held elsewhere.
  func code(of origin: Origin) -> Int? {
    origin.code.map { codes[$0] ?? $0 }
  }

  /// The code of a conversation of the area itself.
  func code(of source: SourceConversation) -> Int? { codes[source.code] }

  /// The day, unless it is one on which people talked at somebody's home.
  func day(_ date: CalendarDate?) -> CalendarDate? {
    date.flatMap { days.contains($0) ? nil : $0 }
  }

  /// A deadline from which nobody can count back to the day of a conversation at home.
  ///
  /// `Within two weeks` gives a day that depends on that of the conversation, so the month of it
  /// is told instead. A part of a month, and a date in the writer's words, stay.
  func due(_ due: Due?, of agreement: Agreement, _ wording: PublicWording) -> Due? {
    guard var due else { return nil }
    let written = due
    due.text = wording.withoutDays(due.text)
    guard let last = due.to else { return due }
    let mayTell = agreement.history.allSatisfy { step in
      step.origin.isAgreedText
        || step.origin.area == nil && known.contains(step.origin.conversation)
    }
    let isHidden = due.text != written.text || [due.from, due.to].contains { day($0) != $0 }
    if !isHidden, mayTell || due.isPartOfMonth || due.namesDay { return due }
    return Due(text: due.text, from: last.startOfMonth, to: last.endOfMonth)
  }
}

extension Due {
  fileprivate var isPartOfMonth: Bool {
    guard let from, let to else { return false }
    return [1, 11, 21].contains(from.day) && ([10, 20].contains(to.day) || to == to.endOfMonth)
  }

  /// Whether the words hold a number, and none that counts from the day itself.
  fileprivate var namesDay: Bool {
    let words = Folding.key(text).cut(at: " ")
    return text.contains(where: \.isNumber) && !words.contains { PublicWord.counted.holds($0) }
  }
}

extension ConversationKind {
  /// Whether the conversation was at somebody's home, so that neighbours know by the day whose.
  var isAtHome: Bool {
    switch self {
    case .livingRoom, .kitchenTable, .individual, .doorToDoor: true
    case .street, .walk, .meeting, .coffee, .consultation, .networkLunch, .openHouse, .survey,
      .inspection, .neighbourhoodTable, .other:
      false
    }
  }
}
