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

  /// What a phrase means, for who asks.
  func match(_ hit: Hit) -> Match {
    Match(
      list: hit.list, meaning: hit.meaning, value: meanings[hit.meaning].value,
      weight: weight(of: hit), tokens: hit.tokens)
  }

  /// How strongly a phrase means what it does.
  func weight(of hit: Hit) -> Int { Int(weights[Int(hit.phrase)]) }

  /// The phrases that stand in some tokens; see ``Lexicon/hits(in:_:)``.
  func hits(in tokens: [Token], _ folded: [UInt8]) -> (hits: [Hit], lists: ListSet) {
    // Behind the first ``kept`` lie those at the token in hand, the best of each list.
    var hits: [Hit] = []
    var lists = ListSet()
    /// Where the last phrase of each list ends, and the place of that at the token in hand.
    var ends = InlineArray<128, Int32>(repeating: 0)
    var places = InlineArray<128, Int32>(repeating: -1)
    let words = tokens.span
    let letters = folded.span
    var held: UInt64 = 0
    for index in words.indices where words[index].kind != .mark {
      held |= WordHash.bit(of: words[index].hash)
    }
    for start in words.indices {
      let kept = hits.count
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
        let new = Hit(
          phrase: candidate.phrase, meaning: phrase.meaning, list: phrase.list, tokens: start..<end)
        let place = Int(places[Int(new.list.index)])
        if place >= kept {
          if new.wins(over: hits[place]) { hits[place] = new }
          return
        }
        if hits.isEmpty { hits.reserveCapacity(max(16, tokens.count * 2)) }
        places[Int(new.list.index)] = Int32(truncatingIfNeeded: hits.count)
        hits.append(new)
      }
      var count = kept
      for place in kept..<hits.count {
        let hit = hits[place]
        places[Int(hit.list.index)] = -1
        guard ends[Int(hit.list.index)] < hit.end else { continue }
        ends[Int(hit.list.index)] = hit.end
        lists.insert(hit.list)
        hits[count] = hit
        count += 1
      }
      if count < hits.count { hits.removeLast(hits.count - count) }
    }
    return (hits, lists)
  }
}

extension Hit {
  /// Whether it counts and another of the list at its token does not: it is longer, or names more.
  fileprivate func wins(over other: Hit) -> Bool { (end, other.phrase) > (other.end, phrase) }
}
