internal import Calendar
internal import Lexicons
internal import Words

/// Finds sentences that announce something to go to: `zaterdag 6 juni zomerfeest op het plein`,
/// `eerste dinsdag van de maand klaverjassen, 19.30`.
///
/// There must be a moment to come, and a word for a gathering, an invitation, or an hour with a
/// public place. What was, what is wished for and what is a nuisance is none.
struct Announcement {
  private let line: Line
  private let date: CalendarDate?

  init(_ line: Line, date: CalendarDate?) {
    self.line = line
    self.date = date
  }

  /// The tokens of the sentences that announce something, of those worth a look.
  func sentences(where isWorthALook: (Range<Int>) -> Bool) -> [Range<Int>] {
    guard
      line.tokens.contains(where: { $0.isNumber }) || line.holds(.weekdays)
        || line.holds(.events) || line.holds(.invitations)
    else { return [] }
    let sentences = line.sentences
    let found = sentences.filter { sentence in
      guard let cues = invitations(in: sentence) else { return false }
      return isWorthALook(sentence) && isAnnouncement(sentence, cues)
    }
    // `Buurtdag! 30 mei!`
    let whole = line.tokens.indices
    if found.isEmpty, sentences.count > 1, whole.count <= 10, !line.holds(.finiteVerbs),
      isWorthALook(whole), !sentences.contains(where: isAnnouncement), isAnnouncement(whole)
    {
      return [whole]
    }
    return found
  }

  /// Whether a sentence asks everybody to come, or names the next time.
  func isInvitation(_ sentence: Range<Int>) -> Bool {
    line.matches(of: .invitations).contains {
      ["open", "next", "gather"].contains($0.value) && sentence.contains($0.tokens.lowerBound)
    }
  }

  /// Whether a sentence says who holds a gathering on a day, from an hour: `zaterdag 9 mei geeft de bieb
  /// een lezing, 14.00 uur`.
  func isHosted(_ sentence: Range<Int>) -> Bool {
    guard holds(.events, sentence) || holds(.venues, sentence),
      line.matches(of: .invitations).contains(where: {
        $0.value == "hosts" && sentence.contains($0.tokens.lowerBound)
      }),
      let when = WhenReader.read(in: line.string(sentence), near: date)?.when
    else { return false }
    return when.date != nil && when.start != nil
  }

  /// Whether a sentence says when the next time is, whatever it stands among.
  func isNext(_ sentence: Range<Int>) -> Bool {
    line.matches(of: .invitations).contains {
      $0.value == "next" && sentence.contains($0.tokens.lowerBound)
    }
  }

  /// Whether a sentence only asks people to come, and belongs to what stands beside it.
  func isWelcome(_ sentence: Range<Int>) -> Bool {
    sentence.count <= 10
      && line.matches(of: .invitations).contains {
        ["open", "gather", "apply"].contains($0.value) && sentence.contains($0.tokens.lowerBound)
      }
  }

  /// Whether a sentence says no more than that everybody may come.
  func isOpenToAll(_ sentence: Range<Int>) -> Bool {
    sentence.count <= 8
      && line.matches(of: .invitations).contains {
        $0.value == "open" && sentence.contains($0.tokens.lowerBound)
      }
  }

  /// Whether a sentence names a day of its own.
  func isOnce(_ sentence: Range<Int>) -> Bool {
    WhenReader.read(in: line.string(sentence), near: date)?.when.date != nil
  }

  /// What invites in a sentence with the words of one that announces something, before its moment is
  /// read; `nil` where it announces nothing.
  private func invitations(in sentence: Range<Int>) -> [Match]? {
    guard WhenReader.mayNameDay(line.tokens[sentence], line.folded) else { return nil }
    let cues = line.matches(of: .invitations).filter { sentence.contains($0.tokens.lowerBound) }
    guard !cues.contains(where: { ["past", "told", "wish", "nuisance"].contains($0.value) }) else {
      return nil
    }
    return cues.contains { ["open", "next", "gather", "held"].contains($0.value) }
      || isTitled(sentence) || holds(.events, sentence) || holds(.venues, sentence)
      || isAtNamedPlace(sentence)
      ? cues : nil
  }

  private func isAnnouncement(_ sentence: Range<Int>) -> Bool {
    invitations(in: sentence).map { isAnnouncement(sentence, $0) } ?? false
  }

  private func isAnnouncement(_ sentence: Range<Int>, _ cues: [Match]) -> Bool {
    guard let when = WhenReader.read(in: line.string(sentence), near: date)?.when
    else { return false }
    let isInvitation = cues.contains { ["open", "next", "gather"].contains($0.value) }
    if let day = when.date, let date, day < date { return false }
    // An hour alone is no moment to come.
    guard when.date != nil || when.recurrence != nil else { return false }
    if isInvitation { return true }
    // `Het plein is mooi en de muziek op zondag` praises what is there.
    if when.date == nil, when.start == nil, line.holds(.praise),
      sentence.contains(where: { FunctionWord.role(of: line.tokens[$0]) == .auxiliary })
    {
      return false
    }
    // `Burendag was geslaagd` names a day, `the café on Saturdays` a habit: neither asks to come.
    if when.text.isEmpty || when.date == nil && when.text.split(separator: " ").count < 3,
      when.start == nil, !holds(.venues, sentence), !saysEvery(sentence)
    {
      return false
    }
    let isShort = sentence.count <= 16
    if holds(.events, sentence) || isTitled(sentence) { return isShort || when.start != nil }
    if cues.contains(where: { $0.value == "held" }) { return when.start != nil }
    return when.start != nil && isShort && (holds(.venues, sentence) || when.date != nil)
  }

  /// Whether a sentence is a title of a word or two, with nothing behind its colon but days and an hour:
  /// `koersbal: di en do, half twee`.
  private func isTitled(_ sentence: Range<Int>) -> Bool {
    guard sentence.lowerBound == 0,
      let colon = sentence.first(where: { line.tokens[$0].isMark(":") }),
      (1...3).contains(colon), colon + 1 < sentence.upperBound,
      sentence.prefix(colon).allSatisfy({ line.tokens[$0].isWord }),
      (colon + 1..<sentence.upperBound).contains(where: { line.number(at: $0) != nil })
    else { return false }
    let rest = line.string((colon + 1)..<sentence.upperBound)
    guard let reading = WhenReader.read(in: rest, near: date), reading.when.start != nil,
      reading.when.recurrence != nil || reading.when.date.map({ $0 > date ?? $0 }) ?? false
    else { return false }
    let left = Line(tokensOf: rest).tokens.filter { token in
      token.isWord && !reading.ranges.contains { $0.overlaps(token.range) }
    }
    return left.allSatisfy { FunctionWord.role(of: $0) != nil }
  }

  /// Whether a sentence is at a place with a name of its own: `bij de Open Hof`.
  private func isAtNamedPlace(_ sentence: Range<Int>) -> Bool {
    sentence.dropFirst().contains { index in
      line.tokens[index].isCapitalised && line.tokens[index - 1].isWord
        && (line.isA(.at, at: index - 1) || line.isA(.in, at: index - 1)
          || line.isA(.article, at: index - 1))
    }
  }

  /// Whether a word says that something comes back: `elke`, `wekelijks`.
  private func saysEvery(_ sentence: Range<Int>) -> Bool {
    sentence.contains { Self.recurring.contains(line.tokens[$0].hash) }
  }

  private static let recurring = WordTable(
    words: WhenReader.repeatingWords + LineWord.recurring.words)

  private func holds(_ list: Vocabulary, _ sentence: Range<Int>) -> Bool {
    let matches = list == .venues ? PlaceWords.venues(in: line) : line.matches(of: list)
    return matches.contains { match in
      // `woensdagmiddag` ends as a gathering does, and is a day.
      sentence.contains(match.tokens.lowerBound) && match.value != "none"
        && !line.holds(.weekdays, at: match.tokens.lowerBound)
    }
  }
}

extension String {
  /// The text without a mark that ends a sentence.
  var trimmingMarks: String {
    hasSuffix(".") || hasSuffix(";") ? String(dropLast()) : self
  }
}
