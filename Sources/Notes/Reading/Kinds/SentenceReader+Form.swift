internal import Lexicons
internal import Words

/// What the form of a sentence says: a question, or a bare thing that somebody would like.
extension SentenceReader {
  /// The first token that is a word or a number.
  var firstWord: Int? { tokens.first { line.tokens[$0].kind != .mark } }

  /// Whether the sentence ends in a question mark, brackets and quotes behind it left out.
  var endsAsked: Bool {
    for index in tokens.reversed() {
      let token = line.tokens[index]
      if token.isMark("?") { return true }
      if token.kind != .mark { break }
    }
    // `Mag dat? (gemeente)`
    guard let mark = tokens.last(where: { line.tokens[$0].isMark("?") }) else { return false }
    return tokens.contains(mark + 1) && line.tokens[mark + 1].isMark("(")
  }

  mutating func readForm() {
    for cue in cues.all
    where cue.role == .question
      || cue.role == .asking && cue.tokens.lowerBound <= tokens.lowerBound + 1
    {
      evidence.add(.question, cue.weight * 2, cue.tokens)
    }
    let isAsked = endsAsked
    if isAsked { evidence.add(.question, 6, (tokens.upperBound - 1)..<tokens.upperBound) }
    asksByForm = question() != nil
    if let form = question() {
      let isDenied = cues.all.contains { $0.role == .not && $0.weight > 1 }
      evidence.add(.question, isAsked ? 2 : isDenied ? 2 : 6, form)
    }
    if let first = tokens.first, line.tokens[first].isMark("?") {
      evidence.add(.question, 6, first..<(first + 1))
    }
  }

  /// The tokens by which a sentence is a question without a mark: a question word with a verb
  /// behind it, or a verb that comes first.
  private func question() -> Range<Int>? {
    guard let first = firstWord else { return nil }
    // `En wie maait dat dan`, `maar hoe gaat het verder`, `van wie is dat hek`, `speeltuin, hoe …`
    if isCue(.opener, at: first) || isCue(.asker, at: first),
      let asked = cues.all.last(where: { $0.role == .asked }), asked.tokens.lowerBound > first + 2
    {
      return asked.tokens
    }
    for start in starts(from: first) {
      if isCue(.asker, at: start) {
        for verb in (start + 1)..<min(start + 4, tokens.upperBound) {
          guard line.tokens[verb].isWord else { break }
          if isCue(.finite, at: verb) {
            // `wat mooi is`, `wie hier komt`: a clause about a thing.
            if verb == start + 1 || isMeasured(start) { return start..<(verb + 1) }
            break
          }
          if verb == start + 1, verb + 1 < tokens.upperBound, isCue(.subject, at: verb + 1),
            endsAsVerb(verb) || isCue(.doer, at: verb + 1)
          {
            return start..<(verb + 2)
          }
        }
      }
      if start == first, isCue(.asks, at: start), start + 1 < tokens.upperBound,
        isCue(.subject, at: start + 1)
      {
        return start..<(start + 2)
      }
    }
    return nil
  }

  /// Where a question may begin.
  private func starts(from first: Int) -> [Int] {
    var starts = [first]
    if isCue(.opener, at: first), first + 1 < tokens.upperBound { starts.append(first + 1) }
    for index in tokens.dropLast() where index > first {
      if line.tokens[index].isMark(",") || line.tokens[index].isMark(":") {
        starts.append(index + 1)
      }
    }
    return starts
  }

  /// Whether a question word has its noun behind it: `welke route`, `hoeveel woningen`.
  private func isMeasured(_ token: Int) -> Bool {
    isCue(.measure, at: token)
  }

  /// Whether the sentence only names what its answer is about, as in `Fietsdiefstal? Nee`.
  var isTopic: Bool {
    endsAsked && question() == nil && !cues.has(.question) && !cues.has(.idea)
      && tokens.count(where: { line.tokens[$0].isWord }) <= 8
  }

  func isCue(_ role: SentenceCue.Role, at token: Int) -> Bool {
    cues.all.contains { $0.role == role && $0.tokens.lowerBound == token }
  }

  /// Whether a word ends as a verb of one person does: `maait`, `betekent`.
  private func endsAsVerb(_ token: Int) -> Bool {
    let key = line.tokens[token].key
    guard let last = key.last else { return false }
    return line.folded[last] == UInt8(ascii: "t") || line.folded[last] == UInt8(ascii: "d")
  }

  /// Reads a line without a verb: what it names is missed, or would be welcome.
  mutating func readBareThing() {
    guard !hasVerb, evidence[.concern] < 4, evidence[.strength] < 4, evidence[.background] < 6,
      evidence[.promise] < 4
    else { return }
    if let first = firstWord, evidence[.concern] == 0,
      let more = cues.all.first(where: {
        ($0.role == .more || $0.role == .less) && $0.tokens.lowerBound == first
      })
    {
      evidence.add(.wish, 6, more.tokens)
    }
    if let wanted = cues.strongest(.wanted), evidence[.concern] == 0 {
      evidence.add(.wish, wanted.weight * 2, wanted.tokens)
    }
    if let first = firstWord, isCue(.definite, at: first) || isCue(.relative, at: first) { return }
    let thing = cues.all.first { $0.role == .amenity && !isPlace($0.tokens.lowerBound) }
    if let thing, evidence[.concern] < 2 {
      evidence.add(.wish, 4, thing.tokens)
    }
  }

  /// Whether a thing only says where somebody is, or how: `op de bank`, `met de bus`.
  private func isPlace(_ token: Int) -> Bool {
    guard token >= tokens.lowerBound + 2, isCue(.definite, at: token - 1) else { return false }
    return FunctionWord.role(of: line.tokens[token - 2])?.isPreposition ?? false
  }
}
