internal import Lexicons

/// A class of words by which checks tell fields and groups of people apart; see `check-words.txt`.
enum CheckWord: Int, WordClass {
  case groupOpener, groupTail, allResidents
  case kindField, dateField, attendanceField

  static let classes = WordClasses<CheckWord>(.checkWords)
}
