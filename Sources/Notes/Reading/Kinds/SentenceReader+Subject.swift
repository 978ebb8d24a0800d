internal import Lexicons
internal import Words

/// What a sentence without a telling word is about.
extension SentenceReader {
  /// Reads a plain deed of those who live next door or serve others as what is good: a note tells
  /// `de bakker bewaart brood voor de voedselbank` because it is.
  mutating func readHelpers() {
    guard surroundings == .talk, isPlain,
      let helper = line.matches(of: .helpers).first(where: { tokens.contains($0.tokens.lowerBound) }
      ),
      !isBehindPreposition(helper.tokens.lowerBound), !isSoon,
      let deed = tokens.first(where: { isDeed($0, of: helper.tokens) })
    else { return }
    evidence.add(.strength, 4, deed..<(deed + 1))
  }

  /// Whether nothing in the sentence speaks for or against a kind yet, nor turns what it tells.
  private var isPlain: Bool {
    SentenceKind.allCases.allSatisfy { $0 == .strength || evidence[$0] < 2 }
      && evidence[.strength] < Self.least
      && !cues.has(.not) && !cues.has(.less) && !cues.has(.but) && !cues.has(.once)
      && !cues.has(.joking) && !cues.has(.over) && !cues.has(.bad) && !isObliged
  }

  private var isSoon: Bool { cues.has(.soon) && !cues.has(.habit) }

  /// Whether a verb for what people do stands beside somebody, as what he does now.
  private func isDeed(_ token: Int, of helper: Range<Int>) -> Bool {
    guard clause(token) == clause(helper.lowerBound), abs(token - helper.lowerBound) < 6,
      FunctionWord.role(of: line.tokens[token]) == nil,
      let verb = Verb(line.tokens[token], in: line), verb.kind == .doing
    else { return false }
    return verb.form == .present || (verb.form == .infinitive && token > helper.lowerBound)
  }
}
