package import Diagnostics
package import Calendar
package import Municipality
package import Notes

/// Compiles conversations into the wijkopgaven of a municipality.
///
/// Conversations come in one by one and in any order; the result depends on what came in,
/// never on when. It keeps their statements and no text of the notes.
package struct Aggregator: Sendable {
  private let gazetteer: Gazetteer
  private let period: Period?
  private let referenceDate: CalendarDate
  private let chosenAreas: Set<String>
  private var intake = Intake()
  private var texts: [String: AgreedText] = [:]

  /// Makes an aggregator.
  ///
  /// - Parameters:
  ///   - gazetteer: The municipality, with the sides that people stand on.
  ///   - period: The days whose conversations count; all of them when `nil`.
  ///   - referenceDate: The day as of which something is overdue or parked.
  ///   - areas: The ids of the areas to compile; all of them when empty.
  package init(
    _ gazetteer: Gazetteer, period: Period?, referenceDate: CalendarDate,
    areas: Set<String> = []
  ) {
    self.gazetteer = gazetteer
    self.period = period
    self.referenceDate = referenceDate
    self.chosenAreas = areas
  }

  private var municipality: Municipality { gazetteer.municipality }

  package mutating func add(_ conversation: Conversation) {
    intake.add(conversation)
  }

  mutating func add(_ kept: KeptConversation) { intake.add(kept) }

  /// Takes in what `parse` says of one note.
  package mutating func add(_ note: ParsedNote) {
    switch note {
    case .conversation(let conversation): intake.add(conversation)
    case .skipped(let skipped): intake.skip(skipped)
    }
  }

  /// Takes in the text that people agreed on for an area; the last one for an area counts.
  package mutating func add(_ text: AgreedText, area: String) {
    texts[area] = text
  }

  /// Names a note that could not be read, or is not for use.
  package mutating func skip(note: String, code: String) {
    intake.skip(SkippedNote(note: note, code: code))
  }

  /// Compiles all that came in.
  ///
  /// - Returns: The document, and what is wrong between notes that are each well by themselves.
  package func finish() -> (document: OpgaveDocument, findings: [Finding]) {
    var kept: KeptAreas?
    return finish(keeping: &kept)
  }

  /// The same, with the areas that are what they were taken from an earlier compilation.
  ///
  /// - Parameter kept: The areas of that compilation, and after this those of this one; `nil` when
  ///   none are to be kept.
  /// - Returns: The document, and what is wrong between notes that are each well by themselves.
  package func finish(
    keeping kept: inout KeptAreas?
  ) -> (document: OpgaveDocument, findings: [Finding]) {
    let assembly = assemble()
    var document = assembly.frame
    guard let earlier = kept else {
      document.areas = assembly.areas.map(\.self)
      document.open = document.open.map { _ in assembly.openAreas.map(\.self) }
      return (document, assembly.findings)
    }
    var areas = earlier.on(
      .init(municipality: municipality, period: period, referenceDate: referenceDate))
    document.areas = assembly.areas.made(keeping: &areas.all)
    document.open = document.open.map { _ in assembly.openAreas.made(keeping: &areas.open) }
    kept = areas
    return (document, assembly.findings)
  }

  /// Settles all that concerns more than one area, and leaves the areas to be made one by one.
  package func assemble() -> OpgaveAssembly {
    let taken = intake.sorted()
    let placing = place(taken.conversations)
    var frame = OpgaveDocument(
      municipality: municipality,
      period: period,
      referenceDate: referenceDate,
      unplaced: placing.unplaced,
      skipped: taken.skipped,
      fingerprint: Checksum(
        ofList: taken.conversations.map { ($0.value.note, $0.value.digest) }
          .sorted { $0.0 < $1.0 })
    )
    let open = intake.withoutConfidential
    if open != nil { frame.open = [] }
    return OpgaveAssembly(
      frame: frame, findings: taken.findings + placing.findings, areas: areas(of: placing),
      hasConversations: placing.placed.contains { placed in
        (period?.contains(placed.date) ?? true)
          && (chosenAreas.isEmpty || chosenAreas.contains(placed.area))
      }
    ) {
      // Compiled anew, so that a confidential conversation cannot leave a trace.
      areas(of: place(open?.sorted().conversations ?? []))
    }
  }

  /// Compiles the areas alone, for whoever makes nothing public of them.
  ///
  /// - Returns: The areas, and what is wrong between notes that are each well by themselves.
  package func areas() -> (areas: [Wijkopgave], findings: [Finding]) {
    let taken = intake.sorted()
    let placing = place(taken.conversations)
    return (areas(of: placing).map(\.self), taken.findings + placing.findings)
  }

  /// The conversations of a municipality in their areas, and its agreements over all of them.
  private struct Placing {
    let roster: AreaRoster
    let placed: [PlacedConversation]
    let unplaced: [OpgaveDocument.Unplaced]
    let agreements: [String: [Agreement]]
    let findings: [Finding]
  }

  private func place(_ conversations: [KeptConversation]) -> Placing {
    let roster = AreaRoster(municipality, conversations: conversations, texts: texts.keys)
    let (placed, unplaced) = place(conversations, in: roster)
    var register = AgreementRegister(period: period)
    for conversation in inOrder(placed, with: texts(in: roster, among: placed)) {
      register.add(conversation)
    }
    var agreements: [String: [Agreement]] = [:]
    for (area, agreement) in register.shown { agreements[area, default: []].append(agreement) }
    return Placing(
      roster: roster, placed: placed, unplaced: unplaced, agreements: agreements,
      findings: register.findings)
  }

  /// Gives each conversation up to the end of the period its area and code.
  private func place(
    _ conversations: [KeptConversation], in roster: AreaRoster
  ) -> (placed: [PlacedConversation], unplaced: [OpgaveDocument.Unplaced]) {
    var placed: [PlacedConversation] = []
    var unplaced: [OpgaveDocument.Unplaced] = []
    var codes: [String: Int] = [:]
    placed.reserveCapacity(conversations.count)

    for kept in conversations {
      let (note, date) = (kept.value.note, kept.value.date)
      if let date, let period, date > period.to { continue }
      switch (roster.placement(of: kept.value), date) {
      case (.none(let reason, let text), _):
        unplaced.append(.init(note: note, reason: reason, text: text))
      case (.area, nil):
        unplaced.append(.init(note: note, reason: .missingDate))
      case (.area(let area), let date?):
        for share in roster.shares(of: kept, in: area) {
          codes[share.area, default: 0] += 1
          placed.append(
            PlacedConversation(share, date: date, code: codes[share.area, default: 0]))
        }
      }
    }
    unplaced.sort { $0.note < $1.note }
    return (placed, unplaced)
  }

  /// The texts that tell of agreements, as a register takes them in.
  ///
  /// A text without a day of its own is as new as the last conversation of its area.
  private func texts(
    in roster: AreaRoster, among placed: [PlacedConversation]
  ) -> [PlacedConversation] {
    texts.filter { !$0.value.agreements.isEmpty }.sorted { $0.key < $1.key }.compactMap {
      name, text in
      guard let area = roster.id(of: name) else { return nil }
      let day =
        text.agreedOn.flatMap(CalendarDate.init(iso:))
        ?? placed.last { $0.area == area }?.date ?? referenceDate
      if let period, day > period.to { return nil }
      return PlacedConversation(text, area: area, date: day)
    }
  }

  /// All that speaks of agreements, by day; on one day a text has the last word.
  private func inOrder(
    _ placed: [PlacedConversation], with texts: [PlacedConversation]
  ) -> [PlacedConversation] {
    var all = placed
    for text in texts {
      let place = all.firstIndex { $0.date > text.date } ?? all.endIndex
      all.insert(text, at: place)
    }
    return all
  }

  /// The areas, each made when it is asked for.
  private func areas(of placing: Placing) -> OpgaveAssembly.Areas {
    let roster = placing.roster
    let conversations = Dictionary(grouping: placing.placed, by: \.area)
    let texts = Dictionary(
      texts.sorted { $0.key < $1.key }.compactMap { name, text in
        roster.id(of: name).map { ($0, text) }
      },
      uniquingKeysWith: { _, last in last })

    let areas = roster.areas.filter { chosenAreas.isEmpty || chosenAreas.contains($0.id) }
    let parts = areas.map { area in
      AreaParts(
        area: area, conversations: conversations[area.id, default: []],
        agreements: placing.agreements[area.id, default: []], text: texts[area.id])
    }
    return OpgaveAssembly.Areas(parts) { parts in
      var opgave = wijkopgave(parts.area, parts.conversations, judged(parts.agreements))
      opgave.agreedText = parts.text
      opgave.withheld += parts.text?.withheld(on: referenceDate) ?? []
      opgave.privacy = privacyMarks(parts.conversations, parts.text)
      return opgave
    }
  }

  /// Agreements as they stand on the day of reference, with the side of their owners.
  private func judged(_ agreements: [Agreement]) -> [Agreement] {
    var sides = OwnerSides(gazetteer)
    return agreements.map { agreement in
      var agreement = agreement
      agreement.judge(on: referenceDate, municipality.thresholds)
      agreement.load = sides.share(of: agreement.owners)
      return agreement
    }
  }

  /// What holds an area back; of a confidential conversation no words are published.
  private func privacyMarks(
    _ conversations: [PlacedConversation], _ text: AgreedText?
  ) -> [AreaPrivacyMark] {
    let marks = conversations.lazy.map(\.conversation).filter { !$0.confidential }.flatMap { talk in
      talk.privacy.map { AreaPrivacyMark($0, note: talk.note) }
    }
    return marks + (text?.privacy ?? [])
  }

  private func wijkopgave(
    _ area: Area, _ conversations: [PlacedConversation], _ agreements: [Agreement]
  ) -> Wijkopgave {
    let current =
      period.map { period in conversations.filter { period.contains($0.date) } } ?? conversations
    var themes = tally(current).sorted
    guard let before = period?.previous else {
      return Wijkopgave(
        area, conversations: current, agreements: agreements, themes: themes)
    }
    let earlier = conversations.filter { before.contains($0.date) }
    let counts = tally(earlier)
    for index in themes.indices {
      themes[index].before = counts[themes[index].id]?.conversations ?? 0
    }
    var opgave = Wijkopgave(
      area, conversations: current, agreements: agreements, themes: themes)
    opgave.conversationsBefore = earlier.count
    return opgave
  }

  private func tally(_ conversations: [PlacedConversation]) -> ThemeTally {
    var tally = ThemeTally(countsSuggested: municipality.countsSuggestedThemes)
    for conversation in conversations { tally.add(conversation) }
    return tally
  }
}

extension Period {
  fileprivate func contains(_ date: CalendarDate) -> Bool {
    from <= date && date <= to
  }
}
