internal import Words
internal import Publication

/// The page over all areas.
extension ReportComposer {
  /// The file name of each area's page, without its ending; no two are the same.
  var pageNames: [String] {
    var taken: Set<String> = ["index"]
    return edition.areas.map { taken.takeName(Folding.slug($0.id)) }
  }

  var indexChapters: [Chapter] {
    let chapters: [(Chapter.Kind, String, String, [Block])] = [
      (
        .organisations, phrases.organisationsCaption, phrases.anchor(.organisations),
        organisationsEverywhere
      ),
      (
        .brief, edition.edition == .partners ? phrases.theAreas : phrases.indexCaption,
        phrases.say("gebieden", "areas"), areas
      ),
      (.progress, phrases.title(.progress), phrases.anchor(.progress), lately),
      (.topics, phrases.sharedTitle, phrases.anchor(.topics), sharedTopics),
      (.waiting, phrases.title(.waiting), phrases.anchor(.waiting), waitingEverywhere),
      (.withheld, phrases.leftOut, phrases.say("notities", "notes"), leftOut),
      (
        .account, phrases.title(.account), phrases.anchor(.account),
        account(of: nil)
      ),
    ]
    return chapters.compactMap { kind, title, anchor, blocks in
      blocks.isEmpty ? nil : Chapter(kind: kind, title: title, anchor: anchor, blocks: blocks)
    }
  }

  private var leftOut: [Block] {
    list(
      (trace?.leftOut ?? []).map {
        Line([.text($0.path + ": "), .aside(phrases.reason($0.reason))])
      })
  }

  /// Numbers by area and no totals of them: those could give away what an area does not show.
  private var areas: [Block] {
    guard !edition.areas.isEmpty else { return [.paragraph(Line(phrases.noAreas))] }
    if edition.edition == .partners {
      return [.list(zip(pageNames, edition.areas).map { Line([.page($0, title: $1.name)]) })]
    }
    let table = Table(
      caption: phrases.indexCaption,
      columns: [
        .init(phrases.area), .init(phrases.conversationsColumn, isNumber: true),
        .init(phrases.mostMentioned), .init(phrases.openColumn, isNumber: true),
        .init(phrases.lateColumn, isNumber: true), .init(phrases.doneColumn, isNumber: true),
      ],
      rows: zip(edition.areas, pageNames).map { area, name in
        [
          Line([.page(name, title: area.name)]),
          Line(String(area.listening.conversations)),
          Line(
            phrases.capitalised(
              area.topics.prefix(3).map { phrases.lowercased($0.name) }.joined(separator: "; "))),
          Line(String(area.openCount)),
          Line(String(area.lateCount)),
          Line(String(area.count(.done))),
        ]
      }, repeatsHeading: true)
    return [.table(table)]
  }

  /// The last things that were done, over all areas.
  private var lately: [Block] {
    let done = zip(edition.areas, pageNames).flatMap { area, name in
      area.agreements(.done).compactMap { agreement in
        agreement.done.map { (day: $0, agreement: agreement, area: area.name, page: name) }
      }
    }
    let latest = done.sorted { first, second in
      (second.day, first.page, first.agreement.text)
        < (first.day, second.page, second.agreement.text)
    }.prefix(6)
    return entries(latest) { item in
      Block.Entry(
        text: .statement(item.agreement.text),
        details: [
          Line([
            .state(.done, phrases.name(.done)), .text(" \(phrases.on(item.day))"),
          ]),
          Line([.page(item.page, title: item.area)]),
        ])
    }
  }

  /// The themes that matter in several areas, of those that the areas' own pages count.
  private var sharedTopics: [Block] {
    let spoken = edition.areas.filter { $0.listening.conversations > 0 }
    var names: [String: String] = [:]
    var counts: [String: Int] = [:]
    for topic in spoken.flatMap(\.topics) {
      names[topic.id] = topic.name
      counts[topic.id, default: 0] += 1
    }
    let shared = counts.filter { $0.value > 1 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8)
    guard !shared.isEmpty else { return [] }
    let bars = shared.map { id, count in
      Chart.Bar(
        name: names[id] ?? id, count: count, label: phrases.inAreas(count, of: spoken.count),
        share: phrases.share(count, of: spoken.count))
    }
    return [
      .chart(
        Chart(title: phrases.sharedQuestion, shape: .bars(bars, total: spoken.count)),
        Table(
          caption: phrases.sharedQuestion,
          columns: [.init(phrases.theme), .init(phrases.areasColumn, isNumber: true)],
          rows: bars.map { [Line($0.name), Line(phrases.share($0.count, of: spoken.count))] },
          isFolded: true))
    ]
  }
}
