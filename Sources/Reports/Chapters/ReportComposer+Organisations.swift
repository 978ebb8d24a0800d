internal import Words
internal import Publication

/// What each organisation took on, and what others took on with its help.
extension ReportComposer {
  /// A section for each organisation; what several took on together stands under each of them.
  func organisations(_ area: PublishedArea) -> [Block] {
    let open = area.agreements.filter(\.isOpen)
    var blocks = OrganisationTasks.all(in: open).map { tasks in
      Block.section(phrases.capitalised(tasks.name), sections(tasks))
    }
    let free = open.filter(\.owners.isEmpty)
    if !free.isEmpty {
      blocks.append(
        .section(
          phrases.capitalised(phrases.noOwner), entries(lateFirst(free, \.self)) { task($0) }))
    }
    return blocks
  }

  private func sections(_ tasks: OrganisationTasks) -> [Block] {
    let own = entries(lateFirst(tasks.own, \.self)) { task($0, besides: tasks.name) }
    let asked = entries(lateFirst(tasks.asked, \.self)) {
      task($0, besides: tasks.name, namesOwners: true)
    }
    return own + (asked.isEmpty ? [] : [.subsection(phrases.helpsWith, asked)])
  }

  /// What, with whom, by when, where it stands, and since when it was agreed.
  func task(
    _ agreement: PublishedAgreement, besides name: String? = nil, namesOwners: Bool = false
  ) -> Block.Entry {
    var details = [state(agreement), when(agreement)]
    if namesOwners { details.append(Line(phrases.led(by: agreement.owners))) }
    let others =
      (namesOwners ? [] : agreement.owners.filter { $0 != name && name != nil })
      + agreement.with.filter { $0 != name }
    if !others.isEmpty { details.append(Line(phrases.with(others))) }
    if let since = agreement.since {
      details.append(Line(phrases.since(since, until: edition.referenceDate)))
    }
    return Block.Entry(text: .statement(agreement.text), details: details)
  }
}
