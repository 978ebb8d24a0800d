internal import Lexicons
internal import Words

/// A kind of what may be told of one person to all; see `open-doings.txt`.
enum OpenDoing: Int, WordClass {
  case says, finds, does, handles, comes, lets, done, attends, has, minded, offers, shared, inOffice
  case perceives, asks, personal, placing, ofWork

  static let classes = WordClasses<OpenDoing>(.openDoings)

  /// Whether a word is a verb of what somebody says, finds or does for all to know.
  static func isVerb(_ word: UInt64) -> Bool {
    says.holds(word) || finds.holds(word) || does.holds(word) || handles.holds(word)
      || comes.holds(word)
  }
}
