internal import Lexicons
internal import Diagnostics
internal import Words
internal import Notes
package import Source

/// Words in a note that can be said in a better way.
package struct Wording: Hashable, Sendable {
  package let range: ByteRange
  /// Whether they put people in a box; otherwise they are office words.
  package let isStigmatising: Bool
  /// What their list says to say instead.
  private let value: String

  /// What to think of instead, for words that nothing fits in the place of.
  var advice: Bilingual? { isStigmatising ? nil : Jargon(value: value)?.advice }

  /// What fits in the place of the words as they stand there, with their capital.
  func replacement(of words: String) -> String? {
    guard advice == nil else { return nil }
    guard words.first?.isUppercase == true else { return value }
    return value.prefix(1).uppercased() + value.dropFirst()
  }

  /// Finds such words in one pass over a note.
  ///
  /// Office words count only where residents may read them, and not in somebody's own words.
  static func all(in file: SourceFile, _ conversation: Conversation) -> [Wording] {
    var note = WordedNote(file, conversation)
    let line = Line(String(decoding: file.bytes, as: UTF8.self))
    var found: [Wording] = []
    for match in line.matches {
      let isStigmatising = match.list == Vocabulary.neutralWords.id
      guard isStigmatising || match.list == Vocabulary.jargon.id, let first = match.tokens.first
      else { continue }
      let range = line.tokens[first].start..<line.tokens[match.tokens.upperBound - 1].end
      let use = note.use(at: range.lowerBound)
      guard use == .forResidents || isStigmatising && use != .code else { continue }
      found.append(
        Wording(
          range: note.withAbbreviationMark(range), isStigmatising: isStigmatising,
          value: match.value))
    }
    return found
  }
}
