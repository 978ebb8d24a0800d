internal import Lexicons
internal import Source
internal import Words

/// The clause in which something is told of somebody, whichever place its verb has.
extension Scan {
  /// What is told of a phrase: as it stands, and with the verb first where it stands elsewhere.
  func clauses(of phrase: PersonPhrase) -> [ToldClause] {
    let last = sentenceEnd(from: phrase.last)
    guard last > phrase.last else { return [] }
    let rest = phrase.last + 1...last
    var clauses = [passage?.clause(of: rest) ?? clause(Array(rest))]
    if let verb = verbBefore(phrase) {
      clauses.append(clause([verb] + rest))
      // `Thuis mag hij niet meer komen`
      let first = unmarkedStart(of: verb)
      if first + 1 == verb { clauses.append(clause([verb, first] + rest)) }
    }
    if isSubordinate(phrase) {
      let end = clauseEnd(from: phrase.last + 1)
      let start = isRelative(phrase.last + 1) ? phrase.last + 2 : phrase.last + 1
      // `een man die, naar men zegt, hier woont`: a mark stands right behind the word that opens it.
      if start <= end { clauses += verbsLast(in: start...end) }
    }
    return clauses
  }

  /// Whether the verb of a phrase stands at the end: behind `dat`, or in `die … heeft`.
  func isSubordinate(_ phrase: PersonPhrase) -> Bool {
    isRelative(phrase.last + 1) || isBehindConjunction(phrase.first)
  }

  /// Whether `dat`, `omdat` or the like stands before a phrase.
  func isBehindConjunction(_ first: Int) -> Bool {
    first > 0 && tokens[first].gap.isSpace && tokens[first - 1].is(.conjunction)
  }

  func isRelative(_ index: Int) -> Bool {
    next(index).map { $0.value == Word.die || $0.value == Word.dat } ?? false
  }

  /// The last token before a comma or the end of the sentence.
  func clauseEnd(from first: Int) -> Int {
    var last = first
    while last - first < Self.reach, let token = next(last + 1),
      token.gap.isSpace || token.gap.isOnly("-")
    { last += 1 }
    return last
  }

  /// The readings of a clause whose verbs stand at its end: `gezeten heeft`, `opgenomen is geweest`.
  private func verbsLast(in clause: ClosedRange<Int>) -> [ToldClause] {
    guard clause.count > 1 else { return [] }
    return (max(clause.lowerBound + 1, clause.upperBound - 2)...clause.upperBound).filter {
      isVerb($0) || tokens[$0].has([.tie, .copula, .singular, .neutral, .lives])
    }.map { verb in
      self.clause([verb] + clause.filter { $0 != verb })
    }
  }

  /// The verb before its subject: `volgens de overkant zit de moeder …`.
  func verbBefore(_ phrase: PersonPhrase) -> Int? {
    guard phrase.first > 0, tokens[phrase.first].gap.isSpace else { return nil }
    let verb = phrase.first - 1
    guard tokens[verb].kind == .word,
      isVerb(verb) || tokens[verb].has([.tie, .copula, .singular, .neutral])
    else { return nil }
    let first = unmarkedStart(of: verb)
    return first < verb && tokens[first].is(.adverb) ? verb : nil
  }

  /// The first token before which no mark stands up to another, within reach.
  func unmarkedStart(of index: Int) -> Int {
    var first = index
    while first > 0, index - first < Self.reach, tokens[first].gap.ends == .none,
      tokens[first].gap.mark == 0
    { first -= 1 }
    return first
  }

  /// Takes in what a long sentence tells behind a phrase, once for all whom it tells of.
  mutating func takeIn(behind phrase: PersonPhrase) {
    let first = phrase.last + 1
    guard sentenceEnd(from: phrase.last) - phrase.last == Self.reach,
      !(passageTokens?.contains(phrase.last + Self.reach) ?? false)
    else { return }
    var last = first
    while last - first < Self.longestPassage, next(last + 1) != nil { last += 1 }
    passage = clause(Array(first...last))
    passageTokens = first...last
  }

  /// The most words of a sentence that are taken in at once.
  private static let longestPassage = 4_096

  private func clause(_ tokens: [Int]) -> ToldClause {
    var text: [UInt8] = []
    var words: [(start: Int, tokens: ClosedRange<Int>)] = []
    for token in tokens {
      var tokens = token...token
      // `d'r` is one word.
      if let last = words.last, last.tokens.upperBound == token - 1, isBehindApostrophe(token) {
        tokens = last.tokens.lowerBound...token
        text.removeSubrange(last.start...)
        words.removeLast()
      } else if !text.isEmpty {
        text.append(UInt8(ascii: " "))
      }
      words.append((text.count, tokens))
      spell(tokens, into: &text)
    }
    return ToldClause(text, words)
  }

  private func isBehindApostrophe(_ index: Int) -> Bool {
    guard !tokens[index].gap.isSpaced, tokens[index].gap.ends == .none else { return false }
    let gap = bytes[tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound]
    return gap.elementsEqual("'".utf8) || gap.elementsEqual("’".utf8)
  }

  /// Adds a word to a text, as the lists have it.
  private func spell(_ word: ClosedRange<Int>, into text: inout [UInt8]) {
    // What was hidden, or is an address, tells nothing.
    if tokens[word.lowerBound].kind == .judged { return text.append(contentsOf: "·".utf8) }
    let letters = bytes[
      tokens[word.lowerBound].range.lowerBound..<tokens[word.upperBound].range.upperBound]
    let key =
      word.count == 1
      ? tokens[word.lowerBound].value
      : WordHash.of(Folding.key(String(decoding: letters, as: UTF8.self)))
    if let spelling = Self.spoken[key] {
      text.append(contentsOf: spelling.utf8)
    } else {
      text.append(contentsOf: letters)
    }
  }

  private static let spoken = Dictionary(
    Vocabulary.spokenForms.entries.map { ($0.hash, $0.value) },
    uniquingKeysWith: { first, _ in first })
}
