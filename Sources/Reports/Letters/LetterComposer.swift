internal import Calendar
internal import Words
internal import Municipality
internal import Publication

/// Tells a letter in chapters: strengths first, and what became of each word.
struct LetterComposer {
  let letter: PublishedLetter
  let phrases: Phrases

  init(_ letter: PublishedLetter) {
    self.letter = letter
    self.phrases = Phrases(letter.language)
  }

  var title: String { phrases.letterTitle(letter.subject.place(phrases.list)) }
  var opening: String { phrases.letterOpening(letter.subject) }

  /// Where and when it was written, for a municipality that says where.
  var placed: String? {
    letter.style.place.map { "\($0), \(phrases.dates.day(letter.referenceDate))" }
  }

  /// The sender, the area and the period.
  var eyebrow: [String] {
    [
      letter.municipality.map { "\(phrases.municipality) \($0)" },
      letter.subject.area == letter.subject.place(phrases.list) ? nil : letter.subject.area,
      letter.subject.period.map(phrases.dates.period),
    ].compactMap(\.self)
  }

  /// The chapters that have something in them, in the order of the letter.
  var chapters: [LetterChapter] {
    [
      chapter(.said, phrases.youSaid, said),
      chapter(.done, phrases.weDid, done),
      chapter(.open, phrases.notYet, open),
      chapter(.declined, phrases.weDoNot, declined),
      chapter(.questions, phrases.yourQuestions, questions),
      chapter(.contact, phrases.whomToAsk, [.init(items: [contact], limit: 1)]),
      chapter(.account, phrases.aboutThisLetter, account),
    ].filter { !$0.groups.isEmpty }
  }

  private func chapter(
    _ kind: LetterChapter.Kind, _ title: String, _ groups: [LetterChapter.Group]
  ) -> LetterChapter {
    LetterChapter(
      kind: kind, title: title,
      groups: groups.filter { !$0.items.isEmpty || $0.opening != nil || $0.closing != nil })
  }

  // MARK: What was said

  private var said: [LetterChapter.Group] {
    guard !letter.isAboutFew else {
      return [.init(opening: phrases.wereFew, items: [], limit: 0)]
    }
    let strengths = StatementChoice.unique(letter.strengths).map {
      Block.Entry(text: .statement($0.text))
    }
    var seen: Set<String> = []
    let matters = letter.matters.filter { seen.insert(Folding.key($0.statement.text)).inserted }
      .map { matter in
        Block.Entry(
          text: .statement(matter.statement.text),
          details: matter.outcome.map { [Line([.aside(" (\(phrases.see($0)))")])] } ?? [])
      }
    return [
      .init(title: phrases.goesWell, items: strengths, limit: 5),
      .init(
        title: phrases.couldBeBetter, items: matters, limit: 8,
        closing: letter.hasRepairs ? phrases.repairsArePassedOn : nil),
    ]
  }

  // MARK: What became of it

  private var done: [LetterChapter.Group] {
    guard !letter.done.isEmpty || !letter.open.isEmpty else { return [] }
    let opening = letter.done.isEmpty ? phrases.nothingDone : nil
    // The latest first: that is what people have not heard yet.
    let done = letter.done.enumerated().sorted { one, other in
      let days = (one.element.day, other.element.day)
      return days.0 == days.1 ? one.offset < other.offset : days.0 > days.1
    }
    return [.init(opening: opening, items: done.map { entry($0.element) }, limit: 8)]
  }

  private var open: [LetterChapter.Group] {
    var groups = [LetterChapter.Group(items: letter.open.map(entry), limit: 8)]
    groups.append(
      .init(
        title: phrases.askedNotPromised,
        items: letter.wishes.map {
          Block.Entry(text: .statement(ReportComposer.withoutStop($0.text)))
        },
        limit: 6))
    groups.removeAll(where: \.items.isEmpty)
    if letter.matters.contains(where: { $0.outcome == nil }) {
      let isSilent = groups.isEmpty && letter.done.isEmpty && letter.declined.isEmpty
      groups.append(
        .init(
          items: [], limit: 0, closing: isSilent ? phrases.nothingAgreed : phrases.notOnTheList))
    }
    return groups
  }

  private var declined: [LetterChapter.Group] {
    let items = letter.declined.map { promise in
      let agreement = promise.agreement
      return Block.Entry(
        text: .statement(agreement.text), details: [ReportComposer.why(agreement, phrases)])
    }
    return [.init(items: items, limit: 6)]
  }

  private func entry(_ promise: PublishedLetter.Promise) -> Block.Entry {
    let agreement = promise.agreement
    var state = Line([.state(agreement.state, phrases.plainState(agreement.state))])
    if agreement.state == .waiting, let reason = agreement.reason {
      state = state + .text(" ") + .statement(phrases.waiting(ReportComposer.withoutStop(reason)))
    }
    if !isOfThisTalk(promise), let moment = phrases.moment(promise) {
      state = state + .text(agreement.state == .waiting ? ", \(moment)" : " \(moment)")
    }
    var details = [state]
    if agreement.isOpen {
      details.append(Line(phrases.deadline(agreement)))
      if agreement.owners.isEmpty { details.append(Line(phrases.byNobody)) }
    }
    if !agreement.owners.isEmpty {
      details.append(Line(phrases.by(agreement.owners, with: agreement.with)))
    }
    return Block.Entry(text: .statement(agreement.text), details: details)
  }

  /// Whether it was agreed in the one conversation that the opening tells of, and then no more.
  private func isOfThisTalk(_ promise: PublishedLetter.Promise) -> Bool {
    letter.subject.isOneTalk && promise.isMadeHere && promise.agreement.state == .agreed
      && promise.month == letter.subject.talks.first?.date.startOfMonth
  }

  // MARK: Questions, and whom to ask

  private var questions: [LetterChapter.Group] {
    var seen: Set<String> = []
    let items = letter.questions.filter { seen.insert(Folding.key($0.statement.text)).inserted }
      .map { question in
        Block.Entry(text: .statement(question.statement.text), details: standing(question))
      }
    guard !items.isEmpty else { return [] }
    return [.init(opening: letter.heard?.date.map(phrases.heard), items: items, limit: 6)]
  }

  private func standing(_ question: PublishedLetter.Question) -> [Line] {
    if let answer = question.answer { return [phrases.answer(answer)] }
    let pointer = question.outcome.map { [Line(phrases.see($0))] } ?? []
    return switch question.outcome {
    // That something will not be done is an answer; that it was done may answer another question.
    case .declined: pointer
    case .done, .open, .wished, nil: [Line(phrases.noAnswer(from: question.addressee))] + pointer
    }
  }

  private var contact: Block.Entry {
    let whom = Line(phrases.whom(letter))
    guard let contact = letter.contact else { return .init(text: whom + .text(".")) }
    return .init(text: whom + .text(": ") + .mailbox(contact))
  }

  private var account: [LetterChapter.Group] {
    let items = letter.exceptions.map { Block.Entry(text: Line(phrases.exception($0))) }
    return [.init(items: items, limit: .max)]
  }
}

extension PublishedLetter.Promise {
  /// The day it was done, or the first of the month; zero when neither is known.
  fileprivate var day: Int { (agreement.done ?? month)?.dayNumber ?? 0 }
}
