internal import Calendar
internal import Municipality
internal import Notes
internal import Opgave
internal import PersonalData

/// What residents may read about an area: rules R1 to R7 and R10 of publication.
struct ResidentsPublisher {
  let opgave: Wijkopgave
  let themes: ThemeNames
  let rules: PublicationRules
  let referenceDate: CalendarDate
  private let period: Period?
  let wording: PublicWording
  let talks: PublicTalks
  let counts: PublicThemes
  let gate: LineGate
  let names: DeclaredNames
  private let finder: PersonalDataFinder
  private let atHome: Set<String>
  private let ownWords: OwnWords
  let people: RoundedPeople

  init(_ opgave: Wijkopgave, _ basis: PublicationBasis) {
    self.opgave = opgave
    self.themes = basis.themes
    self.rules = basis.municipality.publication
    self.referenceDate = basis.referenceDate
    self.period = basis.period
    let days = HiddenDays(opgave, isDutch: basis.isDutch)
    self.wording = PublicWording(basis.municipality, opgave, hiding: days)
    self.counts = PublicThemes(opgave, basis)
    self.names = basis.names
    self.finder = basis.finder
    self.atHome = basis.atHome
    self.gate = LineGate(opgave, basis, counted: counts.counted)
    self.talks = PublicTalks(opgave.sources, hiding: days)
    self.ownWords = OwnWords(opgave.sources)
    self.people = RoundedPeople(
      to: rules.roundingBase, isDutch: basis.isDutch, atHome: basis.atHome)
  }

  func publish(_ area: Area?) -> PublishedArea {
    var sorter = TopicSorter<PublishedStatement>(counts.items.filter(\.mayBeTold).map(\.theme))
    var strengths: [PublishedStatement] = []
    // By their places: a large area has tens of thousands of signals, and copies are not cheap.
    let signals = opgave.signals
    for index in signals.indices {
      let kind = signals[index].kind
      guard kind.isMatter || kind == .strength, let statement = statement(signals[index]) else {
        continue
      }
      if kind == .strength {
        strengths.append(statement)
      } else {
        sorter.add(statement, themes: signals[index].themes)
      }
    }
    let topics = topics(sorter.statements)
    let agreements = opgave.agreements
    let open = openAgreements

    return PublishedArea(
      id: opgave.id,
      name: opgave.name,
      neighbourhoods: opgave.neighbourhoods.filter(names.isNeighbourhood),
      coordinator: area?.coordinator,
      contact: area?.contact,
      listening: listening,
      strengths: strengths,
      topics: topics.filter { $0.conversations != nil },
      alsoMentioned: topics.filter { $0.conversations == nil },
      untitled: sorter.untitled,
      questions: opgave.questions.compactMap(question),
      agreements: publishedAgreements,
      wishList: open.filter { agreements[$0].status == .wishlist }.map {
        agreement(agreements[$0], state: .agreed)
      },
      repairs: opgave.repairCount,
      initiatives: opgave.initiatives.compactMap(initiative),
      activities: opgave.activities.compactMap(activity),
      feedback: opgave.feedback.compactMap(feedback),
      agreedText: opgave.agreedText.map(agreedText),
      countedAmong: counts.among.ordinary,
      sensitiveCountedAmong: counts.among.sensitive,
      readings: counts.readings
    )
  }

  // MARK: Themes and statements

  /// The themes that may be told of, with the statements about each in the same order.
  func topics(_ statements: [[PublishedStatement]] = []) -> [PublishedTopic] {
    counts.items.filter(\.mayBeTold).enumerated().map { index, item in
      PublishedTopic(
        id: item.theme.id,
        name: themes[item.theme.id],
        conversations: item.conversations,
        before: item.before,
        among: item.among,
        kinds: item.isSensitive || item.conversations == nil ? [] : item.theme.told,
        statements: statements.indices.contains(index) ? statements[index] : [],
        isSensitive: item.isSensitive
      )
    }
  }

  func statement(_ signal: AreaSignal) -> PublishedStatement? {
    guard gate.passes(PublicLine(signal)), let words = ownWords.words(of: signal) else {
      return nil
    }
    return PublishedStatement(
      kind: signal.kind, text: people.text(wording.sentence(words.text), signal.origin),
      asset: signal.asset, isQuote: words.isQuote)
  }

  /// A question, with the conversation that it is from.
  private func question(_ signal: AreaSignal) -> PublishedStatement? {
    guard var statement = statement(signal) else { return nil }
    statement.conversation = code(of: signal.origin, themes: signal.themes)
    return statement
  }

  // MARK: Agreements and what comes of them

  /// The places of the agreements that may be public.
  var openAgreements: [Int] {
    opgave.agreements.indices.filter { gate.keepsOut(opgave.agreements[$0]) == nil }
  }

  var publishedAgreements: [PublishedAgreement] {
    PublishedAgreement.sorted(openAgreements.compactMap { agreement(opgave.agreements[$0]) })
  }

  func agreement(_ agreement: Agreement) -> PublishedAgreement? {
    PublishedAgreement.State(agreement.status).map { self.agreement(agreement, state: $0) }
  }

  func agreement(
    _ agreement: Agreement, state: PublishedAgreement.State
  ) -> PublishedAgreement {
    let due = talks.due(agreement.due, of: agreement, wording)
    return PublishedAgreement(
      text: people.text(wording.sentence(ownWords.words(of: agreement)), agreement.firstOrigin),
      owners: names.parties(agreement.owners),
      with: names.parties(agreement.with),
      due: due,
      state: state,
      reason: agreement.reason.map { people.text(phrase($0), agreement.history.last?.origin) },
      themes: agreement.themes.filter { !themes.isSensitive($0) },
      done: talks.day(agreement.done),
      // A deadline that is told by its month passes with the month, or its day would show.
      isOverdue: agreement.isOverdue && (due?.to.map { $0 < referenceDate } ?? true),
      side: agreement.load.map(PublishedAgreement.Side.init),
      conversation: code(of: agreement.firstOrigin, themes: agreement.themes),
      change: PublishedChange(agreement, in: period)
    )
  }

  /// The conversation it is from; of a sensitive subject that would be too near (rule R3), and at
  /// somebody's home it would join a day to a door (rule R7).
  private func code(of origin: Origin?, themes subjects: [String]) -> Int? {
    guard let origin, !atHome.contains(origin.note), !subjects.contains(where: themes.isSensitive)
    else { return nil }
    return talks.code(of: origin)
  }

  private func initiative(_ item: AreaInitiative) -> PublishedInitiative? {
    let initiative = item.initiative
    guard gate.passes(PublicLine(initiative.text, themes: initiative.themes, origin: item.origin))
    else { return nil }
    return PublishedInitiative(
      text: people.text(sentence(initiative.text), item.origin),
      phase: initiative.phase,
      supportAsked: initiative.supportAsked.map(phrase),
      supportGiven: initiative.supportGiven.map(phrase),
      isChallenge: initiative.isChallenge
    )
  }

  /// An activity that is open to all, still to come, and not at somebody's home.
  private func activity(_ item: AreaActivity) -> PublishedActivity? {
    let activity = item.activity
    guard activity.public, gate.passes(PublicLine(activity.text, origin: item.origin)),
      !PrivatePlace.isMentioned(in: activity.place ?? ""),
      !PrivatePlace.isMentioned(in: activity.text), isToCome(activity)
    else { return nil }
    return PublishedActivity(
      text: sentence(activity.text), when: activity.when.map(when),
      place: activity.place.flatMap(names.place))
  }

  private func isToCome(_ activity: Activity) -> Bool {
    guard let when = activity.when else { return true }
    let last =
      when.recurrence == nil ? when.date : when.recurrence.flatMap(RecurrenceRule.init)?.until
    return last.map { $0 >= referenceDate } ?? true
  }

  private func when(_ when: When) -> When {
    var when = when
    when.text = wording.withoutDays(when.text)
    when.date = talks.day(when.date)
    return when
  }

  /// Whether a few words by themselves name nobody and tell nothing of one person (R12, R13).
  func isForEverybody(_ words: String) -> Bool {
    names.isOrdinary(words) && !finder.isPersonal(words)
  }

  func feedback(_ item: AreaFeedback) -> PublishedFeedback? {
    let date = talks.day(item.feedback.date)
    let channel = item.feedback.channel.flatMap {
      PrivatePlace.isMentioned(in: $0) || !isForEverybody($0) ? nil : $0
    }
    guard gate.passes(item.origin), date != nil || channel != nil else { return nil }
    return PublishedFeedback(
      date: date, channel: channel.map(wording.withoutDays),
      conversation: atHome.contains(item.origin.note) ? nil : talks.code(of: item.origin))
  }

  func agreedText(_ text: AgreedText) -> PublishedAgreedText {
    let text = gate.held.removing(from: text)
    return PublishedAgreedText(
      agreedOn: text.agreedOn.map(wording.withoutDays),
      summary: text.summary.map(wording.agreed),
      headlines: text.headlines.map {
        .init(
          title: wording.agreed($0.title), themes: $0.themes, body: wording.agreed($0.body))
      }
    )
  }

  private func sentence(_ text: String) -> String {
    wording.sentence(ownWords.words(of: text))
  }

  private func phrase(_ text: String) -> String {
    wording.phrase(ownWords.words(of: text))
  }
}
