internal import Lexicons
internal import Words

/// Words for people with letters wrong, or left out in a hurry.
extension AttendanceReader {
  /// The role of a word with a slip of the pen in it: `12 bewonners`.
  func misspelt(_ index: Int) -> ParticipantRole? {
    let key = line.key(index)
    guard key.utf8.count >= 6 else { return nil }
    if let name = Self.common.name(near: key) { return Self.role(of: name) }
    guard !NameLists.isKnownWord(line.tokens[index].hash) else { return nil }
    let bones = Self.consonants(of: key)
    return Self.skeletons.first { $0.bones == bones && $0.name.first == key.first }
      .map { Self.role(of: $0.name) }
  }

  private static let names = HeadWord.people.words
  private static let common = SlipIndex(names)

  /// The letters of a word without its vowels, which hurried writers leave out: `bewnrs`.
  private static func consonants(of word: String) -> String {
    word.filter { !"aeiouy".contains($0) }
  }

  private static let skeletons = names.map { (name: $0, bones: consonants(of: $0)) }
}
