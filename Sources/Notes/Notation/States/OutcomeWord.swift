internal import Lexicons
internal import Words

/// A class of small words by which a statement tells what became of an agreement; see
/// `outcome-words.txt`.
enum OutcomeWord: Int, WordClass {
  case since, none, without, must, still, allowed, could, oneself, workedOn, ahead, former, itself,
    going, there,
    always, again, sinceDay, noMore, wish, shelf, inPerson, fresh, one, having, placed, following

  static let classes = WordClasses<OutcomeWord>(.outcomeWords)
}

extension Line {
  /// Whether a token is a word of a class.
  func isA(_ wanted: OutcomeWord, at index: Int) -> Bool { wanted.holds(tokens[index].hash) }

  /// Whether the line has a word of a class.
  func has(_ wanted: OutcomeWord) -> Bool { tokens.contains { wanted.holds($0.hash) } }
}
