internal import Lexicons
internal import Words

/// The words that say something about personal data, in Dutch and English.
struct Lexicon: Sendable {
  /// A word, by the hash of its folded letters, with what it means.
  typealias Entry = (hash: UInt64, marks: WordMarks)

  static let common = Lexicon(marked + lists + sayings)

  private let table: WordTable
  private let meanings: [WordMarks]

  /// Makes a lexicon; a word in several entries means all of it.
  init(_ entries: [Entry]) {
    var making = WordTableMaking(count: entries.count)
    var meanings: [WordMarks] = []
    meanings.reserveCapacity(entries.count)
    for word in entries {
      let place = Int(making.value(of: word.hash, adding: Int32(meanings.count)))
      if place == meanings.count {
        meanings.append(word.marks)
      } else {
        meanings[place].formUnion(word.marks)
      }
    }
    self.meanings = meanings
    table = making.table
  }

  /// What a word means; nothing when it is not in the lexicon.
  func marks(of hash: UInt64) -> WordMarks {
    let place = table.value(of: hash)
    return place < 0 ? [] : meanings[Int(place)]
  }
}
