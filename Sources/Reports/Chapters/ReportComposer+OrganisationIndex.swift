internal import Words
internal import Publication

/// The organisations on the page over all areas.
extension ReportComposer {
  /// Who has something to do where, for partners: how much, and how much of that is late.
  var organisationsEverywhere: [Block] {
    guard edition.edition == .partners else { return [] }
    let pages = organisationPages
    let areas = Array(zip(edition.areas, pageNames))
    let open = edition.areas.flatMap(\.agreements).filter(\.isOpen)
    let others = OrganisationTasks.all(in: open).filter { tasks in
      !pages.contains { $0.organisation.isNamed(in: [tasks.name]) }
    }
    let rows =
      pages.map { page in
        (
          page.organisation.name,
          row(
            Line([.page(page.name, title: phrases.capitalised(page.organisation.name))]), page.open,
            page.withOpen.map { ($0.page, $0.area.name) })
        )
      }
      + others.map { tasks in
        let key = Folding.key(tasks.name)
        let found = areas.filter { area, _ in
          area.agreements.contains { agreement in
            agreement.isOpen && !agreement.owners.isEmpty
              && (agreement.owners + agreement.with).contains { Folding.key($0) == key }
          }
        }
        return (
          tasks.name,
          row(
            Line(phrases.capitalised(tasks.name)), tasks.own + tasks.asked,
            found.map { ($0.1, $0.0.name) })
        )
      }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        Table(
          caption: phrases.organisationsCaption,
          columns: [
            .init(phrases.organisation), .init(phrases.area),
            .init(phrases.openColumn, isNumber: true), .init(phrases.lateColumn, isNumber: true),
          ],
          rows: rows.sorted { Folding.key($0.0) < Folding.key($1.0) }.map(\.1),
          repeatsHeading: true))
    ]
  }

  private func row(
    _ name: Line, _ open: [PublishedAgreement], _ areas: [(page: String, name: String)]
  ) -> [Line] {
    var places = Line([])
    for (index, area) in areas.enumerated() {
      if index > 0 { places = places + .text(", ") }
      places = places + .page(area.page, title: area.name)
    }
    return [name, places, Line(String(open.count)), Line(String(open.count(where: \.isOverdue)))]
  }
}
