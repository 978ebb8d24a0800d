internal import Lexicons
internal import Words

/// A class of small words by which a statement tells what became of an agreement; see
/// `outcome-words.txt`.
enum OutcomeWord: Int, WordClass {
  case since, none, must, still, allowed, could, workedOn, ahead, former, itself, going, there
  case always, again, sinceDay, noMore, wish, shelf, inPerson, fresh, one, having
  case able, wants, bound, first, forNow, until, moment, when, firstPart, lies, went, left
  case gone, carrying, happens, noPast, hangs, elided, did, placed, following, walks, whither,
    placing

  static let classes = WordClasses<OutcomeWord>(.outcomeWords)
}

extension Line {
  /// Whether a token is a word of a class; none stands behind the last one.
  func isA(_ wanted: OutcomeWord, at index: Int) -> Bool {
    index < tokens.count && wanted.holds(tokens[index].hash)
  }

  /// Whether the line has a word of a class.
  func has(_ wanted: OutcomeWord) -> Bool { tokens.contains { wanted.holds($0.hash) } }
}
