internal import Calendar
internal import Diagnostics
internal import Notes
internal import Opgave
internal import Source

/// What was understood, shown beside the words of a writer where they do not say it themselves.
struct InlayHints {
  private let view: NoteView

  init(_ view: NoteView) { self.view = view }

  /// The hints in a part of the document, from top to bottom.
  func hints(in part: LSP.Range) -> [LSP.InlayHint] {
    guard let conversation = view.conversation else { return [] }
    let hints =
      conversation.agreements.compactMap(deadline) + conversation.signals.compactMap(kind)
      + leftovers
    return hints.filter { part.start <= $0.position && $0.position <= part.end }
      .sorted { $0.position < $1.position }
  }

  /// The last day of a deadline that tells it in other words: `eind volgende maand`.
  private func deadline(_ agreement: NotedAgreement) -> LSP.InlayHint? {
    guard let due = agreement.due, let last = due.to, !tellsYear(due.text, last) else { return nil }
    let lines = view.item(around: agreement.line)
    let place = lines.lazy.compactMap {
      view.file.place(of: due.text, in: view.file.range(ofLine: min($0, view.file.lineCount)))
    }.first
    let dates = DateStyle(isDutch: view.language == .dutch)
    return LSP.InlayHint(
      position: place.map { view.range($0).end } ?? view.end(ofLine: agreement.line),
      label: dates.shortDay(last), tooltip: dates.weekday(last))
  }

  /// Whether words are the day itself, with its year.
  private func tellsYear(_ words: String, _ day: CalendarDate) -> Bool {
    words.contains(String(day.year)) && words.contains(String(day.day))
  }

  /// The kind of a statement that only its words show.
  private func kind(_ signal: Signal) -> LSP.InlayHint? {
    guard signal.kindSource == .suggested else { return nil }
    return LSP.InlayHint(
      position: view.end(ofLine: signal.line),
      label: AgreementWords(view.language).kind(signal.kind),
      tooltip: view.say("uit de woorden", "from the words"))
  }

  /// The words that no reader understood.
  private var leftovers: [LSP.InlayHint] {
    guard let reading = view.reading,
      let account = NoteReader(view.desk.gazetteer).account(
        of: view.file, reading, tellsLines: true)
    else { return [] }
    return (account.lines ?? []).map { line in
      LSP.InlayHint(
        position: view.end(ofLine: line.line),
        label: view.say("niet begrepen: ", "not understood: ") + line.text)
    }
  }
}
