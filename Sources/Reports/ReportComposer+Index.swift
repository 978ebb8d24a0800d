internal import Dutch
internal import Publication

/// The page over all areas.
extension ReportComposer {
  /// The file name of each area's page, without its ending; no two are the same.
  var pageNames: [String] {
    var taken: Set<String> = ["index"]
    return edition.areas.map { area in
      let slug = Folding.slug(area.id)
      var name = slug
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(slug)-\(number)"
        number += 1
      }
      return name
    }
  }

  var indexChapters: [Chapter] {
    var chapters = [
      Chapter(
        kind: .brief, title: phrases.indexCaption, anchor: "gebieden", blocks: [.table(areasTable)])
    ]
    if let leftOut = edition.provenance?.leftOut, !leftOut.isEmpty {
      let lines = leftOut.map { Line([.text($0.path + ": "), .aside(phrases.reason($0.reason))]) }
      chapters.append(
        Chapter(
          kind: .withheld, title: phrases.leftOut, anchor: "notities", blocks: [.list(lines)]))
    }
    let account = phrases.account(edition, wijk: version) + fingerprint
    chapters.append(
      Chapter(
        kind: .account, title: phrases.title(.account), anchor: phrases.anchor(.account),
        blocks: [.paragraph(Line(account.joined(separator: " ")))]))
    return chapters
  }

  private var fingerprint: [String] {
    edition.provenance.map { [phrases.fingerprint($0.fingerprint)] } ?? []
  }

  /// Numbers by area and no totals of them: those could give away what an area does not show.
  private var areasTable: Table {
    Table(
      caption: phrases.indexCaption,
      columns: [
        .init(phrases.area), .init(phrases.conversationsColumn, isNumber: true),
        .init(phrases.mostMentioned), .init(phrases.openColumn, isNumber: true),
        .init(phrases.doneColumn, isNumber: true),
      ],
      rows: zip(edition.areas, pageNames).map { area, name in
        [
          Line([.page(name, title: area.name)]),
          Line(String(area.listening.conversations)),
          Line(area.topics.prefix(3).map(\.name).joined(separator: " · ")),
          Line(String(area.agreements.count { $0.isOpen })),
          Line(String(area.agreements(.done).count)),
        ]
      })
  }
}
