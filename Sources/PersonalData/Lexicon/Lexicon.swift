internal import Lexicons
internal import Words

/// The words that say something about personal data, in Dutch and English.
struct Lexicon: Sendable {
  /// Words in lower case without accents, parted by spaces, with what they mean.
  typealias Entry = (marks: WordMarks, words: String)

  static let common = Lexicon(
    people + places + details + onePerson + surroundings + wordNames + buildings + access + reports
      + lists)

  private let table: WordTable
  private let meanings: [WordMarks]

  /// Makes a lexicon; a word in several entries means all of it.
  init(_ entries: [Entry]) {
    var words: [(hash: UInt64, marks: WordMarks)] = []
    words.reserveCapacity(8192)
    for entry in entries { Self.add(entry, to: &words) }
    var making = WordTableMaking(count: words.count)
    var meanings: [WordMarks] = []
    meanings.reserveCapacity(words.count)
    for word in words {
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

  /// Hashes the words of an entry where they stand.
  private static func add(_ entry: Entry, to words: inout [(hash: UInt64, marks: WordMarks)]) {
    var entry = entry
    entry.words.makeContiguousUTF8()
    let bytes = entry.words.utf8.span
    var hash = WordHash()
    var isInWord = false
    for index in 0...bytes.count {
      if index < bytes.count, bytes[index] != 0x20, bytes[index] != 0x0A {
        hash.add(bytes[index])
        isInWord = true
      } else if isInWord {
        words.append((hash.value, entry.marks))
        hash = WordHash()
        isInWord = false
      }
    }
  }

  /// What a word means; nothing when it is not in the lexicon.
  func marks(of hash: UInt64) -> WordMarks {
    let place = table.value(of: hash)
    return place < 0 ? [] : meanings[Int(place)]
  }
}
