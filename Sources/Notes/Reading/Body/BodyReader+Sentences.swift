internal import Diagnostics
internal import Lexicons
internal import Municipality
internal import Source
internal import Words

/// Statements of which nothing says what they are: each sentence is read by its own words.
extension BodyReader {
  /// Reads a statement under no heading, and under one that says no more than that people talked.
  mutating func readSentences(_ statement: Statement, _ words: Line) {
    if isOpening(statement, words) {
      var opening = statement
      opening.section = .narrative
      return readSignal(opening, words)
    }
    let parts = StatementPart.parts(of: words, isItem: statement.isItem) { parties(in: words) }
    if parts.contains(where: \.mayPromise) { notePerhapsPromised(statement) }
    guard parts.count > 1 || parts.first?.kind == .promise else {
      // `- de gevelbank` below `Daar zijn ze apetrots op`: a bare thing is what its heading leans to.
      let leaning =
        statement.section == nil && statement.isItem && MainClause(words) == nil
        ? statement.leaning : nil
      return readSignal(
        statement, words, suggested: parts.first?.kind ?? leaning ?? kindBefore(statement, words))
    }
    for part in parts {
      var piece = statement
      if part.kind == .promise {
        piece.section = .agreements
        piece.isAside = false
        piece.text = words.string(behindPact(part.tokens, words))
        let line = words.line(of: piece.text)
        for deed in agreements.divided(piece, line) {
          readAgreement(deed, line.line(of: deed.text), owners: [])
        }
      } else {
        piece.text = words.string(part.tokens)
        let line = words.line(of: part.tokens)
        if refusesWish(line) {
          piece.section = .dropped
          readAgreement(piece, line, owners: [])
        } else {
          readSignal(piece, line, suggested: part.kind)
        }
      }
    }
  }

  /// The kind of the line above, where a line only adds another thing to it: `en een losloopveld voor
  /// honden` behind what people would like.
  private func kindBefore(_ statement: Statement, _ words: Line) -> SentenceKind? {
    guard let last = conversation.signals.last, last.kindSource == .suggested,
      statement.line - last.line <= 2, let first = words.tokens.first,
      FunctionWord.role(of: first) == .coordinator, words.isA(SmallWord.and, at: 0),
      words.tokens.count > 1, FunctionWord.role(of: words.tokens[1])?.isDeterminer ?? false
    else { return nil }
    return switch last.kind {
    case .wish: .wish
    case .concern: .concern
    case .strength: .strength
    default: nil
    }
  }

  /// Whether somebody promises something in plain words among what people said, and nothing is
  /// taken back: `De gemeente heeft toegezegd de lamp te vervangen.` under `Zorgen`.
  ///
  /// Among strengths a habit is told in the same words, and is what goes well. What the writer is to
  /// do counts among both: `Ik bel de school ff`.
  func holdsPromise(_ statement: Statement, _ words: Line) -> Bool {
    guard words.holds(.promises), !statement.text.holds(AnswerMark.label) else { return false }
    let isStrength = statement.section?.signalKind == .strength
    return SentenceParts.parts(of: words).contains { sentence in
      guard !isStrength || opensErrand(words, sentence) else { return false }
      let reader = SentenceReader(words, sentence) { parties(in: words) }
      return reader.kindOfCues == .promise
        && (!isStrength && reader.isFirmPromise || isErrand(reader, words, sentence))
    }
  }

  /// Whether a sentence says what the writer has to do, and not what somebody who lives there does
  /// time and again.
  private func isErrand(_ reader: SentenceReader, _ words: Line, _ sentence: Range<Int>) -> Bool {
    opensErrand(words, sentence) && !reader.isOfHabit
  }

  /// Whether a sentence opens with an errand of the writer: `Ik mail Woongoed`.
  private func opensErrand(_ words: Line, _ sentence: Range<Int>) -> Bool {
    words.matches(of: .promises).contains {
      $0.value == "errand" && $0.tokens.lowerBound == sentence.lowerBound
    }
  }

  /// Whether a paragraph before the first section only opens the note: `Volle zaal, stoelen
  /// bijgehaald uit de school. Eerste avond in tien jaar …`.
  private func isOpening(_ statement: Statement, _ words: Line) -> Bool {
    guard statement.section == nil, !statement.isItem, statement.themes.isEmpty,
      statement.line < firstHeading
    else { return false }
    // `wijkagent`: who was there, a line each.
    if words.tokens.count < 3, words.holds(.roles) { return true }
    // `13 man, waarvan 4 nieuw, opbouwwerker schoof aan`: how many there were, before anything was said.
    if conversation.signals.isEmpty, countsPeople(words) { return true }
    guard opensUnread else { return false }
    return words.sentences.count > 1
      && !words.matches(of: .promises).contains { $0.value == "pact" }
  }

  /// Whether a line begins with how many people there were, or tells that and nothing else.
  private func countsPeople(_ words: Line) -> Bool {
    guard
      words.tokens.indices.prefix(3).contains(where: { words.number(at: $0) != nil })
        || MainClause(words) == nil
    else { return false }
    let reading = AttendanceReader.sentence(words, gazetteer)
    return reading.total != nil || !reading.roles.isEmpty
  }

  /// Whether a note has two sections or more that say what the statements in them are.
  static func hasSections(_ blocks: [Outline.Block]) -> Bool {
    var sections: Set<NoteSection> = []
    for case .statement(let statement) in blocks {
      guard let section = statement.section, section != .narrative, section != .talk,
        section != .withheld
      else { continue }
      sections.insert(section)
      if sections.count > 1 { return true }
    }
    return false
  }

  /// The tokens behind words that only say that something was agreed: `We spraken af dat …`.
  private func behindPact(_ tokens: Range<Int>, _ words: Line) -> Range<Int> {
    guard
      let pact = words.matches(of: .promises).first(where: {
        $0.value == "pact" && tokens.contains($0.tokens.lowerBound)
          && $0.tokens.upperBound < tokens.upperBound
      }), pact.tokens.lowerBound - tokens.lowerBound <= 8
    else { return tokens }
    let next = pact.tokens.upperBound
    let start =
      words.isA(.that, at: next) && next + 1 < tokens.upperBound ? next + 1 : next
    return start..<tokens.upperBound
  }

  /// The tokens of the parties that a line names.
  func parties(in words: Line) -> [Range<Int>] {
    gazetteer.parties(in: words).compactMap { words.tokens(in: $0.range) }
  }
}

extension SentenceKind {
  /// The kind of statement it is; a promise is none.
  var signalKind: Signal.Kind? {
    switch self {
    case .strength: .strength
    case .wish: .wish
    case .concern: .concern
    case .question: .question
    case .idea: .idea
    case .background: .background
    case .repair: .repair
    case .promise: nil
    }
  }
}
