internal import Calendar
internal import Words
internal import Publication

/// The opening, and how it was listened.
extension ReportComposer {
  func brief(_ area: PublishedArea, _ compiled: [Headline]) -> [Block] {
    let working =
      named(headlineTitles(area, compiled), as: phrases.weWorkOn)
      + named(
        compiled.filter { !$0.isWorkedOn }.map(\.topic.value.name), as: phrases.oftenAbout)
    if let summary = area.agreedText?.summary {
      return [.markdown(summary, deeper: 1)] + working
    }
    return [.paragraph(Line(sentences(area).joined(separator: " ")))] + working
  }

  private func named(_ themes: [String], as title: String) -> [Block] {
    themes.isEmpty ? [] : [.paragraph(Line(title)), .list(themes.map { Line([.strong($0)]) })]
  }

  /// At most five sentences.
  private func sentences(_ area: PublishedArea) -> [String] {
    let listening = area.listening
    guard listening.conversations > 0 else { return [phrases.noConversations] }
    var sentences = [
      phrases.spoke(listening.conversations, in: area.name, when: span(listening))
    ]
    if let people = phrases.people(listening.residents) {
      sentences.append(phrases.tookPart(people))
    }
    if area.isBeginning { sentences.append(phrases.oneIsABeginning) }
    let most = area.topics.prefix(3).map { phrases.lowercased($0.name) }
    if !most.isEmpty { sentences.append(phrases.mostAbout(most)) }
    let open = area.openCount
    let done = area.count(.done)
    if open + done > 0 {
      let late = area.lateCount > 0 ? " " + phrases.late(area.lateCount) : ""
      sentences.append(phrases.stand(open: open, done: done) + late)
    }
    return Array(sentences.prefix(5))
  }

  /// From the first conversation to the last, in whole months.
  private func span(_ listening: PublishedListening) -> String? {
    guard let first = listening.months.first?.month, let last = listening.months.last?.month else {
      return edition.period.map { phrases.during(phrases.dates.period($0)) }
    }
    return phrases.span(first, last)
  }

  func listening(_ area: TracedArea) -> [Block] {
    let listening = area.value.listening
    guard listening.conversations > 0 else { return notYet(area) }
    return [.paragraph(Line(howItWent(area.value).joined(separator: " ")))]
      + peopleTable(listening) + placesTable(area) + notYet(area)
  }

  private func howItWent(_ area: PublishedArea) -> [String] {
    let listening = area.listening
    var sentences = [
      phrases.spoke(
        listening.conversations, in: area.name, when: span(listening),
        forms: listening.kinds.map {
          "\(phrases.number($0.conversations)) \(phrases.name($0.kind, $0.conversations))"
        })
    ]
    if isPublic, let people = people(listening) { sentences.append(people) }
    if !listening.spokenIn.isEmpty, isPublic {
      sentences.append(phrases.spokenIn(listening.spokenIn))
    }
    if !listening.partners.isEmpty { sentences.append(phrases.partners(listening.partners)) }
    if listening.shared > 0 { sentences.append(phrases.sharedTalks(listening.shared)) }
    if listening.residents.unknown > 0 {
      sentences.append(phrases.unknownPeople(listening.residents.unknown))
    }
    return sentences
  }

  /// Who took part, in one sentence.
  private func people(_ listening: PublishedListening) -> String? {
    guard let residents = phrases.people(listening.residents) else { return nil }
    let others = [
      phrases.people(listening.professionals).map { "\($0) \(phrases.professionals)" },
      phrases.people(listening.entrepreneurs).map { "\($0) \(phrases.entrepreneurs)" },
    ].compactMap(\.self)
    return phrases.tookPart(residents, and: others)
  }

  /// The exact numbers, for the internal edition.
  private func peopleTable(_ listening: PublishedListening) -> [Block] {
    guard !isPublic else { return [] }
    let groups = [
      (phrases.residentsAndConnectors, listening.residents),
      (phrases.connectors, listening.connectors),
      (phrases.professionals, listening.professionals),
      (phrases.entrepreneurs, listening.entrepreneurs),
    ]
    let rows = groups.compactMap { name, people in
      phrases.people(people).map { [Line(phrases.capitalised(name)), Line($0)] }
    }
    guard rows.count > 1 else { return [] }
    return [
      .table(
        Table(
          caption: phrases.peopleCaption,
          columns: [.init(phrases.whom), .init(phrases.howMany, isNumber: true)], rows: rows))
    ]
  }

  private func placesTable(_ area: TracedArea) -> [Block] {
    guard let numbers = area.trace?.spokenIn, !numbers.isEmpty else { return [] }
    return [
      .table(
        Table(
          caption: phrases.neighbourhoods,
          columns: [
            .init(phrases.neighbourhood), .init(phrases.conversationsColumn, isNumber: true),
            .init(phrases.last),
          ],
          rows: zip(area.value.listening.spokenIn, numbers).map { name, numbers in
            [
              Line(name), Line(String(numbers.conversations)),
              Line(numbers.last.map(phrases.dates.day) ?? ""),
            ]
          }))
    ]
  }

  private func notYet(_ area: TracedArea) -> [Block] {
    let listening = area.value.listening
    var blocks: [Block] = []
    if !listening.notSpokenIn.isEmpty {
      blocks.append(
        .paragraph(
          Line(phrases.notSpokenIn(listening.notSpokenIn, hasUnplaced: listening.hasUnplaced))))
    }
    let groups = StatementChoice.unique(
      Traced.each(listening.notReached, area.trace?.notReached), by: \.value
    ).map { Line.statement(Self.withoutStop($0.value)) + whereabouts($0.trace) }
    if !groups.isEmpty {
      blocks += list(groups, limit: limits.groups)
      if isPublic { blocks.append(.paragraph(Line(phrases.notReachedIntro))) }
    }
    return blocks.isEmpty ? [] : [.section(phrases.whoNotYet, blocks)]
  }
}
