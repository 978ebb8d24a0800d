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

  /// In the order in which they win where two of a list start and end together: whole words before
  /// stems, stems before tails, then the one that names more.
  private let phrases: FlatArray<UInt64>
  private let weights: FlatArray<Int32>
  /// Of each phrase a bit for each whole word that it cannot do without, by the last bits of its
  /// hash.
  private let needs: FlatArray<UInt64>
  private let elements: PhraseElements
  let meanings: [(list: ListID, value: String)]
  private let index: PhraseIndex

  /// Opens a table that ``PhraseCompiler`` wrote.
  init(_ bytes: FlatBytes) {
    var place = 0
    phrases = bytes.array(at: &place)
    weights = bytes.array(at: &place)
    needs = bytes.array(at: &place)
    elements = PhraseElements(bytes, at: &place)
    index = PhraseIndex(bytes, at: &place)
    let lists = bytes.array(UInt8.self, at: &place)
    let ends = bytes.array(Int32.self, at: &place)
    let letters = bytes.array(UInt8.self, at: &place)
    var start = 0
    meanings = lists.indices.map { meaning in
      let end = Int(ends[meaning])
      defer { start = end }
      return (
        ListID(index: lists[meaning]),
        String(decoding: (start..<end).map { letters[$0] }, as: UTF8.self)
      )
    }
  }

  /// The bit of a word among the ``needs`` of a phrase.
  @inline(__always) static func bit(of hash: UInt64) -> UInt64 { 1 << (hash & 63) }

  /// The phrases that stand in some tokens; see ``Lexicon/matches(in:_:)``.
  func matches(in tokens: [Token], _ folded: [UInt8]) -> (matches: [Match], lists: ListSet) {
    var matches: [Match] = []
    var lists = ListSet()
    /// Where the last phrase of each list ends.
    var ends = InlineArray<128, Int32>(repeating: 0)
    var found: [(phrase: Int, list: ListID, end: Int)] = []
    let words = tokens.span
    let letters = folded.span
    var held: UInt64 = 0
    for index in words.indices where words[index].kind != .mark {
      held |= Self.bit(of: words[index].hash)
    }
    for start in words.indices {
      index.forEachPhrase(at: start, words, letters) { candidate in
        let number = candidate.phrase
        guard needs[number] & ~held == 0 else { return }
        let phrase = Phrase(bits: phrases[number])
        let rest = (phrase.elements.lowerBound + candidate.known)..<phrase.elements.upperBound
        guard
          let end = elements.end(
            of: rest, at: candidate.next, words, letters, isFirst: candidate.known == 0)
        else { return }
        guard let known = found.firstIndex(where: { $0.list == phrase.list }) else {
          return found.append((number, phrase.list, end))
        }
        if (end, found[known].phrase) > (found[known].end, number) {
          found[known] = (number, phrase.list, end)
        }
      }
      guard !found.isEmpty else { continue }
      for (number, list, end) in found where ends[Int(list.index)] < end {
        ends[Int(list.index)] = Int32(end)
        lists.insert(list)
        let meaning = Phrase(bits: phrases[number]).meaning
        matches.append(
          Match(
            list: list, meaning: meaning, value: meanings[meaning].value,
            weight: Int(weights[number]), tokens: start..<end))
      }
      found.removeAll(keepingCapacity: true)
    }
    return (matches, lists)
  }
}
