internal import Publication

/// What happened since the period before.
extension ReportComposer {
  /// How many agreements stood open, what became of them, and what is new or put off.
  ///
  /// What is done and what is not going ahead have chapters of their own and are only counted.
  func since(_ area: TracedArea) -> [Block] {
    let changed = area.agreements { $0.change != nil }
    let open = changed.map(\.value).filter { $0.change?.wasOpen ?? false }
    let new = changed.filter { $0.value.change?.turn == .agreed }
    guard !open.isEmpty || !new.isEmpty else { return [] }
    let opening = Line(
      phrases.stoodOpen(
        open.count, done: open.count { $0.state == .done },
        dropped: open.count { $0.state == .dropped }, stillOpen: open.count(where: \.isOpen)))
    return [.paragraph(opening)]
      + section(phrases.newlyAgreed, new)
      + section(phrases.putOff, changed.filter { $0.value.change?.turn == .moved })
      + section(phrases.passedOn, changed.filter { $0.value.change?.turn == .passedOn })
      + section(phrases.openAgain, changed.filter { $0.value.change?.turn == .reopened })
  }

  private func section(_ title: String, _ agreements: [TracedAgreement]) -> [Block] {
    let items = entries(agreements, limit: limits.since, sinceEntry)
    return items.isEmpty ? [] : [.section(title, items)]
  }

  private func sinceEntry(_ traced: TracedAgreement) -> Block.Entry {
    let agreement = traced.value
    var details: [Line] = []
    if !agreement.owners.isEmpty { details.append(Line(phrases.list(agreement.owners))) }
    details.append(when(agreement))
    return Block.Entry(text: what(traced), details: details)
  }
}
