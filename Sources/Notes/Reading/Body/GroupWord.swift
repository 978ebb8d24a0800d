internal import Lexicons
internal import Words

/// A class of small words around the name of a group that was not met; see `group-words.txt`.
enum GroupWord: Int, WordClass {
  case onlyMet, restricted, sense, missed, whoever, topic, possible, surpassing, toldOf, anybody
  case seeing, everybody, except, exceptEnd, soul, cameFrom, personal

  static let classes = WordClasses<GroupWord>(.groupWords)
}

extension Line {
  /// Whether a token is a word of a class; none stands behind the last one.
  func isA(_ wanted: GroupWord, at index: Int) -> Bool {
    index < tokens.count && wanted.holds(tokens[index].hash)
  }

  /// Whether the line has a word of a class.
  func has(_ wanted: GroupWord) -> Bool { tokens.contains { wanted.holds($0.hash) } }
}
