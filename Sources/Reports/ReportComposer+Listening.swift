internal import Dutch
internal import Publication

/// The opening, and how it was listened.
extension ReportComposer {
  func brief(_ area: PublishedArea) -> [Block] {
    let themes = headlineTitles(area)
    let working: [Block] =
      themes.isEmpty
      ? [] : [.paragraph(Line(phrases.weWorkOn)), .list(themes.map { Line([.strong($0)]) })]
    if let summary = area.agreedText?.summary {
      return [.markdown(summary, deeper: 1)] + working
    }
    return [.paragraph(Line(sentences(area).joined(separator: " ")))] + working
  }

  /// At most five sentences.
  private func sentences(_ area: PublishedArea) -> [String] {
    let listening = area.listening
    guard listening.conversations > 0 else { return [phrases.noConversations] }
    let period = edition.period.map(phrases.dates.period)
    var sentences = [phrases.spoke(listening.conversations, in: area.name, period: period)]
    if let people = phrases.people(listening.residents) {
      sentences.append(phrases.tookPart(people))
    }
    if area.isBeginning { sentences.append(phrases.oneIsABeginning) }
    let most = area.topics.prefix(3).map(\.name)
    if !most.isEmpty { sentences.append(phrases.mostAbout(most)) }
    let open = area.agreements.count { $0.isOpen }
    let done = area.agreements(.done).count
    if open + done > 0 { sentences.append(phrases.stand(open: open, done: done)) }
    return Array(sentences.prefix(5))
  }

  func listening(_ area: PublishedArea) -> [Block] {
    let listening = area.listening
    guard listening.conversations > 0 else { return [] }
    return [.paragraph(Line(howItWent(listening).joined(separator: " ")))]
      + peopleTable(listening) + monthsChart(listening) + placesTable(listening)
      + notYet(listening)
  }

  private func howItWent(_ listening: PublishedListening) -> [String] {
    var sentences: [String] = []
    if listening.conversations == 1, let kind = listening.kinds.first {
      sentences.append(phrases.formed(phrases.name(kind.kind, 1)))
    } else {
      sentences.append(
        phrases.forms(
          listening.kinds.map { "\($0.conversations) \(phrases.name($0.kind, $0.conversations))" }))
    }
    if !listening.spokenIn.isEmpty, isPublic {
      sentences.append(phrases.spokenIn(listening.spokenIn.map(\.name)))
    }
    if !listening.partners.isEmpty { sentences.append(phrases.partners(listening.partners)) }
    if listening.confidential > 0, isPublic {
      sentences.append(phrases.confidential(listening.confidential))
    }
    if listening.residents.unknown > 0 {
      sentences.append(phrases.unknownPeople(listening.residents.unknown))
    }
    return sentences
  }

  private func peopleTable(_ listening: PublishedListening) -> [Block] {
    let groups = [
      (phrases.residentsAndConnectors, listening.residents),
      (phrases.connectors, listening.connectors),
      (phrases.professionals, listening.professionals),
      (phrases.entrepreneurs, listening.entrepreneurs),
    ]
    let rows = groups.compactMap { name, people in
      phrases.people(people).map { [Line(name), Line($0)] }
    }
    guard rows.count > 1 else { return [] }
    return [
      .table(
        Table(
          caption: phrases.peopleCaption,
          columns: [.init(phrases.whom), .init(phrases.howMany, isNumber: true)], rows: rows))
    ]
  }

  private func monthsChart(_ listening: PublishedListening) -> [Block] {
    guard listening.conversations >= 3, listening.months.count > 1 else { return [] }
    let bars = listening.months.map { month in
      Chart.Bar(
        name: phrases.dates.shortMonth(month.month), count: month.conversations,
        label: phrases.dates.month(month.month))
    }
    return [
      .chart(
        Chart(title: phrases.monthsTitle, shape: .columns(bars), isTableFolded: true),
        Table(
          caption: phrases.monthsTitle,
          columns: [.init(phrases.month), .init(phrases.conversationsColumn, isNumber: true)],
          rows: bars.map { [Line($0.label), Line(String($0.count))] }))
    ]
  }

  private func placesTable(_ listening: PublishedListening) -> [Block] {
    guard !isPublic, !listening.spokenIn.isEmpty else { return [] }
    return [
      .table(
        Table(
          caption: phrases.neighbourhoods,
          columns: [
            .init(phrases.neighbourhood), .init(phrases.conversationsColumn, isNumber: true),
            .init(phrases.last),
          ],
          rows: listening.spokenIn.map { place in
            [
              Line(place.name), Line(String(place.conversations ?? 0)),
              Line(place.last.map(phrases.dates.day) ?? ""),
            ]
          }))
    ]
  }

  private func notYet(_ listening: PublishedListening) -> [Block] {
    var blocks: [Block] = []
    if !listening.notSpokenIn.isEmpty {
      blocks.append(.paragraph(Line(phrases.notSpokenIn(listening.notSpokenIn))))
    }
    let groups = listening.notReached.map { Line.statement($0.text) + whereabouts($0.source) }
    if !groups.isEmpty {
      blocks += list(groups)
      if isPublic { blocks.append(.paragraph(Line(phrases.notReachedIntro))) }
    }
    return blocks.isEmpty ? [] : [.section(phrases.whoNotYet, blocks)]
  }

  /// The conversations by their codes.
  func sources(_ area: PublishedArea) -> [Block] {
    let talks = area.listening.talks
    guard !talks.isEmpty else { return [] }
    var columns = [
      Table.Column(phrases.conversationCode), .init(phrases.form), .init(phrases.date),
      .init(phrases.neighbourhood),
    ]
    if !isPublic { columns += [.init(phrases.tileResidents, isNumber: true), .init(phrases.note)] }
    let table = Table(
      caption: phrases.title(.sources), columns: columns,
      rows: talks.map { talk in
        let dates = phrases.dates
        var row = [
          Line(String(talk.code)), Line(phrases.capitalised(phrases.name(talk.kind, 1))),
          Line(talk.isMonthOnly ? dates.month(talk.date) : dates.day(talk.date)),
          Line(talk.neighbourhoods.joined(separator: ", ")),
        ]
        if !isPublic {
          let people = talk.residents.map { $0.min == $0.max ? "\($0.min)" : "\($0.min)–\($0.max)" }
          row.append(Line(people ?? "?"))
          let mark = talk.isConfidential ? " (\(phrases.confidentialWord))" : ""
          row.append(Line([.text(talk.note ?? ""), .aside(mark)]))
        }
        return row
      })
    return [.table(table)]
  }
}
