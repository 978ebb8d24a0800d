internal import Calendar
internal import Municipality
internal import Notes
internal import Opgave

/// The agreements that a letter tells of: those that its conversations made or moved on, each in
/// the words that people heard there and as it stands on the reference date, and those of other
/// conversations that answer what was said in them.
struct ToldAgreements {
  private struct Item {
    /// The id of its area.
    let area: String
    let agreement: Agreement
    /// `nil` for the wish list and for loose repairs.
    let promise: PublishedLetter.Promise?
    let wish: PublishedAgreement?
  }

  private let items: [Item]
  /// The agreements that likely answer what was said in the conversations of the letter.
  private let answers: [AreaSignal: Agreement]
  /// The id of the area that the letter is about.
  private let area: String

  init(
    _ document: OpgaveDocument, _ selection: LetterSelection, _ basis: PublicationBasis,
    tellsSensitive: Bool
  ) {
    let day = document.referenceDate
    let areas = document.publicAreas
    let home = areas.first { $0.id == selection.area }.map { ResidentsPublisher($0, basis).talks }
    let opgave = areas.first { $0.id == selection.area }
    let matcher = opgave?.agreementMatcher
    var answers: [AreaSignal: Agreement] = [:]
    for signal in opgave?.signals ?? []
    where selection.notes.contains(signal.origin.note) && signal.kind.asksForMore {
      if let answer = matcher?.answer(to: signal), answer.isLikely {
        answers[signal] = answer.agreement
      }
    }
    self.answers = answers
    area = selection.area
    let answering = Set(answers.values.map(\.id))
    // Another area's agreement may have been moved on here, so all of them are looked through.
    items = areas.flatMap { opgave -> [Item] in
      let counted = tellsSensitive ? PublicThemes(opgave, basis).counted : []
      let gate = LineGate(opgave, basis, counted: counted)
      let chosen = opgave.agreements.filter { agreement in
        let isMadeHere = agreement.history.contains {
          selection.notes.contains($0.origin.note) && $0.origin.date <= day
        }
        let isAnswer = opgave.id == selection.area && answering.contains(agreement.id)
        guard isMadeHere || isAnswer else { return false }
        let isForThoseThere = isMadeHere && selection.code != nil
        return gate.keepsOut(agreement, isForThoseThere: isForThoseThere) == nil
      }
      guard !chosen.isEmpty else { return [] }
      let shared = ResidentsPublisher(opgave, basis)
      return chosen.compactMap { Self.item($0, in: opgave.id, on: day, selection, shared, home) }
    }
  }

  /// The agreements in some states, in the order of the states and then of a list.
  func promises(_ states: PublishedAgreement.State...) -> [PublishedLetter.Promise] {
    states.flatMap { state in
      let chosen = items.compactMap(\.promise).filter { $0.agreement.state == state }
      let order = PublishedAgreement.sorted(chosen.map(\.agreement))
      return order.compactMap { agreement in chosen.first { $0.agreement == agreement } }
    }
  }

  var wishes: [PublishedAgreement] { items.compactMap(\.wish) }

  /// Where a letter tells what became of something; `nil` when nothing was agreed that is
  /// recognisably about it.
  func outcome(of signal: AreaSignal) -> PublishedLetter.Outcome? {
    guard let answer = answers[signal],
      let item = items.first(where: { $0.area == area && $0.agreement.id == answer.id })
    else { return nil }
    return switch item.promise?.agreement.state {
    case .done: .done
    case .running, .agreed, .waiting: .open
    case .dropped: .declined
    case nil: item.wish == nil ? nil : .wished
    }
  }

  // MARK: One agreement

  private static func item(
    _ agreement: Agreement, in area: String, on day: CalendarDate,
    _ selection: LetterSelection, _ shared: ResidentsPublisher, _ home: PublicTalks?
  ) -> Item? {
    guard var standing = agreement.standing(on: day) else { return nil }
    standing.isOverdue = standing.status.isOpen && standing.due?.to.map { $0 < day } ?? false
    let here = standing.history.filter { selection.notes.contains($0.origin.note) }
    // A later note may word a step of its own, which is not what was done on the day that is told.
    if !standing.text.contains(where: \.isLetter),
      let words = here.lazy.map(\.text).first(where: { $0.contains(where: \.isLetter) })
    {
      standing.text = words
    }
    guard standing.status != .wishlist else {
      return Item(
        area: area, agreement: standing, promise: nil,
        wish: withoutCode(shared.agreement(standing, state: .agreed), home))
    }
    guard let published = shared.agreement(standing) else { return nil }
    let promise = PublishedLetter.Promise(
      agreement: withoutCode(published, home), month: standing.lastTurn?.date.startOfMonth,
      isMadeHere: !here.isEmpty)
    return Item(area: area, agreement: standing, promise: promise, wish: nil)
  }

  /// The agreement without the code of a conversation, and without a day of one at home.
  private static func withoutCode(
    _ agreement: PublishedAgreement, _ home: PublicTalks?
  ) -> PublishedAgreement {
    var agreement = agreement
    agreement.conversation = nil
    agreement.done = home.map { $0.day(agreement.done) } ?? agreement.done
    return agreement
  }
}

extension Agreement {
  /// The turn that brought it to the state in which it stands.
  fileprivate var lastTurn: LifeEvent? {
    lifeLine.last { event in
      switch (event.turn, status) {
      case (.agreed, .agreed), (.reopened, .agreed), (.running, .running), (.reopened, .running),
        (.waiting, .waiting), (.done, .done), (.dropped, .dropped):
        true
      default: false
      }
    }
  }
}
