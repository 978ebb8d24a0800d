internal import Calendar
internal import Words
internal import Publication

/// The page of one organisation over all areas: what was agreed with it, and what came of that.
extension ReportComposer {
  /// An organisation with the name of its page, and what it has a part in, by area.
  struct OrganisationPage {
    let organisation: PublishedOrganisation
    /// The file name, without its ending.
    let name: String
    let areas: [Part]

    struct Part {
      let area: PublishedArea
      /// The file name of the page of the area.
      let page: String
      let open: [PublishedAgreement]
      let done: [PublishedAgreement]
    }

    var open: [PublishedAgreement] { areas.flatMap(\.open) }
    /// The areas where something is open; those where something was done when nothing is.
    var withOpen: [Part] {
      let parts = areas.filter { !$0.open.isEmpty }
      return parts.isEmpty ? areas : parts
    }
    var doneCount: Int { areas.reduce(0) { $0 + $1.done.count } }
  }

  /// A page for each organisation of `wijk.yml` with whom something was agreed, in that order.
  var organisationPages: [OrganisationPage] {
    let areas = Array(zip(edition.areas, pageNames))
    var taken = Set(pageNames + ["index"])
    return edition.organisations.compactMap { organisation in
      let parts = areas.compactMap { area, page -> OrganisationPage.Part? in
        func hasPart(_ agreement: PublishedAgreement) -> Bool {
          organisation.isNamed(in: agreement.owners)
            || !agreement.owners.isEmpty && organisation.isNamed(in: agreement.with)
        }
        let open = area.agreements.filter { $0.isOpen && hasPart($0) }
        let done = area.finished.filter(hasPart)
        return open.isEmpty && done.isEmpty
          ? nil : OrganisationPage.Part(area: area, page: page, open: open, done: done)
      }
      guard !parts.isEmpty else { return nil }
      let slug = "\(phrases.organisationSlug)-\(Folding.slug(organisation.id))"
      let name = taken.takeName(slug)
      return OrganisationPage(organisation: organisation, name: name, areas: parts)
    }
  }

  func chapters(of page: OrganisationPage) -> [Chapter] {
    let open = page.open
    let brief = phrases.organisationBrief(
      page.organisation.name, open: open.count, late: open.count(where: \.isOverdue),
      areas: page.areas.count { !$0.open.isEmpty })
    let chapters: [(Chapter.Kind, [Block])] = [
      (.brief, [.paragraph(Line(brief))]),
      (.agreements, page.areas.flatMap { agreed($0, page.organisation) }),
      (.progress, finished(page)),
      (.account, account(of: nil)),
    ]
    return chapters.compactMap { kind, blocks in
      blocks.isEmpty
        ? nil
        : Chapter(
          kind: kind, title: phrases.title(kind), anchor: phrases.anchor(kind), blocks: blocks)
    }
  }

  /// What is open in one area, what is late first, and then what others do with its help.
  private func agreed(
    _ part: OrganisationPage.Part, _ organisation: PublishedOrganisation
  ) -> [Block] {
    let open = lateFirst(part.open, \.self)
    guard !open.isEmpty else { return [] }
    let own = open.filter { organisation.isNamed(in: $0.owners) }
    let asked = open.filter { !organisation.isNamed(in: $0.owners) }
    let helps = entries(asked) {
      task($0, namesOwners: true) { organisation.isNamed(in: [$0]) }
    }
    return [
      .section(
        part.area.name,
        [.paragraph(toTheArea(part))] + entries(own) { task($0) { organisation.isNamed(in: [$0]) } }
          + (helps.isEmpty ? [] : [.subsection(phrases.helpsWith, helps)]))
    ]
  }

  /// The page of the area, and whom there to tell what is not right.
  private func toTheArea(_ part: OrganisationPage.Part) -> Line {
    var line = Line([.page(part.page, title: phrases.allAgreements(in: part.area.name))])
    if let coordinator = part.area.coordinator { line = line + .text(" · \(coordinator)") }
    return part.area.contact.map { line + .text(" · ") + .mailbox($0) } ?? line
  }

  /// What was done over all areas, the latest first.
  private func finished(_ page: OrganisationPage) -> [Block] {
    let done = page.areas.flatMap { part in part.done.map { (agreement: $0, part: part) } }
      .sorted { first, second in
        let days = (first.agreement.done?.dayNumber ?? 0, second.agreement.done?.dayNumber ?? 0)
        return days.0 == days.1
          ? (first.part.page, first.agreement.text) < (second.part.page, second.agreement.text)
          : days.0 > days.1
      }
    return entries(done, limit: limits.done) { item in
      let day = item.agreement.done.map { " \(phrases.on($0))" } ?? ""
      return Block.Entry(
        text: .statement(item.agreement.text),
        details: [
          Line([.state(.done, phrases.name(.done)), .text(day)]),
          Line([.page(item.part.page, title: item.part.area.name)]),
        ])
    }
  }
}
