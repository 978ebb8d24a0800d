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
  private let entry: Int

  /// What to think of instead, for words that nothing fits in the place of.
  var advice: Bilingual? {
    isStigmatising ? nil : Jargon.entries[entry - NeutralWords.pairs.count].advice
  }

  /// What fits in the place of the words as they stand there, with their capital.
  func replacement(of words: String) -> String? {
    let plain =
      isStigmatising
      ? NeutralWords.pairs[entry].neutral : Jargon.entries[entry - NeutralWords.pairs.count].plain
    guard let plain, words.first?.isUppercase == true else { return plain }
    return plain.prefix(1).uppercased() + plain.dropFirst()
  }

  /// The words of both kinds; those that put people in a box stand first.
  private static let phrases = PhraseSet(
    NeutralWords.pairs.map(\.word) + Jargon.entries.map(\.words))

  /// Finds such words in one pass over a note.
  ///
  /// Office words count only where residents may read them, and not in somebody's own words.
  static func all(in file: SourceFile, _ conversation: Conversation) -> [Wording] {
    var note = WordedNote(file, conversation)
    let matches = phrases.all(in: note.lower.span, note.lower.indices)
    var found: [Wording] = []
    for match in matches {
      let isStigmatising = match.index < NeutralWords.pairs.count
      let use = note.use(at: match.range.lowerBound)
      guard use == .forResidents || isStigmatising && use != .code else { continue }
      found.append(
        Wording(
          range: note.withAbbreviationMark(match.range), isStigmatising: isStigmatising,
          entry: match.index))
    }
    return found
  }
}
