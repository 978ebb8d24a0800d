internal import Diagnostics
internal import Calendar
internal import Words
internal import Municipality
internal import Notes
internal import Opgave

/// What the municipality itself may read about an area: everything, with the place in the notes.
struct InternalPublisher {
  let opgave: Wijkopgave
  let themes: ThemeNames
  let thresholds: Thresholds
  private let period: Period?
  private let isDutch: Bool

  init(_ opgave: Wijkopgave, _ basis: PublicationBasis) {
    self.opgave = opgave
    self.themes = basis.themes
    self.thresholds = basis.municipality.thresholds
    self.period = basis.period
    self.isDutch = basis.isDutch
  }

  func publish(_ area: Area?) -> PublishedArea {
    var sorter = TopicSorter(opgave.themes)
    for signal in opgave.signals where signal.kind.isMatter {
      sorter.add(statement(signal), themes: signal.themes)
    }

    return PublishedArea(
      id: opgave.id,
      name: opgave.name,
      neighbourhoods: opgave.neighbourhoods,
      coordinator: area?.coordinator,
      contact: area?.contact,
      listening: listening,
      strengths: statements(.strength),
      topics: zip(opgave.themes, sorter.statements).map { topic($0, statements: $1) },
      alsoMentioned: [],
      untitled: sorter.untitled,
      questions: opgave.questions.map(statement),
      agreements: PublishedAgreement.sorted(opgave.agreements.compactMap(agreement)),
      wishList: opgave.agreements.filter { $0.status == .wishlist }.map {
        agreement($0, state: .agreed)
      },
      repairs: opgave.repairCount,
      initiatives: opgave.initiatives.map(initiative),
      activities: opgave.activities.map(activity),
      feedback: opgave.feedback.map(feedback),
      agreedText: opgave.agreedText.map(agreedText),
      burden: PublishedBurden(opgave.load, thresholds),
      internals: PublishedInternals(
        lessons: opgave.lessons.map(statement),
        withheld: opgave.withheld.map(statement),
        background: statements(.background),
        matches: opgave.treasureMatches.map(match)
      )
    )
  }

  private func topic(_ theme: ThemeCount, statements: [PublishedStatement]) -> PublishedTopic {
    PublishedTopic(
      id: theme.id,
      name: themes[theme.id],
      conversations: theme.conversations,
      before: theme.before,
      among: opgave.conversations,
      kinds: theme.told,
      statements: statements,
      isSensitive: themes.isSensitive(theme.id)
    )
  }

  private func match(_ match: TreasureMatch) -> PublishedMatch {
    let origin = match.treasure.origins.first
    let reason: PublishedMatch.Reason =
      switch match.reason {
      case .shared(let theme, let word): .shared(theme: themes[theme], word: word)
      case .pair(let name, let need, let offer):
        .pair(isDutch ? name.nl : name.en, need: need, offer: offer)
      }
    return PublishedMatch(
      wish: PublishedStatement(
        kind: match.want.kind == .idea ? .idea : .wish, text: match.want.text,
        source: PublishedSource(match.want.origin)),
      treasure: PublishedStatement(
        kind: .strength, text: match.treasure.text, asset: match.treasure.asset,
        source: origin.map(PublishedSource.init)),
      reason: reason)
  }

  private func statements(_ kind: Signal.Kind) -> [PublishedStatement] {
    opgave.signals.filter { $0.kind == kind }.map(statement)
  }

  private func statement(_ signal: AreaSignal) -> PublishedStatement {
    PublishedStatement(
      kind: signal.kind, text: signal.text, asset: signal.asset, isQuote: signal.quotable,
      source: PublishedSource(signal.origin))
  }

  private func statement(_ item: AreaText) -> PublishedStatement {
    PublishedStatement(
      kind: .background, text: item.text, source: PublishedSource(item.origin))
  }

  private func agreement(_ agreement: Agreement) -> PublishedAgreement? {
    PublishedAgreement.State(agreement.status).map { self.agreement(agreement, state: $0) }
  }

  private func agreement(
    _ agreement: Agreement, state: PublishedAgreement.State
  ) -> PublishedAgreement {
    PublishedAgreement(
      text: agreement.text,
      owners: agreement.owners,
      with: agreement.with,
      due: agreement.due,
      state: state,
      reason: agreement.reason,
      themes: agreement.themes,
      done: agreement.done,
      toldBack: agreement.toldBack,
      isOverdue: agreement.isOverdue,
      side: agreement.load.map(PublishedAgreement.Side.init),
      source: agreement.firstOrigin.map(PublishedSource.init) ?? PublishedSource(conversation: nil),
      marks: .init(id: agreement.id),
      isParked: agreement.isParked,
      steps: agreement.history.map {
        .init(state: $0.status, date: $0.origin.date, source: PublishedSource($0.origin))
      },
      change: PublishedChange(agreement, in: period)
    )
  }

  private func initiative(_ item: AreaInitiative) -> PublishedInitiative {
    PublishedInitiative(
      text: item.initiative.text,
      phase: item.initiative.phase,
      supportAsked: item.initiative.supportAsked,
      supportGiven: item.initiative.supportGiven,
      isChallenge: item.initiative.isChallenge,
      source: PublishedSource(item.origin)
    )
  }

  private func activity(_ item: AreaActivity) -> PublishedActivity {
    PublishedActivity(
      text: item.activity.text, when: item.activity.when, place: item.activity.place,
      isPublic: item.activity.public, source: PublishedSource(item.origin))
  }

  private func feedback(_ item: AreaFeedback) -> PublishedFeedback {
    PublishedFeedback(
      date: item.feedback.date, channel: item.feedback.channel, text: item.feedback.text,
      source: PublishedSource(item.origin))
  }

  private func agreedText(_ text: AgreedText) -> PublishedAgreedText {
    let text = text.without(items: [])
    return PublishedAgreedText(
      agreedOn: text.agreedOn,
      summary: text.summary,
      headlines: text.headlines.map { .init(title: $0.title, themes: $0.themes, body: $0.body) }
    )
  }
}

extension PublishedSource {
  init(_ origin: Origin) {
    self.init(
      conversation: origin.code,
      place: Place(
        note: origin.note, line: origin.line, isConfidential: origin.confidential))
  }
}
