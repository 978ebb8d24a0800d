internal import Notes
internal import Publication
internal import Words

/// What goes well, and what matters.
extension ReportComposer {
  /// Strengths by the kind of treasure they are; those without a kind come first.
  func strengths(_ area: TracedArea) -> [Block] {
    let strengths = area.strengths
    guard !strengths.isEmpty else { return [] }
    let cards = Asset.allCases.compactMap { asset -> Block.Card? in
      let blocks = statements(
        strengths.filter { $0.value.asset == asset }, limit: limits.strengthsByAsset)
      return blocks.isEmpty ? nil : Block.Card(title: Line(phrases.name(asset)), blocks: blocks)
    }
    return statements(strengths.filter { $0.value.asset == nil }, limit: limits.strengths)
      + (cards.isEmpty ? [] : [.cards(cards)])
  }

  func topics(_ traced: TracedArea, _ compiled: [Headline]) -> [Block] {
    let area = traced.value
    var blocks: [Block] = []
    if !area.topics.isEmpty { blocks.append(topicsChart(area)) }
    // What heads the report is told there, and not twice.
    let told = isPublic ? Set(compiled.map(\.topic.value.id)) : []
    let candidates = traced.topics + (area.isBeginning ? traced.alsoMentioned : [])
    let room = area.agreedText == nil ? limits.topics : limits.topicsBesideAgreedText
    blocks += candidates.filter { !told.contains($0.value.id) }.prefix(room).compactMap(section)
    if !area.isBeginning { blocks += alsoMentioned(traced.alsoMentioned) }
    let untitled = matters(traced.untitled, of: nil)
    if !untitled.isEmpty { blocks.append(.section(phrases.other, untitled)) }
    if area.repairs > 0 { blocks.append(.paragraph(Line(phrases.repairs(area.repairs)))) }
    // Where people wrote the summary themselves, it says nothing of counting.
    let saysItIsABeginning = area.isBeginning && area.agreedText?.summary != nil
    return saysItIsABeginning && !blocks.isEmpty
      ? [.remark(Line(phrases.oneIsABeginning))] + blocks : blocks
  }

  private func topicsChart(_ area: PublishedArea) -> Block {
    let hasBefore = area.topics.contains { $0.before != nil }
    let hasKinds = area.topics.contains { !$0.kinds.isEmpty }
    var columns = [Table.Column(phrases.theme), .init(phrases.conversationsColumn, isNumber: true)]
    if hasKinds { columns.append(.init(phrases.how)) }
    if hasBefore { columns.append(.init(phrases.before, isNumber: true)) }
    let bars = area.topics.prefix(limits.bars).map { topic in
      let count = topic.conversations ?? 0
      return Chart.Bar(
        name: topic.name, count: count, label: phrases.inConversations(count, of: topic.among),
        share: phrases.share(count, of: topic.among))
    }
    let rest = area.topics.dropFirst(bars.count).map {
      "\(phrases.lowercased($0.name)) (\($0.conversations ?? 0))"
    }
    let rows = area.topics.map { topic in
      var name = Line(topic.name)
      if topic.isSensitive, !isPublic { name = name + .aside(" (\(phrases.sensitive))") }
      var row = [name, Line(phrases.share(topic.conversations ?? 0, of: topic.among))]
      if hasKinds { row.append(Line(phrases.kinds(topic.kinds))) }
      if hasBefore { row.append(Line(topic.before.map(String.init) ?? "–")) }
      return row
    }
    return .chart(
      Chart(
        title: phrases.topicsTitle, shape: .bars(bars, total: area.topics.map(\.among).max() ?? 0),
        remark: rest.isEmpty ? nil : phrases.lessOften(rest)),
      Table(caption: phrases.topicsTitle, columns: columns, rows: rows, isFolded: true))
  }

  private func section(_ topic: TracedTopic) -> Block? {
    let blocks = matters(topic.statements, of: topic.value)
    return blocks.isEmpty ? nil : .section(topic.value.name, blocks)
  }

  private func alsoMentioned(_ topics: [TracedTopic]) -> [Block] {
    guard !topics.isEmpty else { return [] }
    let told = topics.flatMap { topic in
      StatementChoice.choose(matters(of: topic), isPublic ? 1 : .max).map { item in
        Line([.strong(topic.value.name + ": ")] + line(item, under: topic.value).runs)
      }
    }
    let silent = topics.filter { matters(of: $0).isEmpty }.map(\.value.name)
    var blocks: [Block] = [.paragraph(Line(phrases.alsoMentionedIntro))]
    blocks += list(told, limit: limits.alsoMentioned)
    if !silent.isEmpty {
      blocks.append(.paragraph(Line(phrases.andAlso(silent, isFirst: told.isEmpty))))
    }
    return [.section(phrases.alsoMentioned, blocks)]
  }

  private func matters(of topic: TracedTopic) -> [TracedStatement] {
    topic.statements.filter { !$0.value.isQuote }
  }

  /// Concerns, then wishes, then ideas, with a quote after them.
  func matters(_ statements: [TracedStatement], of topic: PublishedTopic?) -> [Block] {
    let plain = StatementChoice.unique(statements.filter { !$0.value.isQuote }, by: \.value.text)
    let chosen = balanced(plain, limits.statements)
    let shown = Set(chosen)
    let lines = list(chosen, and: plain.filter { !shown.contains($0) }) { line($0, under: topic) }
    let quotes = StatementChoice.choose(statements.filter(\.value.isQuote), limits.quotes).map {
      Block.quote(
        line(unquoted($0), under: topic, names: false), by: phrases.aResident)
    }
    return lines + quotes
  }

  /// A quotation without marks of its own around it.
  private func unquoted(_ statement: TracedStatement) -> TracedStatement {
    var bare = statement
    bare.value.text = Quotation.unmarked(statement.value.text)
    return bare
  }

  /// Few statements of all kinds: at least one of each kind before a second of any.
  private func balanced(
    _ statements: [TracedStatement], _ limit: Int
  ) -> [TracedStatement] {
    let kinds: [Signal.Kind] = [.concern, .wish, .idea]
    let groups = kinds.map { kind in
      StatementChoice.pick(statements.filter { $0.value.kind == kind }, limit)
    }
    guard limit < statements.count else { return groups.flatMap(\.self) }
    var room = limit
    var taken = groups.map { _ in 0 }
    while room > 0, let next = groups.indices.first(where: { taken[$0] < groups[$0].count }) {
      let least = groups.indices.filter { taken[$0] < groups[$0].count }.min {
        (taken[$0], $0) < (taken[$1], $1)
      }
      taken[least ?? next] += 1
      room -= 1
    }
    return zip(groups, taken).flatMap { $0.prefix($1) }
  }

  /// A statement with its kind, unless it is a concern, as most are.
  func line(
    _ statement: TracedStatement, under topic: PublishedTopic?, names namesKind: Bool = true
  ) -> Line {
    let text = topic.map { Label.removing($0, from: statement.value.text) } ?? statement.value.text
    var line = Line.statement(text)
    if namesKind, let kind = phrases.kind(statement.value.kind) {
      line = line + .aside(" (\(kind))")
    }
    return line + whereabouts(statement.trace)
  }
}
