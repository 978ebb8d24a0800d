internal import Calendar
internal import Words
internal import Publication

/// What was agreed, what came of it, and what is not done.
extension ReportComposer {
  /// The open agreements under those who took them on.
  func openAgreements(_ area: TracedArea) -> [Block] {
    let agreements = area.value.agreements
    let open = agreements.indices.filter { agreements[$0].isOpen }
    let groups = OwnerGroup.groups(open, of: agreements)
    guard !groups.isEmpty else { return [] }
    let shown = groups.prefix(limits.owners)
    let each = max(limits.open / shown.count, 1)
    let sections = shown.map { group in
      Block.section(
        group.owners.isEmpty
          ? phrases.capitalised(phrases.noOwner)
          : phrases.capitalised(phrases.list(group.owners)),
        entries(lateFirst(group.places) { agreements[$0] }, limit: each) {
          openEntry(area.agreement(at: $0), of: area.value)
        })
    }
    var blocks = [statesChart(area.value)] + sections
    let rest = groups.dropFirst(shown.count).flatMap(\.places)
    if !rest.isEmpty {
      blocks.append(
        .section(
          phrases.withOthers,
          entries(lateFirst(rest) { agreements[$0] }, limit: each) {
            openEntry(area.agreement(at: $0), of: area.value, namesOwners: true)
          }))
    }
    let moved = open.filter { area.agreement(at: $0).trace.map { $0.steps.count > 1 } ?? false }
    return blocks + lifeLines(moved.map(area.agreement))
  }

  /// What became of each agreement that several notes tell about; in the internal edition.
  private func lifeLines(_ agreements: [TracedAgreement]) -> [Block] {
    let lines = agreements.map { agreement in
      let steps = (agreement.trace?.steps ?? []).map { step in
        "\(phrases.step(step.state)) \(phrases.dates.day(step.date))"
          + " (\(phrases.conversation(step.source.conversation)))"
      }
      return Line([.statement(agreement.value.text), .text(": " + steps.joined(separator: ", "))])
    }
    return lines.isEmpty ? [] : [.section(phrases.history, [.list(lines)])]
  }

  /// What is late before the rest, each in the order that it had.
  func lateFirst<Item>(
    _ items: [Item], _ agreement: (Item) -> PublishedAgreement
  ) -> [Item] {
    items.filter { agreement($0).isOverdue } + items.filter { !agreement($0).isOverdue }
  }

  private func statesChart(_ area: PublishedArea) -> Block {
    let counts = PublishedAgreement.State.allCases.compactMap { state in
      let count = area.count(state)
      return count > 0 ? (state: state, name: phrases.name(state), count: count) : nil
    }
    return .chart(
      Chart(
        title: phrases.agreementsTitle, shape: .states(counts),
        remark: area.lateCount > 0 ? phrases.late(area.lateCount) : nil),
      Table(
        caption: phrases.agreementsTitle,
        columns: [.init(phrases.state), .init(phrases.number, isNumber: true)],
        rows: counts.map { [Line([.state($0.state, $0.name)]), Line(String($0.count))] }))
  }

  private func openEntry(
    _ traced: TracedAgreement, of area: PublishedArea, namesOwners: Bool = false
  ) -> Block.Entry {
    let agreement = traced.value
    var details = [state(agreement), when(agreement)]
    if namesOwners {
      let owners = agreement.owners
      details.insert(Line(owners.isEmpty ? phrases.noOwner : phrases.list(owners)), at: 0)
    }
    if !agreement.with.isEmpty { details.append(Line(phrases.with(agreement.with))) }
    if let from = from(traced, of: area) { details.append(from) }
    return Block.Entry(text: what(traced), details: details)
  }

  /// What was agreed, in the internal edition with its mark.
  func what(_ agreement: TracedAgreement) -> Line {
    let line = Line.statement(agreement.value.text)
    return agreement.trace.map { line + .aside(" ^\($0.id)") } ?? line
  }

  func state(_ agreement: PublishedAgreement) -> Line {
    var line = Line([.state(agreement.state, phrases.name(agreement.state))])
    if agreement.state == .waiting, let reason = agreement.reason.map(Self.withoutStop) {
      // What says itself that it waits is not introduced with the word.
      let word = phrases.name(.waiting) + " "
      let said = reason.lowercased().hasPrefix(word) ? word : nil
      line =
        said.map { line + .text(" ") + .statement(String(reason.dropFirst($0.count))) }
        ?? line + .text(": ") + .statement(reason)
    }
    return agreement.isParked
      ? line + .text(" (") + .strong(phrases.parked) + .text(")") : line
  }

  func when(_ agreement: PublishedAgreement) -> Line {
    guard let due = agreement.due else { return Line(phrases.noDate) }
    return agreement.isOverdue
      ? Line([.tag(phrases.late), .text(" "), .text(phrases.due(due))]) : Line(phrases.due(due))
  }

  /// The conversation in which it was agreed, in the internal edition with the line.
  private func from(_ agreement: TracedAgreement, of area: PublishedArea) -> Line? {
    if let source = agreement.trace?.source { return Line([.aside(place(of: source))]) }
    return agreement.value.conversation.map { Line([conversation($0, of: area)]) }
  }

  // MARK: What came of it

  /// What is done, the latest first.
  func progress(_ area: TracedArea) -> [Block] {
    let done = area.agreements { $0.state == .done }
    guard !done.isEmpty else { return [] }
    let dated = done.filter { $0.value.done != nil }.sorted { first, second in
      (second.value.done ?? first.value.done ?? edition.referenceDate, first.value.text)
        < (first.value.done ?? edition.referenceDate, second.value.text)
    }
    return [.paragraph(Line(phrases.doneOf(done.count, area.value.agreements.count)))]
      + entries(dated + done.filter { $0.value.done == nil }, limit: limits.done) {
        doneEntry($0, of: area.value)
      }
  }

  private func doneEntry(_ traced: TracedAgreement, of area: PublishedArea) -> Block.Entry {
    let agreement = traced.value
    var state = Line([.state(.done, phrases.name(.done))])
    if let day = agreement.done { state = state + .text(" \(phrases.on(day))") }
    var details = [state]
    if !agreement.owners.isEmpty { details.append(Line(phrases.list(agreement.owners))) }
    if let trace = traced.trace {
      details.append(Line(trace.toldBack.map { phrases.toldBack($0) } ?? phrases.notToldBack))
      if let from = from(traced, of: area) { details.append(from) }
    }
    return Block.Entry(text: what(traced), details: details)
  }

  func declined(_ area: TracedArea) -> [Block] {
    entries(area.agreements { $0.state == .dropped }, limit: limits.declined) { traced in
      Block.Entry(
        text: what(traced),
        details: [Self.why(traced.value, phrases) + whereabouts(traced.trace?.source)])
    }
  }

  /// Why something is not done; no more than that it is not, where what was agreed says why.
  static func why(_ agreement: PublishedAgreement, _ phrases: Phrases) -> Line {
    if let reason = agreement.reason.flatMap({ reason($0, for: agreement.text) }) {
      return Line([.text(phrases.because), .statement(reason)])
    }
    let saysWhy = agreement.reason.flatMap { reason($0, for: "") } != nil
    return saysWhy
      ? Line([.state(.dropped, phrases.name(.dropped))])
      : Line([.text(phrases.because), .text(phrases.noReason)])
  }

  /// The reason without the words that the chapter says already; `nil` when nothing is left.
  static func reason(_ reason: String, for text: String) -> String? {
    var words = reason[...]
    let key = Folding.key(text)
    for lead in [
      "gaat niet door", "niet toegezegd", "vervallen", "not going ahead", "dropped", "want ",
      "omdat ", "because ",
    ] where words.lowercased().hasPrefix(lead) {
      words = words.dropFirst(lead.count).drop { ":,;–— ".contains($0) }
    }
    let rest = Folding.key(words)
    guard !rest.isEmpty, !key.holds(rest) else { return nil }
    return String(words)
  }

  static func withoutStop(_ text: String) -> String {
    text.hasSuffix(".") && !text.hasSuffix("..") ? String(text.dropLast()) : text
  }

  func wishes(_ area: TracedArea) -> [Block] {
    guard !area.value.wishList.isEmpty else { return [] }
    let places = Dictionary(
      area.value.listening.talks.map { ($0.code, $0.neighbourhoods) },
      uniquingKeysWith: { first, _ in first })
    return [.paragraph(Line(phrases.wishesIntro))]
      + list(distinct(area.wishList, by: \.value.text), limit: limits.wishes) { wish in
        // One wish of one neighbourhood says too much of who wished it (R4).
        let asked =
          edition.edition.isPublic ? [] : wish.value.conversation.flatMap { places[$0] } ?? []
        let line = Line.statement(Self.withoutStop(wish.value.text))
        return (asked.isEmpty ? line : line + .aside(" (\(phrases.askedIn(asked)))"))
          + whereabouts(wish.trace?.source)
      }
  }

  /// On whose shoulders the open agreements lie; in the internal edition.
  func burden(_ area: PublishedArea) -> [Block] {
    guard let burden = area.burden, burden.total > 0 else { return [] }
    let parts = [
      (phrases.name(.residents), burden.residents), (phrases.name(.partners), burden.partners),
      (phrases.name(.municipality), burden.municipality), (phrases.name(.shared), burden.shared),
      (phrases.nobody, burden.nobody),
    ].filter { $0.1 > 0 }
    var blocks: [Block] = [
      .chart(
        Chart(
          title: phrases.burdenTitle,
          shape: .shares(
            parts.map { Chart.Bar(name: $0.0, count: $0.1, label: phrases.agreements($0.1)) })),
        Table(
          caption: phrases.burdenTitle,
          columns: [.init(phrases.side), .init(phrases.number, isNumber: true)],
          rows: parts.map { [Line(phrases.capitalised($0.0)), Line(String($0.1))] }))
    ]
    if burden.isTooMuchForResidents {
      blocks.append(.remark(Line(phrases.tooMuch(burden.threshold))))
    }
    return blocks
  }
}
