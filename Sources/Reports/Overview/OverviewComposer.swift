internal import Publication

/// Tells a picture over municipalities in chapters, for every format to print.
struct OverviewComposer {
  private static let barLimit = 12
  private static let groupLimit = 15

  let overview: PublishedOverview
  let phrases: Phrases
  /// The version of the program, when a report should name it.
  let version: String?

  init(_ overview: PublishedOverview, version: String?) {
    self.overview = overview
    phrases = Phrases(overview.language)
    self.version = version
  }

  var chapters: [Chapter] {
    let chapters: [(Chapter.Kind, String, [Block])] = [
      (.topics, phrases.sharedTitle, themes),
      (.progress, phrases.keptTitle, agreements),
      (.listening, phrases.notReachedTitle, notReached),
      (.lessons, phrases.lessonsTitle, lessons),
      (.brief, phrases.municipalitiesTitle, members),
      (
        .account, phrases.title(.account),
        [.list(phrases.overviewAccount(overview, wijk: version).map { Line($0) })]
      ),
    ]
    return chapters.compactMap { kind, title, blocks in
      blocks.isEmpty
        ? nil : Chapter(kind: kind, title: title, anchor: phrases.anchor(kind), blocks: blocks)
    }
  }

  private var themes: [Block] {
    guard !overview.themes.isEmpty else { return [] }
    let bars = overview.themes.prefix(Self.barLimit).map { theme in
      Chart.Bar(
        name: theme.name, count: theme.municipalities,
        label: phrases.inMunicipalities(theme.municipalities, of: overview.municipalities),
        share: phrases.share(theme.municipalities, of: overview.municipalities))
    }
    let table = Table(
      caption: phrases.overviewQuestion,
      columns: [.init(phrases.theme)] + numberColumns.map { .init($0, isNumber: true) },
      rows: overview.themes.map { theme in
        [Line(theme.name)] + numbers(of: theme).map { Line($0) }
      }, isFolded: true)
    return [
      .chart(
        Chart(
          title: phrases.overviewQuestion,
          shape: .bars(Array(bars), total: overview.municipalities)), table)
    ]
  }

  /// What is counted of a theme.
  var numberColumns: [String] {
    [
      phrases.municipalitiesColumn, phrases.areasColumn, phrases.conversationsColumn,
      phrases.openColumn, phrases.lateColumn, phrases.doneColumn,
    ]
  }

  /// The numbers under those heads.
  func numbers(of theme: PublishedOverview.Theme) -> [String] {
    [
      theme.municipalities, theme.areas, theme.conversations, theme.agreements.open,
      theme.agreements.late, theme.agreements.done,
    ].map(String.init)
  }

  private var agreements: [Block] {
    guard overview.agreements.total > 0 else { return [] }
    return [.paragraph(Line(phrases.keptOfAll(overview.agreements)))]
  }

  private var notReached: [Block] {
    guard !overview.notReached.isEmpty else { return [] }
    return [
      .list(
        overview.notReached.prefix(Self.groupLimit).map { group in
          Line([
            .strong(phrases.capitalised(group.name)),
            .text(" " + phrases.widely(group.municipalities, group.areas)),
          ])
        })
    ]
  }

  private var lessons: [Block] {
    let shared = overview.themes.filter { !$0.lessons.isEmpty }
    guard !shared.isEmpty else { return [] }
    return [.paragraph(Line(phrases.lessonsIntro))]
      + shared.map { theme in .section(theme.name, [.entries(theme.lessons.map(entry))]) }
  }

  private func entry(_ lesson: PublishedOverview.Lesson) -> Block.Entry {
    var details = [Line("\(lesson.municipality), \(lesson.area)")]
    if !lesson.owners.isEmpty { details.append(Line(phrases.list(lesson.owners))) }
    let day = lesson.done.map { " \(phrases.on($0))" } ?? ""
    details.append(Line([.state(.done, phrases.name(.done)), .text(day)]))
    return Block.Entry(text: .statement(lesson.text), details: details)
  }

  private var members: [Block] {
    guard !overview.members.isEmpty else { return [] }
    return [
      .table(
        Table(
          caption: phrases.municipalitiesTitle,
          columns: [
            .init(phrases.municipalityColumn), .init(phrases.areasColumn, isNumber: true),
            .init(phrases.conversationsColumn, isNumber: true), .init(phrases.mostMentioned),
            .init(phrases.openColumn, isNumber: true), .init(phrases.lateColumn, isNumber: true),
            .init(phrases.doneColumn, isNumber: true),
          ],
          rows: overview.members.map { member in
            [
              Line(member.name), Line(String(member.areas)), Line(String(member.conversations)),
              Line(
                phrases.capitalised(
                  member.themes.map { phrases.lowercased($0) }.joined(separator: "; "))),
              Line(String(member.agreements.open)), Line(String(member.agreements.late)),
              Line(String(member.agreements.done)),
            ]
          }, repeatsHeading: true))
    ]
  }
}
