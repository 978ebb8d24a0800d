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

  /// Weighs the words that only lean, where nothing else says whether a sentence tells of something
  /// good or bad: `op vrijdag rijdt er een stoet brommers door de steeg`.
  mutating func readLeanings() {
    guard surroundings == .talk, !cues.has(.joking), !cues.has(.over),
      SentenceKind.allCases.allSatisfy({ evidence[$0] < Self.least }), evidence[.background] < 2,
      evidence[.wish] < 2, evidence[.idea] < 2, evidence[.question] < 2, evidence[.promise] < 2
    else { return }
    var sums = (strength: evidence[.strength], concern: evidence[.concern])
    for match in line.matches(of: .leanings) where tokens.contains(match.tokens.lowerBound) {
      if match.value == "strength" {
        sums.strength += match.weight
      } else {
        sums.concern += match.weight
      }
    }
    let lean = sums.strength - sums.concern
    // Verbs are looked up last: few sentences lean so far.
    guard abs(lean) >= Self.leastLean, !cues.has(.but) || !cues.has(.not), hasVerb, saysOfThing,
      lean < 0 || !tellsOfPast
    else { return }
    let kind: SentenceKind = lean > 0 ? .strength : .concern
    evidence.add(kind, Self.least + Self.margin - evidence[kind], tokens)
  }

  /// Whether it tells of what was: `iedereen mocht een vlag prikken`.
  private var tellsOfPast: Bool {
    tokens.contains { index in
      Self.pasts.contains(line.tokens[index].hash)
        || Verb(line.tokens[index], in: line)?.form == .past
    }
  }

  private static let pasts: Set<UInt64> = Set(
    [
      "mocht", "mochten", "was", "waren", "had", "hadden", "werd", "werden", "kwam", "kwamen",
      "stond", "stonden", "zat", "zaten", "kon", "konden", "ging", "gingen", "was", "were", "had",
    ].map { WordHash.of($0) })

  /// Whether a verb is there that is none of `de buurman en zijn radio`.
  private var saysOfThing: Bool {
    tellsByVerb
      || cues.all.contains { $0.role == .finite && line.key($0.tokens.lowerBound) != "zijn" }
  }

  /// By how much words have to lean to one side.
  private static let leastLean = 3

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
