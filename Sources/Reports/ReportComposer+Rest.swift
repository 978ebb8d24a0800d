internal import Dutch
internal import Publication

/// Questions, initiatives, the agenda, and how it all came about.
extension ReportComposer {
  func questions(_ area: PublishedArea) -> [Block] {
    guard !area.questions.isEmpty else { return [] }
    return [.paragraph(Line(phrases.questionsIntro))] + list(area.questions.map(statement))
  }

  func initiatives(_ area: PublishedArea) -> [Block] {
    guard !area.initiatives.isEmpty else { return [] }
    let hasAsked = area.initiatives.contains { $0.supportAsked != nil }
    let hasGiven = area.initiatives.contains { $0.supportGiven != nil }
    var columns = [Table.Column(phrases.initiative), .init(phrases.phase)]
    if hasAsked { columns.append(.init(phrases.asked)) }
    if hasGiven { columns.append(.init(phrases.given)) }
    let table = Table(
      caption: phrases.title(.initiatives), columns: columns,
      rows: area.initiatives.map { initiative in
        var name = Line.statement(initiative.text)
        if initiative.isChallenge { name = name + .aside(" (\(phrases.challenge))") }
        var row = [name + whereabouts(initiative.source), Line(phrases.name(initiative.phase))]
        if hasAsked { row.append(.statement(initiative.supportAsked ?? "")) }
        if hasGiven { row.append(.statement(initiative.supportGiven ?? "")) }
        return row
      })
    return [.table(table)]
  }

  func agenda(_ area: PublishedArea) -> [Block] {
    guard !area.activities.isEmpty else { return [] }
    var columns = [
      Table.Column(phrases.activity), .init(phrases.when), .init(phrases.place),
    ]
    if !isPublic { columns.append(.init(phrases.open)) }
    let table = Table(
      caption: phrases.title(.agenda), columns: columns,
      rows: area.activities.map { activity in
        var row = [
          Line.statement(activity.text) + whereabouts(activity.source),
          Line(activity.when.map(phrases.moment) ?? phrases.moment),
          Line(activity.place ?? ""),
        ]
        if !isPublic { row.append(Line(activity.isPublic ? phrases.yes : phrases.no)) }
        return row
      })
    return [.table(table)]
  }

  func feedback(_ area: PublishedArea) -> [Block] {
    list(
      area.feedback.map { feedback in
        let what = [feedback.channel, feedback.date.map(phrases.dates.day)].compactMap(\.self)
        let code = phrases.capitalised(phrases.conversation(feedback.source.conversation))
        var line = Line([.strong(code + ": "), .text(what.joined(separator: ", "))])
        if let text = feedback.text { line = line + .text(" ") + .statement(text) }
        return line + whereabouts(feedback.source)
      })
  }

  func lessons(_ area: PublishedArea) -> [Block] {
    guard let internals = area.internals else { return [] }
    var blocks = list(internals.lessons.map(statement))
    if !internals.background.isEmpty {
      blocks.append(.section(phrases.background, list(internals.background.map(statement))))
    }
    return blocks
  }

  func withheld(_ area: PublishedArea) -> [Block] {
    list(area.internals?.withheld.map(statement) ?? [])
  }

  func account(_ area: PublishedArea) -> [Block] {
    let sentences = phrases.account(edition, wijk: version)
    var blocks: [Block] = [.paragraph(Line(sentences.joined(separator: " ")))]
    if let provenance = edition.provenance {
      blocks.append(.paragraph(Line(phrases.fingerprint(provenance.fingerprint))))
    }
    return blocks
  }
}
