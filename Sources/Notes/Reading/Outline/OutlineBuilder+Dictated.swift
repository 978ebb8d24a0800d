internal import Lexicons
internal import Source
internal import Words

/// A paragraph that was dictated, with all that it says on one line.
extension OutlineBuilder {
  /// Adds the things that a dictated paragraph says, one by one.
  ///
  /// What one of them announces goes on to those behind it, of which their words choose.
  mutating func dictated(_ line: NoteLine, _ title: String) {
    var section: NoteSection?
    for piece in Dictation.pieces(of: title, gazetteer) {
      var statement = statement(line, piece.text)
      statement.isItem = true
      if let (own, text) = announced(piece) {
        section = own.signalKind != nil || own.agreementStatus != nil ? own : nil
        // `dan de zorgen` says what comes, and nothing else.
        if text.isEmpty {
          keepHeading(line, piece.text)
          continue
        }
        if statement.section != .withheld { (statement.section, statement.text) = (own, text) }
      } else if let section, statement.section != .withheld {
        statement.section = section
        statement.choices = Self.sections(behind: section)
      }
      goOnAgreeing(&statement)
      addMarked(statement)
    }
  }

  /// The section that a thing announces itself, and what is left of its words.
  private func announced(_ piece: Dictation.Piece) -> (section: NoteSection, text: String)? {
    if piece.isAnnounced, let section = piece.section { return (section, piece.text) }
    let words = Line(heading: piece.text)
    let opening = SpokenOpening(words)
    let asks = words.matches(of: .parts).contains {
      $0.value == "asks" && $0.tokens.lowerBound == opening.start
    }
    if asks, let (heading, rest) = announced(words, from: opening.start),
      let section = heading.section
    {
      let isClause = FunctionWord.role(of: words.tokens[rest]) == .subordinator
      return (section, isClause ? piece.text : words.string(rest..<words.tokens.count))
    }
    guard let (section, rest) = headed(words, opening) else { return nil }
    return (section, words.string(rest..<words.tokens.count))
  }

  /// The heading with which a thing begins, and the token behind it: `dan de zorgen het afval …`.
  private func headed(_ words: Line, _ opening: SpokenOpening) -> (section: NoteSection, rest: Int)?
  {
    let start = opening.start
    guard start < words.tokens.count,
      opening.turns || words.isA(SmallWord.article, at: start)
        || words.isA(LineWord.questionWord, at: start)
    else { return nil }
    for end in (start + 1...min(start + 6, words.tokens.count)).reversed() {
      let heading = Heading(words.string(start..<end), gazetteer)
      guard heading.isWhole, heading.weight > 4, let section = heading.section,
        end == words.tokens.count
          || FunctionWord.role(of: words.tokens[end - 1])?.isDeterminer != true
      else { continue }
      // `de vragen van de kinderen` says more than what comes, and so does `ze zijn blij met de lamp`.
      if end < words.tokens.count {
        let isClause = (start..<end).contains { index in
          words.isA(LineWord.sentenceVerb, at: index)
            || FunctionWord.role(of: words.tokens[index]) == .pronoun
        }
        let isMore = FunctionWord.role(of: words.tokens[end])?.isPreposition ?? false
        if isClause || isMore { return nil }
      }
      return (section, end)
    }
    return nil
  }
}
