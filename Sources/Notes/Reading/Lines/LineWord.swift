internal import Lexicons
internal import Words

/// A class of words of headings, activities and lists; see `line-words.txt`.
enum LineWord: Int, WordClass {
  case questionWord, sentenceVerb, shortened, recurring, looseEnd, forAll, openToAll, whereabouts,
    inside
  case noPlace, relative, besideThing, absence, feedback
  case inquired, questionFor, statementLabel, careLabel, unspoken, stillToDo, decision, formality,
    noAnswer,
    supportGiven,
    supportAsked, complaining, degree, movingOn, clauseOpener

  static let classes = WordClasses<LineWord>(.lineWords)
}

extension Line {
  /// Whether a token is a word of a class.
  func isA(_ wanted: LineWord, at index: Int) -> Bool { wanted.holds(tokens[index].hash) }
}
