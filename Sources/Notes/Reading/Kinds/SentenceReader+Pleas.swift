internal import Lexicons
internal import Words

/// What is asked for in the form of a question, or of what might have been.
extension SentenceReader {
  mutating func readPleas() {
    guard let first = firstWord else { return }
    // `Kon de klok maar wat zachter`
    if line.isA(.wishing, at: first),
      let but = tokens.first(where: { line.isA(.softener, at: $0) })
    {
      evidence.add(.wish, 8, but..<(but + 1))
    }
    // `Mochten er banken staan, dan kwamen de ouderen ook buiten`
    if line.isA(.wishing, at: first),
      let then = tokens.first(where: { index in
        index > first + 2 && line.isA(.then, at: index) && line.tokens[index - 1].isMark(",")
      }), !cues.has(.once)
    {
      evidence.add(.wish, 8, then..<(then + 1))
    }
    // `als er maar eens iemand luisterde`: nothing follows on it.
    if line.isA(.onlyIf, at: first),
      let but = tokens.first(where: { line.isA(.butOnly, at: $0) }),
      !tokens.contains(where: { line.tokens[$0].isMark(",") }),
      tokens.contains(where: { index in
        FunctionWord.role(of: line.tokens[index]) == nil
          && Verb(line.tokens[index], in: line)?.form == .past
      })
    {
      evidence.add(.wish, 8, but..<(but + 1))
    }
    // `Mag het hek niet wat hoger?`, and not `kan ik dat niet zelf aanvragen?`
    if line.isA(.permitting, at: first), first + 1 < tokens.upperBound,
      !line.isA(.inquirer, at: first + 1),
      let plea = cues.first(.plea, from: first + 2)
    {
      evidence.add(.wish, 12, plea.tokens)
    }
    // `Nog een keer een braderie?`, `een moestuin op het dak?`
    if endsAsked, !hasVerb, !cues.has(.asker),
      isCue(.article, at: first) || isCue(.plea, at: first), tokens.count > 3
    {
      evidence.add(.idea, 10, first..<(first + 1))
    }
  }
}
