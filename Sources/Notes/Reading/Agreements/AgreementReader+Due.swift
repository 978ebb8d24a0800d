internal import Calendar
internal import Lexicons
internal import Words
internal import Municipality
internal import Source

/// Deadlines in plain words.
extension AgreementReader {
  /// Takes the deadline out of running text; the writer's words are kept with it.
  ///
  /// A phrase with a preposition counts wherever it stands. A bare month or day counts only
  /// where a deadline is put: at the end, or alone between marks.
  func takeDue(_ draft: inout AgreementDraft) {
    guard draft.due == nil, let date else { return }
    let readings = gazetteer.deadlines(in: draft.text.line, near: date)
    guard !readings.isEmpty else { return }
    let segments = Segments.parts(of: draft.text)
    let whole = draft.text.trim(draft.text.all)
    let (start, end) = (whole.lowerBound, whole.upperBound)

    var chosen: DeadlineReading?
    let line = draft.text.line
    for reading in readings
    where !isPast(reading, draft.text) && !isGone(reading, line) && !isOver(reading, date) {
      let fillsSegment = segments.contains { segment in
        segment.lowerBound + 2 >= reading.range.lowerBound
          && segment.upperBound <= reading.range.upperBound + 2
      }
      // `… - 15 sept (we zijn benieuwd)`
      let isBeforeBracket =
        draft.text.bytes[min(reading.range.upperBound, end)..<end].first { $0 != 0x20 }
        == UInt8(ascii: "(")
      let endsText = reading.range.upperBound + 2 >= end || isBeforeBracket
      let startsText = reading.range.lowerBound <= start && opensDeadline(reading)
      guard
        reading.isStrong || fillsSegment || endsText || startsText
          || isBehindVerb(reading, draft.text.line)
      else { continue }
      // Of several, the one in a part of its own is the deadline.
      // Of `zo snel mogelijk, maar voor 1 mei` the day counts.
      let isVague =
        chosen.map { $0.window.from == nil && $0.window.to == nil }.map {
          $0 && DeadlineReader.opensWithLimit(reading.text)
        } ?? true
      if isVague || fillsSegment { chosen = reading }
    }
    guard let chosen else { return }
    if HalfReadTime.isHalf(chosen, in: draft.text.line) {
      // The words stay whole where they are.
      draft.due = Due(text: chosen.text)
      draft.diagnostics.append(.timeHalfRead(chosen.text, at: draft.range))
      return
    }
    draft.due = Due(text: chosen.text, from: chosen.window.from, to: chosen.window.to)
    // `liefst nog voor de zomer`: cut off, the words before it would say nothing.
    guard !isHoped(chosen, draft.text.line) else { return }
    let moved = Self.movedWords(before: chosen.range.lowerBound, draft.text)
    let opening = moved?.lowerBound ?? Self.opening(of: chosen, draft.text)
    let bytes = opening..<chosen.range.upperBound
    if let idle = idleClause(around: bytes, line) {
      draft.text.blank(idle)
    } else if moved != nil || !isStub(without: bytes, line) {
      draft.text.blank(bytes)
    }
  }

  /// Whether a word beside a day says that it was before, as in `vorige vrijdag` and `dinsdag jl`.
  private func isGone(_ reading: DeadlineReading, _ line: Line) -> Bool {
    guard let tokens = line.tokens(in: reading.range) else { return false }
    return line.matches(of: .awaited).contains {
      $0.value == "past"
        && ($0.tokens.upperBound == tokens.lowerBound || $0.tokens.lowerBound == tokens.upperBound)
    }
  }

  /// Whether a deadline is hoped for and not promised, by the words right before it.
  private func isHoped(_ reading: DeadlineReading, _ line: Line) -> Bool {
    guard line.holds(.deadlineHedges), let tokens = line.tokens(in: reading.range) else {
      return false
    }
    return line.matches(of: .deadlineHedges).contains {
      $0.tokens.upperBound == tokens.lowerBound
    }
  }

  /// Whether a day of the week stands right behind what somebody does: `belt maandag terug`.
  private func isBehindVerb(_ reading: DeadlineReading, _ line: Line) -> Bool {
    guard let tokens = line.tokens(in: reading.range), tokens.lowerBound > 0,
      tokens.dropFirst().allSatisfy({ line.tokens[$0].isMark(".") }),
      line.holds(.weekdays, at: tokens.lowerBound)
    else { return false }
    let verb = line.tokens[tokens.lowerBound - 1]
    switch FunctionWord.role(of: verb) {
    case .modal: return true
    case nil: return Verb(verb, in: line)?.form == .present
    default: return false
    }
  }

  /// Where a deadline begins with the preposition that it hangs on: `tegen half april`.
  private static func opening(of reading: DeadlineReading, _ text: LineText) -> Int {
    guard let (word, range) = text.word(before: reading.range.lowerBound),
      AgreementWord.aroundDay.holds(word)
    else { return reading.range.lowerBound }
    return range.lowerBound
  }

  /// Whether words that open a text are a moment there: a word such as `jan` may be somebody.
  private func opensDeadline(_ reading: DeadlineReading) -> Bool {
    let key = Folding.key(reading.text)
    return key.utf8.count > 4 || key.contains { $0.isNumber }
      || AgreementWord.plainMonth.holds(key)
  }

  /// The words `verplaatst naar` and the like right before a deadline.
  private static func movedWords(before offset: Int, _ text: LineText) -> ByteRange? {
    guard let found = movedPhrase(in: text.cutLine()), found.upperBound <= offset,
      text.trim(found.upperBound..<offset).isEmpty
    else { return nil }
    guard let (word, range) = text.word(before: found.lowerBound), AgreementWord.is.holds(word)
    else {
      return found
    }
    return range.lowerBound..<found.upperBound
  }

  /// Whether the days are over, so that they tell when something was: `op 3 februari`.
  ///
  /// Behind `voor` and `uiterlijk` they are a deadline that has passed.
  private func isOver(_ reading: DeadlineReading, _ date: CalendarDate) -> Bool {
    guard let last = reading.window.to, last < date, reading.window.from != nil else {
      return false
    }
    return true
  }

  /// Whether the words before a phrase make it the past: `sinds maart`, `vanaf 2014`, `op 3 mei was`.
  private func isPast(_ reading: DeadlineReading, _ text: LineText) -> Bool {
    guard let (word, _) = text.word(before: reading.range.lowerBound),
      !DeadlineReader.opensWithLimit(reading.text)
    else { return false }
    return AgreementWord.pastOpener.holds(word)
      || OutcomeWord.sinceDay.holds(Folding.key(reading.text.cut(at: " ").first ?? ""))
  }
}
