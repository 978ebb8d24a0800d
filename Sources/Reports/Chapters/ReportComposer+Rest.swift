internal import Calendar
internal import Words
internal import Publication

/// Questions, initiatives, the agenda, and what people hear back.
extension ReportComposer {
  /// The questions; one in which residents offer to take something over is an initiative.
  func questions(_ area: PublishedArea) -> [Block] {
    let initiatives = isPublic ? Set(area.initiatives.map { Folding.key($0.text) }) : []
    let questions =
      initiatives.isEmpty
      ? area.questions : area.questions.filter { !initiatives.contains(Folding.key($0.text)) }
    guard !questions.isEmpty else { return [] }
    return [.paragraph(Line(phrases.questionsIntro))]
      + statements(questions, limit: limits.questions)
  }

  func initiatives(_ area: PublishedArea) -> [Block] {
    entries(distinct(area.initiatives, by: \.text), limit: limits.initiatives) { initiative in
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
        text: .statement(initiative.text) + whereabouts(initiative.source), details: details)
    }
  }

  func agenda(_ area: PublishedArea) -> [Block] {
    let activities = distinct(area.activities) {
      "\($0.text) \($0.when?.text ?? "") \($0.place ?? "")"
    }
    return entries(activities, limit: limits.activities) { activity in
      var details = [
        Line([.strong(activity.when.map(phrases.moment) ?? phrases.momentToFollow)])
      ]
      if let place = activity.place { details.append(Line(place)) }
      if !isPublic, !activity.isPublic { details.append(Line(phrases.notForAll)) }
      return Block.Entry(
        text: .statement(activity.text) + whereabouts(activity.source), details: details)
    }
  }

  /// What is still to come, and that we did let people know; all of it in the internal edition.
  func feedback(_ area: PublishedArea) -> [Block] {
    guard isPublic else { return list(area.feedback, feedbackLine) }
    let coming = area.feedback.filter {
      ($0.date ?? edition.referenceDate) >= edition.referenceDate
    }
    let past = area.feedback.filter { ($0.date ?? edition.referenceDate) < edition.referenceDate }
    var blocks = list(coming, limit: limits.feedback, feedbackLine)
    if let last = past.compactMap(\.date).max() {
      blocks.append(.paragraph(Line(phrases.toldBack(past.count, last: last))))
    }
    return blocks
  }

  private func feedbackLine(_ feedback: PublishedFeedback) -> Line {
    let what = [feedback.channel, feedback.date.map(phrases.dates.day)].compactMap(\.self)
    let code = phrases.capitalised(phrases.conversation(feedback.source.conversation))
    var line = Line([.strong(code + ": "), .text(what.joined(separator: ", "))])
    if let text = feedback.text { line = line + .text(" ") + .statement(text) }
    return line + whereabouts(feedback.source)
  }

  /// Wishes beside what may meet them; in the internal edition.
  func matches(_ area: PublishedArea) -> [Block] {
    let matches = area.internals?.matches ?? []
    guard !matches.isEmpty else { return [] }
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

  func lessons(_ area: PublishedArea) -> [Block] {
    guard let internals = area.internals else { return [] }
    var blocks = list(internals.lessons, statement)
    if !internals.background.isEmpty {
      blocks.append(.section(phrases.background, list(internals.background, statement)))
    }
    return blocks
  }

  func withheld(_ area: PublishedArea) -> [Block] {
    list(area.internals?.withheld ?? [], statement)
  }
}
