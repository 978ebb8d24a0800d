internal import Lexicons
internal import Words

/// A class of words of the head of a note and its opening; see `head-words.txt`.
enum HeadWord: Int, WordClass {
  case range, measure, roughly, somebody, behalf, organisation, lead, plus, beside
  case ofWhole, total, ours, from, group, subject, madeBy, past, perfect, courtesy, family
  case alone, people, besidePlace, besideTitle, lasting, consent, foreignKey
  case span
  case teller, thisTalk, ownRole, ownSide, slipField, sentOn, venueField, tagField, shareField
  case partly, unnamed, residentsEnding, dayAgo, twoDaysAgo, century
  case odd, thatOne, contracted, ofAll, multiplied, peopleEach, inAll
  case askedEnding, singleEnding, pluralEnding, noPlural, been
  case minutes
  case nearly, household, anyone, living, thisTime

  static let classes = WordClasses<HeadWord>(.headWords)
}

extension Line {
  /// Whether a token is a word of a class.
  func isA(_ wanted: HeadWord, at index: Int) -> Bool { wanted.holds(tokens[index].hash) }
}
