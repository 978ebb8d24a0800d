internal import Dutch
internal import Publication

/// What was agreed, what came of it, and what is not done.
extension ReportComposer {
  /// The open agreements a public report shows before it counts the rest.
  private static let publicRows = 15

  func openAgreements(_ area: PublishedArea) -> [Block] {
    let open = area.agreements.filter(\.isOpen)
    guard !open.isEmpty else { return [] }
    let rows = isPublic ? Array(open.prefix(Self.publicRows)) : open
    var blocks = [statesChart(area), .table(table(rows))]
    if rows.count < open.count {
      blocks.append(.paragraph(Line(phrases.andOthers(open.count - rows.count))))
    }
    return blocks + lifeLines(open)
  }

  /// What became of each agreement that several notes tell about; in the internal edition.
  private func lifeLines(_ agreements: [PublishedAgreement]) -> [Block] {
    let lines = agreements.filter { $0.steps.count > 1 }.map { agreement in
      let steps = agreement.steps.map { step in
        "\(phrases.step(step.state)) \(phrases.dates.day(step.date))"
          + " (\(phrases.conversation(step.source.conversation)))"
      }
      return Line([.statement(agreement.text), .text(": " + steps.joined(separator: ", "))])
    }
    return lines.isEmpty ? [] : [.section(phrases.history, [.list(lines)])]
  }

  private func statesChart(_ area: PublishedArea) -> Block {
    let counts = PublishedAgreement.State.allCases.compactMap { state in
      let count = area.agreements(state).count
      return count > 0 ? (state: state, name: phrases.name(state), count: count) : nil
    }
    return .chart(
      Chart(title: phrases.agreementsTitle, shape: .states(counts)),
      Table(
        caption: phrases.agreementsTitle,
        columns: [.init(phrases.state), .init(phrases.number, isNumber: true)],
        rows: counts.map { [Line([.state($0.state, $0.name)]), Line(String($0.count))] }))
  }

  private func table(_ agreements: [PublishedAgreement]) -> Table {
    Table(
      caption: phrases.openAgreements,
      columns: [
        .init(phrases.what), .init(phrases.who), .init(phrases.withWhom), .init(phrases.when),
        .init(phrases.state), .init(phrases.fromConversation),
      ],
      rows: agreements.map { agreement in
        [
          what(agreement),
          Line(agreement.owners.isEmpty ? phrases.noOwner : phrases.list(agreement.owners)),
          Line(phrases.list(agreement.with)),
          Line(agreement.due.map(phrases.due) ?? phrases.noDate),
          state(agreement),
          from(agreement.source),
        ]
      })
  }

  private func what(_ agreement: PublishedAgreement) -> Line {
    var line = Line.statement(agreement.text)
    if let marks = agreement.marks { line = line + .aside(" ^\(marks.id)") }
    return line
  }

  private func state(_ agreement: PublishedAgreement) -> Line {
    var line = Line([.state(agreement.state, phrases.name(agreement.state))])
    if agreement.marks?.isOverdue == true { line = line + .strong(" \(phrases.overdue)") }
    if agreement.marks?.isParked == true { line = line + .strong(" \(phrases.parked)") }
    if agreement.state == .waiting, let reason = agreement.reason {
      line = line + .text(": ") + .statement(reason)
    }
    return line
  }

  private func from(_ source: PublishedSource) -> Line {
    var line = Line(phrases.conversation(source.conversation))
    if let place = source.place { line = line + .aside(" \(place.note):\(place.line)") }
    return line
  }

  func progress(_ area: PublishedArea) -> [Block] {
    let done = area.agreements(.done)
    guard !done.isEmpty else { return [] }
    let rows = done.map { agreement in
      [
        what(agreement),
        Line(phrases.list(agreement.owners)),
        Line(agreement.done.map(phrases.dates.day) ?? phrases.yes),
        Line(agreement.toldBack.map(phrases.dates.day) ?? phrases.say("nog niet", "not yet")),
      ]
    }
    let shown = isPublic ? Array(rows.prefix(Self.publicRows)) : rows
    var blocks: [Block] = [
      .paragraph(Line(phrases.doneOf(done.count, area.agreements.count))),
      .table(
        Table(
          caption: phrases.doneAgreements,
          columns: [
            .init(phrases.what), .init(phrases.who), .init(phrases.done), .init(phrases.toldBack),
          ],
          rows: shown)),
    ]
    if shown.count < rows.count {
      blocks.append(.paragraph(Line(phrases.andOthers(rows.count - shown.count))))
    }
    return blocks
  }

  func declined(_ area: PublishedArea) -> [Block] {
    list(
      area.agreements(.dropped).map { agreement in
        let why = agreement.reason.map { Line.Run.statement($0) } ?? .aside(phrases.noReason)
        return Line([.statement(agreement.text), .text(" — "), why])
          + whereabouts(agreement.source)
      })
  }

  func wishes(_ area: PublishedArea) -> [Block] {
    guard !area.wishList.isEmpty else { return [] }
    return [.paragraph(Line(phrases.wishesIntro))]
      + list(
        area.wishList.map { wish in
          Line.statement(wish.text) + whereabouts(wish.source)
        })
  }

  /// On whose shoulders the open agreements lie; in the internal edition.
  func burden(_ area: PublishedArea) -> [Block] {
    guard let burden = area.internals?.burden, burden.total > 0 else { return [] }
    let parts = [
      (phrases.name(.residents), burden.residents), (phrases.name(.partners), burden.partners),
      (phrases.name(.municipality), burden.municipality), (phrases.name(.shared), burden.shared),
      (phrases.nobody, burden.nobody),
    ].filter { $0.1 > 0 }
    var blocks: [Block] = [
      .chart(
        Chart(
          title: phrases.burdenTitle,
          shape: .shares(
            parts.map { Chart.Bar(name: $0.0, count: $0.1, label: phrases.agreements($0.1)) })),
        Table(
          caption: phrases.burdenTitle,
          columns: [.init(phrases.side), .init(phrases.number, isNumber: true)],
          rows: parts.map { [Line(phrases.capitalised($0.0)), Line(String($0.1))] }))
    ]
    if burden.isTooMuchForResidents {
      blocks.append(.remark(Line(phrases.tooMuch(burden.threshold))))
    }
    return blocks
  }
}
