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
    let own = entries(lateFirst(tasks.own, \.self)) { task($0) { $0 == tasks.name } }
    let asked = entries(lateFirst(tasks.asked, \.self)) {
      task($0, namesOwners: true) { $0 == tasks.name }
    }
    return own + (asked.isEmpty ? [] : [.subsection(phrases.helpsWith, asked)])
  }

  /// What, with whom, by when, where it stands, and since when it was agreed.
  ///
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - namesOwners: Whether it stands under somebody else's name.
  ///   - isNamed: Whether it stands under a name; `nil` where its owners are not told.
  /// - Returns: The entry.
  func task(
    _ agreement: PublishedAgreement, namesOwners: Bool = false,
    under isNamed: ((String) -> Bool)? = nil
  ) -> Block.Entry {
    var details = [state(agreement), when(agreement)]
    if namesOwners { details.append(Line(phrases.led(by: agreement.owners))) }
    let owners = namesOwners || isNamed == nil ? [] : agreement.owners
    let others = (owners + agreement.with).filter { !(isNamed?($0) ?? false) }
    if !others.isEmpty { details.append(Line(phrases.with(others))) }
    if let since = agreement.since {
      details.append(Line(phrases.since(since, until: edition.referenceDate)))
    }
    return Block.Entry(text: .statement(agreement.text), details: details)
  }
}
