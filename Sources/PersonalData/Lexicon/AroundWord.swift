internal import Lexicons
internal import Words

/// A class of small words around somebody of whom is told; see `around-words.txt`.
enum AroundWord: Int, WordClass {
  case eldest, kinInPlural, ours, namelessPerson, passing, here
  case modifierLink, childrenOf, inOffice, heOrShe, himOrHer, verbOfOne
  case openingPronoun, hisOrHer, smallChild, softDrink, wayOfDrinking, conjunction
  case few, both, those, thatOne, pointer, folk
  case dweller, everybody, each, complaint, talk, grownUp
  case look, amount, whereabouts, nobody, turningPoint, once
  case otherSubject, modal, carries, visited, vehicle, again
  case reporter, descent, nicknamed, calledPronoun, calls, adverb
  case day
  case stands, thatOneToo, coordinator, inGeneral, anybody, forWhom, others, denies
  case listing, aboutAge, aid, deed, seeks, nothingElse

  static let classes = WordClasses<AroundWord>(.aroundWords)
}
