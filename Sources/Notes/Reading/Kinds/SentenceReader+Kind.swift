internal import Lexicons
internal import Words

/// The kind of a sentence, from its cues and all its words.
extension SentenceReader {
  /// The kind that the words suggest; `nil` when they do not show it.
  ///
  /// Cues decide what is asked and what is promised. Whether the rest tells of something good,
  /// bad or wished for, or of nothing of the sort, everything in the sentence says together.
  package var kind: SentenceKind? {
    if cues.has(.noise), surroundings == .talk { return .background }
    let told = kindOfCues
    guard surroundings == .talk, told != .repair else { return told }
    // `van de jongens hebben we geen last meer`
    if told == .strength && saysEased || (told == .concern || told == nil) && easesAll {
      return .strength
    }
    guard told != nil || tokens.count(where: { line.tokens[$0].isWord }) > 2 else { return nil }
    let verdict = KindModel.standard.verdict(of: self, favouring: told)
    if told == .promise || told == .question {
      // `de bakker brengt brood aan huis` is no promise, though he is somebody and does something.
      // `de Poolse winkel regelt elk jaar een barbecue`: nor is what somebody keeps doing.
      let isPledged =
        cues.has(.pact) || cues.has(.refusal) || cues.has(.pledge) && !cues.has(.habit)
      let isFirm = told == .question ? asksByForm : isPledged
      let says = verdict.kind == .strength || verdict.kind == .concern
      guard !isFirm, says, verdict.margin >= Self.overrulingMargin else { return told }
    }
    let isSame = told.flatMap(KindModel.kind) == verdict.kind
    let least = isSame ? Self.leastSameMargin : Self.leastMargin
    guard verdict.margin >= (told == nil ? Self.leastUncuedMargin : least) else {
      return told == .background ? told : nil
    }
    switch verdict.kind {
    case .strength:
      // `Niet toegezegd: bouwen op het veld`: what is denied is praised only where a cue says so.
      let isTurned = cues.has(.but) || tokens.contains { isDenial($0) }
      return told == nil && isTurned ? nil : .strength
    case .concern: return .concern
    case .wish: return evidence[.idea] > evidence[.wish] ? .idea : .wish
    // Words alone never show that a line tells nothing: it is counted among those without a kind.
    case .background: return told == .background ? .background : nil
    case .question: return .question
    case .promise: return nil
    }
  }

  private func isDenial(_ token: Int) -> Bool {
    FunctionWord.role(of: line.tokens[token]) == .negation
      || line.isA(.no, at: token)
  }

  /// The distance to the next kind, in fortieths of a natural logarithm, below which none is suggested.
  private static let leastMargin = 24
  /// The same where no cue shows a kind.
  private static let leastUncuedMargin = 48
  /// The same where the cues show the same kind.
  private static let leastSameMargin = 8
  /// The distance at which all words overrule a promise or a question that the cues show.
  private static let overrulingMargin = 40
}
