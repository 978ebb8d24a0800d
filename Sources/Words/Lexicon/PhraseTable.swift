/// The phrases of a lexicon, made once and shared by all that look words up in it.
///
/// ``PhraseCompiler`` writes it as bytes, which are read where they stand.
final class PhraseTable: Sendable {
  /// A phrase of a list, with its parts as a run of ``elements``.
  struct Phrase: Sendable {
    var list: ListID
    /// The place of what it means among the meanings.
    var meaning: Int
    var elements: Range<Int>

    init(list: ListID, meaning: Int, elements: Range<Int>) {
      self.list = list
      self.meaning = meaning
      self.elements = elements
    }

    /// Reads a phrase from the number that ``bits`` makes of it.
    @inline(__always) init(bits: UInt64) {
      let start = Int(bits >> 32)
      elements = start..<(start + Int(bits >> 24 & 0xFF))
      list = ListID(index: UInt8(truncatingIfNeeded: bits >> 16))
      meaning = Int(bits & 0xFFFF)
    }

    var bits: UInt64 {
      UInt64(elements.lowerBound) << 32 | UInt64(elements.count) << 24
        | UInt64(list.index) << 16 | UInt64(meaning)
    }
  }

  /// A phrase that stands at a token, with the token behind it.
  private struct Found {
    var phrase: Int
    var list: ListID
    var end: Int

    /// Whether it counts and another of the list does not: it is longer, or names more.
    func wins(over other: Found) -> Bool { (end, other.phrase) > (other.end, phrase) }
  }

  /// In the order in which they win where two of a list start and end together: whole words before
  /// stems, stems before tails, then the one that names more.
  private let phrases: FlatArray<UInt64>
  private let weights: FlatArray<Int32>
  private let elements: PhraseElements
  let meanings: [(list: ListID, value: String)]
  private let index: PhraseIndex

  /// Opens a table that ``PhraseCompiler`` wrote.
  init(_ bytes: FlatBytes) {
    var place = 0
    phrases = bytes.array(at: &place)
    weights = bytes.array(at: &place)
    elements = PhraseElements(bytes, at: &place)
    index = PhraseIndex(bytes, at: &place)
    let lists = bytes.array(UInt8.self, at: &place)
    let values = bytes.strings(at: &place)
    meanings = zip(lists.indices, values).map { (ListID(index: lists[$0]), $1) }
  }

  /// The bit of a word among those that a phrase needs.
  @inline(__always) static func bit(of hash: UInt64) -> UInt64 { 1 << (hash & 63) }

  /// The phrases that stand in some tokens; see ``Lexicon/matches(in:_:)``.
  func matches(in tokens: [Token], _ folded: [UInt8]) -> (matches: [Match], lists: ListSet) {
    var matches: [Match] = []
    var lists = ListSet()
    /// Where the last phrase of each list ends.
    var ends = InlineArray<128, Int32>(repeating: 0)
    /// The best phrase of each list at a token; behind the first ``count`` lie those of others.
    var found: [Found] = []
    let words = tokens.span
    let letters = folded.span
    var held: UInt64 = 0
    for index in words.indices where words[index].kind != .mark {
      held |= Self.bit(of: words[index].hash)
    }
    for start in words.indices {
      var count = 0
      index.forEachPhrase(at: start, words, letters, held: held) { candidate in
        let phrase = Phrase(bits: phrases[candidate.phrase])
        let rest = (phrase.elements.lowerBound + candidate.known)..<phrase.elements.upperBound
        var end = candidate.next
        if !rest.isEmpty {
          guard
            let last = elements.end(
              of: rest, at: end, words, letters, isFirst: candidate.known == 0)
          else { return }
          end = last
        }
        let new = Found(phrase: candidate.phrase, list: phrase.list, end: end)
        for place in 0..<count where found[place].list == new.list {
          if new.wins(over: found[place]) { found[place] = new }
          return
        }
        if found.isEmpty { found.reserveCapacity(24) }
        if count < found.count { found[count] = new } else { found.append(new) }
        count += 1
      }
      for place in 0..<count where ends[Int(found[place].list.index)] < found[place].end {
        let (number, list, end) = (found[place].phrase, found[place].list, found[place].end)
        ends[Int(list.index)] = Int32(end)
        lists.insert(list)
        if matches.isEmpty { matches.reserveCapacity(max(4, tokens.count)) }
        let meaning = Phrase(bits: phrases[number]).meaning
        matches.append(
          Match(
            list: list, meaning: meaning, value: meanings[meaning].value,
            weight: Int(weights[number]), tokens: start..<end))
      }
    }
    return (matches, lists)
  }
}
