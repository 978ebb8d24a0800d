internal import Lexicons
internal import Words

/// A class of further words that single searches for personal data ask for; see `sought-words.txt`.
enum SoughtWord: Int, WordClass {
  case staged, epithet, mailHost, mailCue, mailLink, caseLead, caseLink, ownPaper, dayEnd, yearLink
  case named, staysOn, nowadays, caredFor, care, familyEnd, whereIn

  static let classes = WordClasses<SoughtWord>(.soughtWords)
}

extension NoteToken {
  /// Whether it is a word of a class.
  func `is`(_ wanted: SoughtWord) -> Bool { wanted.holds(value) }
}
