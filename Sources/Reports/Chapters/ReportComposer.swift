internal import Diagnostics
internal import Words
internal import Publication

/// Tells an edition in chapters, for every format to print.
struct ReportComposer {
  let edition: PublishedEdition
  let phrases: Phrases
  let limits: ReportLimits
  /// The version of the program, when a report should name it.
  let version: String?

  init(_ edition: PublishedEdition, version: String?) {
    self.edition = edition
    self.phrases = Phrases(edition.language)
    self.limits = ReportLimits(edition.edition)
    self.version = version
  }

  var isPublic: Bool { edition.edition.isPublic }
  /// The folder that the pages of the edition stand in.
  var folder: String { edition.edition.folder[edition.language] }

  func chapters(of area: PublishedArea) -> [Chapter] {
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
    _ kind: Chapter.Kind, of area: PublishedArea, _ compiled: [Headline]
  ) -> [Block] {
    switch kind {
    case .brief: opening(area, compiled)
    case .organisations: organisations(area)
    case .waiting: waiting(area)
    case .listening: listening(area)
    case .strengths: strengths(area)
    case .topics: topics(area, compiled)
    case .headlines: headlines(area, compiled)
    case .agreements: openAgreements(area)
    case .progress: progress(area)
    case .since: since(area)
    case .declined: declined(area)
    case .wishes: wishes(area)
    case .matches: matches(area)
    case .questions: questions(area)
    case .initiatives: initiatives(area)
    case .agenda: agenda(area)
    case .feedback: feedback(area)
    case .burden: burden(area)
    case .lessons: lessons(area)
    case .withheld: withheld(area)
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
  func statements(_ statements: [PublishedStatement], limit: Int) -> [Block] {
    let distinct = StatementChoice.unique(statements)
    let shown = StatementChoice.pick(distinct, limit)
    let known = Set(shown)
    return list(shown, and: distinct.filter { !known.contains($0) }, statement)
  }

  func statement(_ statement: PublishedStatement) -> Line {
    Line.statement(statement.text) + whereabouts(statement.source)
  }

  /// Where something was said, as far as the edition tells.
  func whereabouts(_ source: PublishedSource?) -> Line.Run {
    guard let source, let place = source.place else { return .text("") }
    var words = " (\(phrases.conversation(source.conversation)) · \(place.note):\(place.line)"
    if place.isConfidential { words += " · \(phrases.confidentialWord)" }
    return .aside(words + ")")
  }
}
