internal import Notes
internal import Publication

/// What goes well, what matters, and what is worked on.
extension ReportComposer {
  /// Strengths by the kind of treasure they are; those without a kind come first.
  func strengths(_ area: PublishedArea) -> [Block] {
    guard !area.strengths.isEmpty else { return [] }
    let general = area.strengths.filter { $0.asset == nil }
    let cards = Asset.allCases.compactMap { asset -> Block.Card? in
      let lines = area.strengths.filter { $0.asset == asset }.map(statement)
      return lines.isEmpty
        ? nil
        : Block.Card(title: Line(phrases.name(asset)), blocks: list(lines, limit: 5))
    }
    return list(general.map(statement)) + (cards.isEmpty ? [] : [.cards(cards)])
  }

  func topics(_ area: PublishedArea) -> [Block] {
    var blocks: [Block] = []
    if area.isBeginning, area.listening.conversations > 0 {
      blocks.append(.remark(Line(phrases.oneIsABeginning)))
    }
    if !area.topics.isEmpty { blocks.append(topicsChart(area)) }
    let shown = area.topics + (area.isBeginning ? area.alsoMentioned : [])
    blocks += shown.compactMap(section)
    if !area.isBeginning { blocks += alsoMentioned(area.alsoMentioned) }
    let untitled = matters(area.untitled)
    if !untitled.isEmpty { blocks.append(.section(phrases.other, untitled)) }
    if area.repairs > 0 { blocks.append(.paragraph(Line(phrases.repairs(area.repairs)))) }
    return blocks
  }

  private func topicsChart(_ area: PublishedArea) -> Block {
    let total = area.listening.conversations
    let hasBefore = area.topics.contains { $0.before != nil }
    var columns = [
      Table.Column(phrases.theme), .init(phrases.conversationsColumn, isNumber: true),
      .init(phrases.how),
    ]
    if hasBefore { columns.append(.init(phrases.before, isNumber: true)) }
    let bars = area.topics.map { topic in
      let count = topic.conversations ?? 0
      return Chart.Bar(name: topic.name, count: count, label: phrases.share(count, of: total))
    }
    let rows = area.topics.map { topic in
      var name = Line(topic.name)
      if topic.isSensitive, !isPublic { name = name + .aside(" (\(phrases.sensitive))") }
      let count = topic.conversations ?? 0
      var row = [
        name, Line(phrases.inConversations(count, of: total)), Line(phrases.kinds(topic.kinds)),
      ]
      if hasBefore { row.append(Line(topic.before.map(String.init) ?? "–")) }
      return row
    }
    return .chart(
      Chart(title: phrases.topicsTitle, shape: .bars(bars, total: total)),
      Table(caption: phrases.topicsTitle, columns: columns, rows: rows))
  }

  private func section(_ topic: PublishedTopic) -> Block? {
    let blocks = matters(topic.statements)
    return blocks.isEmpty ? nil : .section(topic.name, blocks)
  }

  private func alsoMentioned(_ topics: [PublishedTopic]) -> [Block] {
    guard !topics.isEmpty else { return [] }
    let lines = topics.flatMap { topic -> [Line] in
      topic.statements.isEmpty
        ? [Line([.strong(topic.name)])]
        : topic.statements.map { Line([.strong(topic.name + ": ")] + statement($0).runs) }
    }
    return [
      .section(
        phrases.alsoMentioned,
        [.paragraph(Line(phrases.alsoMentionedIntro))] + list(lines))
    ]
  }

  /// Concerns, wishes and ideas, few of each in public, with the quotes after them.
  private func matters(_ statements: [PublishedStatement]) -> [Block] {
    let kinds: [Signal.Kind] = [.concern, .wish, .idea]
    let groups = kinds.compactMap { kind -> Block.Card? in
      let lines = statements.filter { $0.kind == kind && !$0.isQuote }.map(statement)
      return lines.isEmpty
        ? nil
        : Block.Card(title: Line(phrases.heading(kind)), blocks: list(lines, limit: 3))
    }
    let quotes = statements.filter(\.isQuote).prefix(isPublic ? 2 : Int.max).map {
      Block.quote(statement($0), by: phrases.aResident)
    }
    let lists = groups.map { Block.subsection(plain($0.title), $0.blocks) }
    return lists + quotes
  }

  private func plain(_ line: Line) -> String {
    line.runs.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }

  // MARK: Hoofdopgaven

  /// The titles of what heads the report.
  func headlineTitles(_ area: PublishedArea) -> [String] {
    if let text = area.agreedText, !text.headlines.isEmpty { return text.headlines.map(\.title) }
    return compiledHeadlines(area).map(\.topic.name)
  }

  func headlines(_ area: PublishedArea) -> [Block] {
    if let text = area.agreedText, !text.headlines.isEmpty {
      return text.headlines.map {
        .cards([.init(title: Line($0.title), blocks: [.markdown($0.body, deeper: 1)])])
      }
    }
    return compiledHeadlines(area).map { headline in
      .cards([.init(title: Line(headline.topic.name), blocks: headline.blocks)])
    }
  }

  /// The top themes, each with what was heard and who does what.
  private func compiledHeadlines(
    _ area: PublishedArea
  ) -> [(topic: PublishedTopic, blocks: [Block])] {
    let candidates = area.topics.isEmpty && area.isBeginning ? area.alsoMentioned : area.topics
    return candidates.lazy.compactMap { topic in
      let blocks = heard(topic) + sides(topic, area)
      return blocks.isEmpty ? nil : (topic, blocks)
    }.prefix(edition.maximumHeadlines).map(\.self)
  }

  private func heard(_ topic: PublishedTopic) -> [Block] {
    let lines = [Signal.Kind.concern, .wish, .idea].flatMap { kind in
      topic.statements.filter { $0.kind == kind }.prefix(2).map(statement)
    }
    return lines.isEmpty ? [] : [.subsection(phrases.whatWeHear, [.list(lines)])]
  }

  private func sides(_ topic: PublishedTopic, _ area: PublishedArea) -> [Block] {
    let agreements = area.agreements.filter {
      $0.state != .dropped && $0.themes.contains(topic.id)
    }
    return PublishedAgreement.Side.allCases.compactMap { side in
      let lines = agreements.filter { $0.side == side }.map { agreement in
        Line([
          .statement(agreement.text),
          .aside(" (\(phrases.list(agreement.owners)), \(phrases.name(agreement.state)))"),
        ])
      }
      let blocks = list(lines, limit: 3)
      return blocks.isEmpty ? nil : .subsection(phrases.heading(side), blocks)
    }
  }
}
