internal import Diagnostics
internal import Words
internal import Publication

/// Tells an edition in chapters, for every format to print.
struct ReportComposer {
  let edition: PublishedEdition
  /// `nil` in a public edition.
  let trace: EditionTrace?
  let phrases: Phrases
  let limits: ReportLimits
  /// The version of the program, when a report should name it.
  let version: String?

  init(_ traced: TracedEdition, version: String?) {
    edition = traced.value
    trace = traced.trace
    phrases = Phrases(edition.language)
    limits = ReportLimits(edition.edition)
    self.version = version
  }

  var isPublic: Bool { edition.edition.isPublic }
  /// The folder that the pages of the edition stand in.
  var folder: String { edition.edition.folder[edition.language] }

  func chapters(of area: TracedArea) -> [Chapter] {
    // They head the report, are named in its opening, and are not told again among the themes.
    let headlines = compiledHeadlines(area)
    return Chapter.kinds(of: edition.edition).compactMap { kind in
      let blocks = blocks(kind, of: area, headlines)
      return blocks.isEmpty
        ? nil
        : Chapter(
          kind: kind, title: phrases.title(kind), anchor: phrases.anchor(kind), blocks: blocks)
    }
  }

  private func blocks(
    _ kind: Chapter.Kind, of area: TracedArea, _ compiled: [Headline]
  ) -> [Block] {
    switch kind {
    case .brief: opening(area, compiled)
    case .organisations: organisations(area.value)
    case .waiting: waiting(area.value)
    case .listening: listening(area)
    case .strengths: strengths(area)
    case .topics: topics(area, compiled)
    case .headlines: headlines(area.value, compiled)
    case .agreements: openAgreements(area)
    case .progress: progress(area)
    case .since: since(area)
    case .declined: declined(area)
    case .wishes: wishes(area)
    case .matches: matches(area.trace)
    case .questions: questions(area)
    case .initiatives: initiatives(area)
    case .agenda: agenda(area)
    case .feedback: feedback(area)
    case .burden: burden(area.value)
    case .lessons: lessons(area.trace)
    case .withheld: withheld(area.trace)
    case .sources: sources(area)
    case .account: account(of: area)
    }
  }

  // MARK: Shared by the chapters

  /// The most things that a list folds away, so that a page stays one that a phone can load.
  private static let mostFolded = 100

  /// The first of the items, and the rest folded away behind a line that counts them.
  func list(_ lines: [Line], limit: Int = .max) -> [Block] {
    list(lines, limit: limit) { $0 }
  }

  /// The same for items of which only those that a page holds become lines.
  func list<Items: RandomAccessCollection>(
    _ items: Items, limit: Int = .max, _ line: (Items.Element) -> Line
  ) -> [Block] {
    list(Array(items.prefix(limit)), and: Array(items.dropFirst(limit)), line)
  }

  /// Some items, and others behind a line that counts them.
  func list<Item>(
    _ shown: [Item], and others: [Item], _ line: (Item) -> Line
  ) -> [Block] {
    guard !shown.isEmpty else { return [] }
    return [.list(shown.map(line))]
      + rest(others) { folded, more in .list(folded.map(line) + more) }
  }

  /// The first of the items as entries, and the rest folded away behind a line that counts them.
  func entries<Items: RandomAccessCollection>(
    _ items: Items, limit: Int = .max, _ entry: (Items.Element) -> Block.Entry
  ) -> [Block] {
    let shown = items.prefix(limit)
    guard !shown.isEmpty else { return [] }
    return [.entries(shown.map(entry))]
      + rest(Array(items.dropFirst(limit))) { folded, more in
        .entries(folded.map(entry) + more.map { .init(text: $0) })
      }
  }

  private func rest<Item>(
    _ items: [Item], _ block: (_ folded: [Item], _ more: [Line]) -> Block
  ) -> [Block] {
    guard !items.isEmpty else { return [] }
    let beyond = items.count - Self.mostFolded
    return [
      .rest(
        others(items.count),
        block(Array(items.prefix(Self.mostFolded)), beyond > 0 ? [others(beyond)] : []))
    ]
  }

  /// The items without those that an earlier one says already, in public.
  func distinct<Item>(_ items: [Item], by text: (Item) -> String) -> [Item] {
    guard isPublic else { return items }
    var seen: Set<String> = []
    return items.filter { seen.insert(Folding.key(text($0))).inserted }
  }

  private func others(_ number: Int) -> Line { Line([.aside(phrases.andOthers(number))]) }

  /// Some statements as a list, those that tell most.
  func statements(_ statements: [TracedStatement], limit: Int) -> [Block] {
    let distinct = StatementChoice.unique(statements, by: \.value.text)
    let shown = StatementChoice.pick(distinct, limit)
    let known = Set(shown)
    return list(shown, and: distinct.filter { !known.contains($0) }, statement)
  }

  func statement(_ statement: TracedStatement) -> Line {
    Line.statement(statement.value.text) + whereabouts(statement.trace)
  }

  /// The conversation and the line in its note; the table of conversations names the note, and one
  /// that was held elsewhere is not in it.
  func place(of source: SourceLine) -> String {
    let line = phrases.line(source.line)
    let conversation = phrases.conversation(source.conversation)
    return source.conversation == nil
      ? "\(conversation): \(source.note), \(line)" : "\(conversation), \(line)"
  }

  /// Where something was said; in the internal edition.
  func whereabouts(_ source: SourceLine?) -> Line.Run {
    guard let source else { return .text("") }
    let mark = source.isConfidential ? ", \(phrases.confidentialWord)" : ""
    return .aside(" (\(place(of: source))\(mark))")
  }
}
