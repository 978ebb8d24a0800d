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
    var meanings: [WordMarks] = []
    var places: [UInt64: Int] = [:]
    for entry in entries {
      // An array is cut many times faster than a string, whose every index is looked at.
      for word in Array(entry.words.utf8).split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        let hash = WordHash.of(word)
        if let place = places[hash] {
          meanings[place].formUnion(entry.marks)
        } else {
          places[hash] = meanings.count
          meanings.append(entry.marks)
        }
      }
    }
    self.meanings = meanings
    self.table = WordTable(places.map { (hash: $0.key, value: Int32($0.value)) })
  }

  /// What a word means; nothing when it is not in the lexicon.
  func marks(of hash: UInt64) -> WordMarks {
    let place = table.value(of: hash)
    return place < 0 ? [] : meanings[Int(place)]
  }
}
