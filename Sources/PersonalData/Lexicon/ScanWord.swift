internal import Lexicons
internal import Words

/// A class of words that single searches for personal data ask for; see `scan-words.txt`.
enum ScanWord: Int, WordClass {
  case houseNumber, homePointer, besideHome, numberJoin, verbOfThing, severalKin, familyInitial
  case familyParticle, willed, article, turnsAge, ageBound, noCode, passed, liveThere, degree
  case beyond, corner, cornerLink, numberColour, placing, becomes, called, theirs, task
  case towards, message, ourAccount, plate, digit, digitPairEnd, accountLead, neighbourEnd
  case oneNeighbourEnd, personEnd, streetEnd, sureStreetEnd, institutionEnd, ailmentEnd
  case noAilment, mailbox, thingNumberEnd, builtIn, postcode, homeSuffix, reaching, ofOrFor
  case help, teller, tellers, oneself, numbered, document, account, money, clientNumber, child
  case reportByItself, doerEnd, formerPartner, away, yearsOfAge

  static let classes = WordClasses<ScanWord>(.scanWords)
}

extension NoteToken {
  /// Whether it is a word of a class.
  func `is`(_ wanted: ScanWord) -> Bool { wanted.holds(value) }
}
