internal import Calendar
internal import Words
internal import Publication

/// Questions, initiatives, the agenda, and what people hear back.
extension ReportComposer {
  /// The questions; one in which residents offer to take something over is an initiative.
  func questions(_ area: TracedArea) -> [Block] {
    let initiatives = isPublic ? Set(area.value.initiatives.map { Folding.key($0.text) }) : []
    let questions =
      initiatives.isEmpty
      ? area.questions : area.questions.filter { !initiatives.contains(Folding.key($0.value.text)) }
    guard !questions.isEmpty else { return [] }
    return [.paragraph(Line(phrases.questionsIntro))]
      + entries(distinct(questions, by: \.value.text), limit: limits.questions) {
        question($0, of: area.value)
      }
  }

  /// A question with its answer, when it was asked and where.
  private func question(_ traced: TracedStatement, of area: PublishedArea) -> Block.Entry {
    let statement = traced.value
    let (asked, answer) = AnsweredQuestion.split(statement.text) ?? (statement.text, nil)
    var details: [Line] = []
    if let answer { details.append(Line([.strong(phrases.answer + ": "), .statement(answer)])) }
    if let code = statement.conversation ?? traced.trace?.conversation,
      let talk = area.listening.talks.first(where: { $0.code == code })
    {
      details.append(
        Line(phrases.since(talk.date.startOfMonth, until: edition.referenceDate)))
      if traced.trace == nil { details.append(Line([conversation(code, of: area)])) }
    }
    return Block.Entry(text: .statement(asked) + whereabouts(traced.trace), details: details)
  }

  func initiatives(_ area: TracedArea) -> [Block] {
    let initiatives = Traced.each(area.value.initiatives, area.trace?.initiatives)
    return entries(distinct(initiatives, by: \.value.text), limit: limits.initiatives) { traced in
      let initiative = traced.value
      var details = [Line(phrases.name(initiative.phase))]
      if initiative.isChallenge { details.append(Line(phrases.challenge)) }
      if let asked = initiative.supportAsked {
        details.append(
          Line([.text("\(phrases.asked): "), .statement(Self.withoutStop(asked))]))
      }
      if let given = initiative.supportGiven {
        details.append(
          Line([.text("\(phrases.given): "), .statement(Self.withoutStop(given))]))
      }
      return Block.Entry(
        text: .statement(initiative.text) + whereabouts(traced.trace), details: details)
    }
  }

  func agenda(_ area: TracedArea) -> [Block] {
    let activities = distinct(Traced.each(area.value.activities, area.trace?.activities)) {
      "\($0.value.text) \($0.value.when?.text ?? "") \($0.value.place ?? "")"
    }
    return entries(activities, limit: limits.activities) { traced in
      let activity = traced.value
      var details = [
        Line([.strong(activity.when.map(phrases.moment) ?? phrases.momentToFollow)])
      ]
      if let place = activity.place { details.append(Line(place)) }
      if let trace = traced.trace, !trace.isForAll { details.append(Line(phrases.notForAll)) }
      return Block.Entry(
        text: .statement(activity.text) + whereabouts(traced.trace?.source), details: details)
    }
  }

  /// What is still to come, and what was told; by conversation in the internal edition.
  func feedback(_ area: TracedArea) -> [Block] {
    let feedback = Traced.each(area.value.feedback, area.trace?.feedback)
    guard isPublic else { return list(feedback, feedbackLine) }
    let today = edition.referenceDate
    let coming = feedback.filter { ($0.value.date ?? today) >= today }
    let past = feedback.filter { ($0.value.date ?? today) < today }
    let most = limits.feedback
    var blocks = entries(coming, limit: most) { told($0.value, of: area.value) }
    if let last = past.compactMap(\.value.date).max() {
      blocks.append(.paragraph(Line(phrases.toldBack(past.count, last: last))))
    }
    let newest = past.sorted { ($1.value.date ?? today) < ($0.value.date ?? today) }
    return blocks + entries(newest, limit: most) { told($0.value, of: area.value) }
  }

  /// How people were told, when, and about which conversation.
  private func told(_ feedback: PublishedFeedback, of area: PublishedArea) -> Block.Entry {
    var details = feedback.date.map { [Line(phrases.dates.day($0))] } ?? []
    if let code = feedback.conversation { details.append(Line([conversation(code, of: area)])) }
    return Block.Entry(
      text: Line(phrases.capitalised(feedback.channel ?? phrases.message)), details: details)
  }

  private func feedbackLine(_ traced: Traced<PublishedFeedback, AreaTrace.Feedback>) -> Line {
    let feedback = traced.value
    let what = [feedback.channel, feedback.date.map(phrases.dates.day)].compactMap(\.self)
    let code = phrases.capitalised(phrases.conversation(feedback.conversation))
    var line = Line([.strong(code + ": "), .text(what.joined(separator: ", "))])
    if let trace = traced.trace { line = line + .text(" ") + .statement(trace.text) }
    return line + whereabouts(traced.trace?.source)
  }

  /// Wishes beside what may meet them; in the internal edition.
  func matches(_ trace: AreaTrace?) -> [Block] {
    guard let matches = trace?.matches, !matches.isEmpty else { return [] }
    return [
      .paragraph(Line(phrases.matchesIntro)),
      .entries(
        matches.map { match in
          Block.Entry(
            text: statement(match.wish),
            details: [
              Line([.text(phrases.thereIs)] + statement(match.treasure).runs),
              Line(phrases.why(match.reason)),
            ])
        }),
    ]
  }

  func lessons(_ trace: AreaTrace?) -> [Block] {
    guard let trace else { return [] }
    var blocks = list(trace.lessons, statement)
    if !trace.background.isEmpty {
      blocks.append(.section(phrases.background, list(trace.background, statement)))
    }
    return blocks
  }

  func withheld(_ trace: AreaTrace?) -> [Block] {
    list(trace?.withheld ?? [], statement)
  }
}
