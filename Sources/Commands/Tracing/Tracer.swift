internal import Diagnostics
internal import Words
internal import Municipality
internal import Notes
internal import Opgave

/// Follows agreements, themes, notes and lines of reports through the notes.
struct Tracer {
  let document: OpgaveDocument
  let language: Language
  private let words: AgreementWords
  /// The agreements by their ids.
  private let items: [String: ListedAgreement]

  init(_ document: OpgaveDocument, _ language: Language) {
    self.document = document
    self.language = language
    self.words = AgreementWords(language)
    items = Dictionary(
      document.listedAgreements.map { ($0.agreement.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  func trace(_ target: TraceTarget) -> Trace {
    switch target {
    case .agreement(let agreement): Trace(sections: [section(agreement)])
    case .theme(let theme): Trace(sections: document.areas.compactMap { section(theme, of: $0) })
    case .note(let note, let line): Trace(sections: sections(note, line))
    case .conversation(_, let source): Trace(sections: sections(source.note, nil))
    case .report(let line, let file): Trace(sections: sections(reportLine: line, file))
    }
  }

  /// Where everything ended that asks for more, or only what is still open.
  func traceAll(isOpenOnly: Bool) -> Trace {
    Trace(
      sections: document.areas.compactMap { area in
        let outcomes = area.outcomes.filter { !isOpenOnly || $0.isOpen }
        guard !outcomes.isEmpty else { return nil }
        return Trace.Section(
          title: area.name, area: area.id, rows: outcomes.map { row($0.signal, end($0)) })
      })
  }

  // MARK: Sections

  private func section(_ agreement: Agreement) -> Trace.Section {
    let item = items[agreement.id]
    let standing = item.map(words.standing) ?? ""
    return Trace.Section(
      title: "\(words.mark(agreement)) \(agreement.text)"
        + " (\(words.owners(agreement.owners)); \(standing))",
      area: item?.area.id ?? "",
      rows: agreement.lifeLine.map { event in
        let step = agreement.history.first { $0.origin == event.origin }
        return Trace.Row(
          note: event.origin.note, line: event.origin.line, date: event.date,
          kind: words.turn(event.turn), text: step?.text ?? "")
      })
  }

  private func section(_ theme: String, of area: Wijkopgave) -> Trace.Section? {
    let signals = area.signals.filter { $0.themes.contains(theme) }
    let spoken = Set(signals.map(\.origin.note))
    let only = area.sources.filter { source in
      !spoken.contains(source.note) && source.themes.contains { $0.id == theme }
    }
    let rows =
      signals.map { row($0, nil) }
      + only.map { source in
        Trace.Row(
          note: source.note, line: 1, date: source.date,
          kind: words.say("thema", "theme"), text: words.say("boven de notitie", "above the note"))
      }
    guard !rows.isEmpty else { return nil }
    let count = area.themes.first { $0.id == theme }?.conversations ?? 0
    let title = words.say(
      "\(area.name): \(Tally.count(count, "gesprek", "gesprekken")) van \(area.conversations)",
      "\(area.name): \(Tally.count(count, "conversation", "conversations"))"
        + " of \(area.conversations)")
    return Trace.Section(
      title: title, area: area.id,
      rows: rows.sorted { ($0.date, $0.note, $0.line) < ($1.date, $1.note, $1.line) })
  }

  private func sections(_ note: String, _ line: Int?) -> [Trace.Section] {
    document.areas.compactMap { area in
      var rows = area.outcomes.filter { $0.signal.origin.note == note }.map {
        row($0.signal, end($0))
      }
      rows += area.signals.filter { $0.origin.note == note && !$0.kind.asksForMore }.map {
        row($0, nil)
      }
      for agreement in area.agreements {
        guard let item = items[agreement.id] else { continue }
        rows += agreement.history.filter { $0.origin.note == note }.map { step in
          Trace.Row(
            note: note, line: step.origin.line, date: step.origin.date,
            kind: words.say("afspraak", "agreement"),
            text: step.text.isEmpty ? agreement.text : step.text, end: end(ofItself: item))
        }
      }
      if let line { rows = rows.filter { $0.line == line } }
      guard !rows.isEmpty else { return nil }
      return Trace.Section(
        title: area.name, area: area.id, rows: rows.sorted { $0.line < $1.line })
    }
  }

  // MARK: Rows

  func row(_ signal: AreaSignal, _ end: Trace.End?) -> Trace.Row {
    Trace.Row(
      note: signal.origin.note, line: signal.origin.line, date: signal.origin.date,
      kind: words.kind(signal.kind), text: signal.text, end: end)
  }

  func end(_ outcome: Outcome) -> Trace.End {
    switch outcome.end {
    case .open:
      Trace.End(
        kind: .open, standing: words.say("nog niets", "nothing yet"), isLikely: true)
    case .passedOn:
      Trace.End(
        kind: .passedOn, standing: words.say("doorgegeven als melding", "passed on as a repair"),
        isLikely: true)
    case .agreement(let agreement, let isLikely):
      items[agreement.id].map { end($0, isLikely: isLikely) }
        ?? Trace.End(kind: .open, standing: words.say("nog niets", "nothing yet"), isLikely: true)
    }
  }

  /// Where an agreement stands, without its own words again.
  private func end(ofItself item: ListedAgreement) -> Trace.End {
    let end = end(item, isLikely: true)
    return item.agreement.isMarked
      ? end
      : Trace.End(
        kind: end.kind, agreement: Nullable(wrappedValue: item.agreement.id),
        standing: words.standing(item), isLikely: true)
  }

  private func end(_ item: ListedAgreement, isLikely: Bool) -> Trace.End {
    let kind: Trace.End.Kind =
      switch item.agreement.status {
      case .wishlist: .wishlist
      case .dropped: .dropped
      case .repair: .passedOn
      case .agreed, .running, .waiting, .done: .agreement
      }
    let name = item.agreement.isMarked ? "^\(item.agreement.id)" : "'\(item.agreement.text)'"
    return Trace.End(
      kind: kind, agreement: Nullable(wrappedValue: item.agreement.id),
      standing: "\(name): \(words.standing(item))", isLikely: isLikely)
  }
}
