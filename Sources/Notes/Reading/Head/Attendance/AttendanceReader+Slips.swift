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
      .map { Self.role(of: $0.name) } ?? cutOff(index)
  }

  /// The role of a word that was cut off: `jongerenw`, `wijkverpl`.
  ///
  /// - Returns: `nil` where the word is one by itself, or opens words of several roles.
  func cutOff(_ index: Int) -> ParticipantRole? {
    guard line.tokens[index].isWord, line.tokens[index].range.count >= 6 else { return nil }
    guard !NameLists.isKnownWord(line.tokens[index].hash) else { return nil }
    let key = line.key(index)
    var found: ParticipantRole?
    for (name, role) in Self.longRoles where name.hasPrefix(key) {
      guard found == nil || found == role else { return nil }
      found = role
    }
    return found
  }

  private static let names = HeadWord.people.words
  private static let common = SlipIndex(names)

  /// The letters of a word without its vowels, which hurried writers leave out: `bewnrs`.
  private static func consonants(of word: String) -> String {
    word.filter { !"aeiouy".contains($0) }
  }

  private static let skeletons = names.map { (name: $0, bones: consonants(of: $0)) }

  /// The single words for people of nine letters and more.
  private static let longRoles: [(name: String, role: ParticipantRole)] =
    Vocabulary.roles.entries.compactMap { entry in
      let name = entry.key
      guard name.utf8.count >= 9, !name.utf8.contains(0x20), !name.hasPrefix("*") else {
        return nil
      }
      return role(named: entry.value).map { (name, $0) }
    }
}
