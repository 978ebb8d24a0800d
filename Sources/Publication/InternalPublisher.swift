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
  private let names: KnownNames
  private let period: Period?
  private let isDutch: Bool

  init(_ opgave: Wijkopgave, _ basis: PublicationBasis) {
    self.opgave = opgave
    self.themes = basis.themes
    self.thresholds = basis.municipality.thresholds
    self.names = KnownNames(basis.municipality, spelledIn: opgave.signals.lazy.map(\.text))
    self.period = basis.period
    self.isDutch = basis.isDutch
  }

  func publish(_ area: Area?) -> TracedArea {
    var sorter = TopicSorter<TracedStatement>(opgave.themes)
    for signal in opgave.signals where signal.kind.isMatter {
      sorter.add(statement(signal), themes: signal.themes)
    }
    let strengths = statements(.strength)
    let questions = opgave.questions.map(statement)
    let agreements = agreements
    let wishList = opgave.agreements.filter { $0.status == .wishlist }.map {
      agreement($0, state: .agreed)
    }

    return TracedArea(
      PublishedArea(
        id: opgave.id,
        name: opgave.name,
        neighbourhoods: opgave.neighbourhoods,
        coordinator: area?.coordinator,
        contact: area?.contact,
        listening: listening,
        strengths: strengths.map(\.value),
        topics: zip(opgave.themes, sorter.statements).map { topic($0, statements: $1) },
        alsoMentioned: [],
        untitled: sorter.untitled.map(\.value),
        questions: questions.map(\.value),
        agreements: agreements.map(\.value),
        wishList: wishList.map(\.value),
        repairs: opgave.repairCount,
        initiatives: opgave.initiatives.map(initiative),
        activities: opgave.activities.map(activity),
        feedback: opgave.feedback.map(feedback),
        agreedText: opgave.agreedText.map(agreedText),
        burden: PublishedBurden(opgave.load, thresholds)
      ),
      AreaTrace(
        strengths: strengths.compactMap(\.trace),
        topics: sorter.statements.map { $0.compactMap(\.trace) },
        untitled: sorter.untitled.compactMap(\.trace),
        questions: questions.compactMap(\.trace),
        agreements: agreements.compactMap(\.trace),
        wishList: wishList.compactMap(\.trace),
        initiatives: opgave.initiatives.map { SourceLine($0.origin) },
        activities: opgave.activities.map {
          .init(isForAll: $0.activity.public, source: SourceLine($0.origin))
        },
        feedback: opgave.feedback.map {
          .init(text: $0.feedback.text, source: SourceLine($0.origin))
        },
        notReached: opgave.reach.notReached.map { SourceLine($0.origin) },
        spokenIn: places.map { .init(conversations: $0.conversations, last: $0.last) },
        talks: opgave.sources.map {
          .init(note: $0.note, residents: $0.attendance.residents, isConfidential: $0.confidential)
        },
        lessons: opgave.lessons.map(statement),
        withheld: opgave.withheld.map(statement),
        background: statements(.background),
        matches: opgave.treasureMatches.map(traced)
      ))
  }

  private func topic(_ theme: ThemeCount, statements: [TracedStatement]) -> PublishedTopic {
    PublishedTopic(
      id: theme.id,
      name: themes[theme.id],
      conversations: theme.conversations,
      before: theme.before,
      among: opgave.conversations,
      kinds: theme.told,
      statements: statements.map(\.value),
      isSensitive: themes.isSensitive(theme.id)
    )
  }

  private func traced(_ match: TreasureMatch) -> TracedMatch {
    let reason: TracedMatch.Reason =
      switch match.reason {
      case .shared(let theme, let word): .shared(theme: themes[theme], word: word)
      case .pair(let name, let need, let offer):
        .pair(isDutch ? name.nl : name.en, need: need, offer: offer)
      }
    return TracedMatch(
      wish: TracedStatement(
        PublishedStatement(
          kind: match.want.kind == .idea ? .idea : .wish, text: calm(match.want.text)),
        SourceLine(match.want.origin)),
      treasure: TracedStatement(
        PublishedStatement(
          kind: .strength, text: calm(match.treasure.text), asset: match.treasure.asset),
        match.treasure.origins.first.map(SourceLine.init)),
      reason: reason)
  }

  private func statements(_ kind: Signal.Kind) -> [TracedStatement] {
    opgave.signals.filter { $0.kind == kind }.map(statement)
  }

  /// The words of a note as they are, but for a line in nothing but capitals, which is hard to read.
  func calm(_ text: String) -> String { ShoutedText.softened(text, keeping: names) ?? text }

  private func statement(_ signal: AreaSignal) -> TracedStatement {
    TracedStatement(
      PublishedStatement(
        kind: signal.kind, text: calm(signal.text), asset: signal.asset, isQuote: signal.quotable),
      SourceLine(signal.origin))
  }

  private func statement(_ item: AreaText) -> TracedStatement {
    TracedStatement(
      PublishedStatement(kind: .background, text: calm(item.text)), SourceLine(item.origin))
  }

  private var agreements: [TracedAgreement] {
    let agreements = opgave.agreements.compactMap { agreement in
      PublishedAgreement.State(agreement.status).map { self.agreement(agreement, state: $0) }
    }
    return PublishedAgreement.order(agreements.map(\.value)).map { agreements[$0] }
  }

  private func agreement(
    _ agreement: Agreement, state: PublishedAgreement.State
  ) -> TracedAgreement {
    TracedAgreement(
      PublishedAgreement(
        text: calm(agreement.text),
        owners: agreement.owners,
        with: agreement.with,
        due: agreement.due,
        state: state,
        reason: agreement.reason,
        themes: agreement.themes,
        done: agreement.done,
        isOverdue: agreement.isOverdue,
        side: agreement.load.map(PublishedAgreement.Side.init),
        conversation: agreement.firstOrigin?.code,
        isParked: agreement.isParked,
        change: PublishedChange(agreement, in: period)
      ),
      AreaTrace.Agreement(
        id: agreement.id,
        source: agreement.firstOrigin.map(SourceLine.init),
        toldBack: agreement.toldBack,
        steps: agreement.history.map {
          .init(state: $0.status, source: SourceLine($0.origin), date: $0.origin.date)
        }
      ))
  }

  private func initiative(_ item: AreaInitiative) -> PublishedInitiative {
    PublishedInitiative(
      text: item.initiative.text,
      phase: item.initiative.phase,
      supportAsked: item.initiative.supportAsked,
      supportGiven: item.initiative.supportGiven,
      isChallenge: item.initiative.isChallenge
    )
  }

  private func activity(_ item: AreaActivity) -> PublishedActivity {
    PublishedActivity(
      text: calm(item.activity.text), when: item.activity.when, place: item.activity.place)
  }

  private func feedback(_ item: AreaFeedback) -> PublishedFeedback {
    PublishedFeedback(
      date: item.feedback.date, channel: item.feedback.channel, conversation: item.origin.code)
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

extension SourceLine {
  fileprivate init(_ origin: Origin) {
    self.init(
      conversation: origin.code, note: origin.note, line: origin.line,
      isConfidential: origin.confidential)
  }
}
