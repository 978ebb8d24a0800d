internal import Lexicons
internal import Source
internal import Words

/// Lines that a writer dictates to say what comes, as a heading would: `dan waar ze mee zitten`.
extension OutlineBuilder {
  /// The longest line, in bytes, that says what comes and hardly more.
  private static let longest = 120

  /// The heading that a spoken line is, behind the words with which its speaker moves on to it.
  mutating func spokenHeading(_ line: NoteLine, _ title: String, at index: Int) -> Heading? {
    guard title.utf8.count <= Self.longest, mayAnnounce(line) else { return nil }
    let words = Line(heading: title)
    let opening = SpokenOpening(words)
    let rest = opening.end(in: words)
    guard opening.start < rest, filled(after: index) != nil else { return nil }
    let heading = Heading(words.string(opening.start..<rest), gazetteer)
    guard heading.section != nil else { return nil }
    let opens =
      heading.isWhole
      && (heading.asks || opening.turns || words.isA(SmallWord.article, at: opening.start))
    return opens || isInverted(words, opening.start..<rest, heading) ? heading : nil
  }

  /// Whether a short line says that there is something, and not what: `vragen waren er ook`.
  private func isInverted(_ words: Line, _ tokens: Range<Int>, _ heading: Heading) -> Bool {
    guard (3...6).contains(tokens.count), heading.weight > 4,
      tokens.dropFirst().contains(where: { words.isA(LineWord.sentenceVerb, at: $0) })
    else { return false }
    return Line(tokensOf: heading.rest).tokens.allSatisfy {
      LineWord.sentenceVerb.holds($0.hash)
    }
  }

  /// Reads a spoken line that says what comes, and what it is: `wat ze graag willen is een bank`.
  ///
  /// - Returns: Whether it is such a line.
  mutating func takesAnnouncement(_ line: NoteLine, _ title: String) -> Bool {
    guard title.utf8.count <= 2 * Self.longest, mayAnnounce(line) else { return false }
    let words = Line(heading: title)
    let start = SpokenOpening(words).start
    guard
      words.matches(of: .parts).contains(where: {
        $0.value == "asks" && $0.tokens.lowerBound == start
      }) || opensWithJudgement(words, at: start),
      Dictation.pieces(of: title, gazetteer).count == 1,
      let (heading, rest) = announced(words, from: start), let section = heading.section
    else { return false }
    scopes.open(
      .init(level: Scopes.Level.plain, sections: Self.sections(behind: section), isTight: true))
    var statement = statement(line, words.string(rest..<words.tokens.count))
    // `wat goed gaat is dat de buren helpen` has no words that can do without their beginning.
    if FunctionWord.role(of: words.tokens[rest]) == .subordinator || rest == start + 2 {
      statement.text = title
    }
    statement.section = section
    statement.isItem = true
    addMarked(statement)
    return true
  }

  /// Whether a line says first what it thinks of a thing: `slecht is de geur van de put`.
  private func opensWithJudgement(_ words: Line, at start: Int) -> Bool {
    guard start + 3 < words.tokens.count, words.tokens[start].isWord,
      FunctionWord.role(of: words.tokens[start]) == nil,
      words.isA(SmallWord.being, at: start + 1)
    else { return false }
    return FunctionWord.role(of: words.tokens[start + 2])?.isDeterminer ?? false
      && FunctionWord.role(of: words.tokens[start + 3]) == nil
  }

  /// Lets the words of each line below a spoken heading choose, for whoever speaks keeps no order.
  mutating func mixSections() {
    guard habits.isSpoken, let section = scopes.section, section.signalKind != nil,
      section != .background
    else { return }
    scopes.mix(Self.sections(behind: section))
  }

  /// The sections of the lines that follow on one that said what it is, of which their words choose.
  static func sections(behind section: NoteSection) -> [NoteSection] {
    if section.agreementStatus != nil { return [section] }
    guard section.signalKind != nil else { return [] }
    return [section]
      + [.strengths, .concerns, .wishes, .questions, .ideas].filter { $0 != section }
  }

  /// The heading before the first `is` or `zijn` of a line, and the place behind it.
  func announced(_ words: Line, from start: Int) -> (heading: Heading, rest: Int)? {
    let last = min(start + 12, words.tokens.count - 1)
    let first = opensWithJudgement(words, at: start) ? start + 1 : start + 2
    guard first < last else { return nil }
    for index in first..<last
    where words.isA(SmallWord.being, at: index) && !words.isA(SmallWord.being, at: index + 1) {
      // `wie we misten dat zijn de jongeren`
      let end = words.isA(SmallWord.that, at: index - 1) ? index - 1 : index
      let heading = Heading(words.string(start..<end), gazetteer)
      if heading.isWhole, heading.weight > (first == index ? 2 : 4) { return (heading, index + 1) }
    }
    return nil
  }

  /// Puts a statement that goes on with an agreement among the agreements: `en dat ik haar bel`.
  func goOnAgreeing(_ statement: inout Statement) {
    guard case .statement(let last)? = outline.blocks.last, let section = last.section,
      section.agreementStatus != nil, statement.section != .withheld
    else { return }
    let words = Line(heading: statement.text)
    let start = SpokenOpening(words).start
    guard words.isA(SmallWord.that, at: start) else { return }
    statement.section = section
    statement.text = words.string(start..<words.tokens.count)
  }

  /// Whether a line may say what comes: a plain one of a note that was dictated.
  private mutating func mayAnnounce(_ line: NoteLine) -> Bool {
    line.form == .text && line.speaker == nil && !line.isQuoted && habits.isSpoken
      && !staysKeptOut(atLevel: Scopes.Level.plain)
  }
}

/// The words with which somebody who speaks comes to a point, at the start of a line.
struct SpokenOpening {
  /// The token at which the point itself starts.
  private(set) var start = 0
  /// Whether they move on to another subject.
  private(set) var turns = false

  init(_ line: Line) {
    let openers = line.matches(of: .openers)
    while let match = openers.first(where: { $0.tokens.lowerBound == start }),
      match.value != "close"
    {
      turns = turns || match.value != "weak"
      start = match.tokens.upperBound
    }
  }

  /// The token at which the words behind the point start: `de wensen dan`.
  func end(in line: Line) -> Int {
    var end = line.tokens.count
    let closings = line.matches(of: .openers).filter { ["close", "either"].contains($0.value) }
    while end > start + 1, closings.contains(where: { $0.tokens.upperBound == end }) { end -= 1 }
    return end
  }
}
