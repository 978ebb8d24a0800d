internal import Dutch
internal import Source

/// Statuses, days and reasons in plain words.
extension AgreementReader {
  /// Takes told-back and done with their days, then the status that running text says.
  func takeStatus(_ draft: inout AgreementDraft, isBoxed: Bool) {
    takeToldBack(&draft)
    takeDone(&draft)
    takePhrase(&draft, isBoxed: isBoxed)
    takeSegments(&draft, isBoxed: isBoxed)
  }

  /// Takes `teruggekoppeld op 10 juni` outside brackets.
  private func takeToldBack(_ draft: inout AgreementDraft) {
    guard draft.toldBack == nil, let found = Self.toldBackPhrase(in: draft.text) else { return }
    if let (word, _) = draft.text.word(before: found.lowerBound),
      ["niet", "not", "wordt", "worden", "nog"].contains(word)
    {
      return
    }
    guard let (day, end) = day(after: found.upperBound, draft.text) else { return }
    draft.toldBack = day
    draft.text.blank(found.lowerBound..<end)
  }

  /// Takes `gedaan 3 juni`, `afgerond op 12 mei`: a word for done with a day right behind it.
  private func takeDone(_ draft: inout AgreementDraft) {
    // A day has a digit in it.
    guard draft.done == nil, draft.text.mayHoldDigit, draft.text.containsAny(Self.doneSet) else {
      return
    }
    for phrase in Self.doneWords {
      guard let found = draft.text.range(of: phrase),
        let (day, end) = day(after: found.upperBound, draft.text)
      else { continue }
      if let date, day > date { continue }
      draft.done = day
      draft.status = draft.status ?? .done
      if phrase != "verstuurd", phrase != "rondgestuurd" {
        draft.text.blank(found.lowerBound..<end)
      }
      return
    }
  }

  private static let doneWords = [
    "gedaan", "afgerond", "gereed", "klaar", "afgehandeld", "opgelost", "geregeld", "uitgevoerd",
    "done", "finished", "completed", "solved", "verstuurd", "rondgestuurd",
  ]
  private static let doneSet = PhraseSet(doneWords)

  /// A day that stands right behind an offset, but for `op`, `on`, `per` and marks.
  private func day(after offset: Int, _ text: LineText) -> (day: CalendarDate, end: Int)? {
    guard
      let reading = DateReader.read(
        text.string(offset..<text.count), near: date, allowsBareNumbers: true)
    else { return nil }
    let gap = text.trimmed(offset..<(offset + reading.range.lowerBound)).lowercased()
    guard ["", "op", "on", "per", ":", "-", "d.d.", "dd", "at"].contains(gap) else { return nil }
    return (reading.date, offset + reading.range.upperBound)
  }

  /// Takes a phrase that says the status wherever it stands.
  private func takePhrase(_ draft: inout AgreementDraft, isBoxed: Bool) {
    guard let found = StatusLexicon.read(anywhere: draft.text) else { return }
    let isReasoned = [.waiting, .dropped, .wishlist].contains(found.status)
    if draft.status == nil || (!isBoxed && draft.status == .agreed) {
      draft.status = found.status
    } else if draft.status != found.status {
      return
    }
    let clause = clause(around: found.range, draft.text)
    switch found.status {
    case .wishlist, .dropped, .waiting:
      let start =
        clause.lowerBound == 0 && found.range.lowerBound > 0
        ? found.range.lowerBound : clause.lowerBound
      let tail = draft.text.trim(start..<draft.text.count)
      if found.status == .wishlist {
        // `wensenlijst, niks beloofd!` says no more than its status.
        blankWishlist(&draft)
      } else if isReasoned {
        let words = draft.text.remaining(in: tail)
        draft.addReason(words)
        // A text that is nothing but its status keeps its words, unless a mark says what it is.
        if draft.id != nil || !draft.text.remaining(in: 0..<tail.lowerBound).isEmpty {
          draft.text.blank(tail)
        }
      }
    case .repair, .done, .running, .agreed:
      if clause != draft.text.trim(draft.text.all), clause.count <= found.range.count + 3 {
        draft.text.blank(clause)
      }
    }
  }

  private func blankWishlist(_ draft: inout AgreementDraft) {
    while let found = StatusLexicon.wishlist(in: draft.text) {
      var rest = draft.text
      rest.blank(found)
      guard rest.remaining.contains(where: \.isLetter) else { break }
      var start = found.lowerBound
      while let (word, range) = draft.text.word(before: start),
        ["op", "de", "naar", "on", "the", "to", "voor"].contains(word),
        draft.text.trim(range.upperBound..<start).isEmpty
      {
        start = range.lowerBound
      }
      draft.text.blank(start..<found.upperBound)
    }
    if let mark = draft.text.bytes.lastIndex(where: { $0 != 0x20 }),
      draft.text.bytes[mark] == UInt8(ascii: "!")
    {
      draft.text.blank(mark..<(mark + 1))
    }
    for arrow in ["->", "→", "=>"] {
      if let found = draft.text.range(ofBytes: arrow) { draft.text.blank(found) }
    }
  }

  /// Takes a status that stands alone behind a dash, an arrow or the last comma.
  private func takeSegments(_ draft: inout AgreementDraft, isBoxed: Bool) {
    let segments = StatusLexicon.mayRead(draft.text) ? Segments.parts(of: draft.text) : []
    for segment in segments.reversed() {
      guard segment != draft.text.trim(draft.text.all), segment.count <= 40 else { continue }
      let words = LineText(scanning: draft.text.string(segment))
      guard let found = StatusLexicon.read(alone: words), found.range == words.trim(words.all)
      else { continue }
      if !isBoxed, draft.status == nil || draft.status == .agreed { draft.status = found.status }
      if draft.status == found.status {
        draft.text.blank(segment)
        // `zebrapad: kan niet, te weinig overstekers`: what stands behind it is why.
        let rest = segment.upperBound..<draft.text.count
        if found.status == .dropped, draft.reason == nil, !draft.text.remaining(in: rest).isEmpty {
          draft.addReason(draft.text.remaining(in: rest))
          draft.text.blank(rest)
        }
      }
      return
    }
    takeTodo(&draft)
    // `Klaar: de planning is rond`.
    if draft.status == nil, draft.text.mayHold(UInt8(ascii: ":")),
      let label = Label.split(draft.text.current)
    {
      let words = LineText(String(label.label))
      if let found = StatusLexicon.read(alone: words), found.range == words.trim(words.all) {
        draft.status = found.status
        let end = label.label.utf8.count + 1
        draft.text.blank(0..<end)
      }
    }
  }

  private static let todo = WordHash.of("todo")

  /// Takes `TODO` off the start, written so in capitals.
  private func takeTodo(_ draft: inout AgreementDraft) {
    let start = draft.text.trim(draft.text.all).lowerBound
    guard draft.text.mayHoldWord(Self.todo), let found = draft.text.range(ofBytes: "TODO"),
      found.lowerBound == start,
      draft.text.isBoundary(found.upperBound)
    else { return }
    draft.text.blank(found)
    draft.status = draft.status ?? .agreed
  }

  /// The clause a range stands in: between marks that part clauses.
  private func clause(around range: ByteRange, _ text: LineText) -> ByteRange {
    for part in Segments.parts(of: text)
    where part.lowerBound <= range.lowerBound && range.upperBound <= part.upperBound {
      return part
    }
    return range
  }
}
