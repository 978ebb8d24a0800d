/// The phrases of a lexicon, made once and shared by all that look words up in it.
final class PhraseTable: Sendable {
  /// A phrase of a list, with its parts as a run of ``elements``.
  struct Phrase: Sendable {
    var list: ListID
    /// The place of what it means among ``meanings``.
    var meaning: Int32
    var weight: Int32
    /// A bit for each whole word that it cannot do without, by the last bits of its hash.
    var needs: UInt64
    var elements: Range<Int>
  }

  /// In the order in which they win where two of a list start and end together: whole words before
  /// stems, stems before tails, then the one that names more.
  let phrases: [Phrase]
  let elements: [PhraseElement]
  let pool: PhrasePool
  let meanings: [(list: ListID, value: String)]
  let index: PhraseIndex

  init(
    _ phrases: [Phrase], _ elements: [PhraseElement], _ pool: PhrasePool,
    _ meanings: [(list: ListID, value: String)], _ index: PhraseIndex
  ) {
    self.phrases = phrases
    self.elements = elements
    self.pool = pool
    self.meanings = meanings
    self.index = index
  }

  /// Compiles lists of phrases.
  convenience init(_ lists: [(id: ListID, entries: [LexiconFile.Entry])]) {
    var phrases: [Phrase] = []
    var elements: [PhraseElement] = []
    var pool = PhrasePool()
    var meanings: [(list: ListID, value: String)] = []
    for list in lists {
      for entry in list.entries {
        if let last = meanings.last, last.list == list.id, last.value == entry.value {
        } else {
          meanings.append((list.id, entry.value))
        }
        for sequence in PhrasePattern.sequences(of: entry.phrase, &pool) {
          let start = elements.count
          elements += sequence
          phrases.append(
            Phrase(
              list: list.id, meaning: Int32(meanings.count - 1), weight: Int32(entry.weight),
              needs: Self.needs(of: sequence),
              elements: start..<elements.count))
        }
      }
    }
    let ranks = phrases.map { phrase in
      let rank =
        switch elements[phrase.elements.lowerBound].kind {
        case .stem: 1 << 20
        case .tail: 2 << 20
        default: 0
        }
      return rank - phrase.elements.count
    }
    let order = phrases.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    let ordered = order.map { phrases[$0] }
    self.init(ordered, elements, pool, meanings, PhraseIndex(ordered, elements, pool))
  }

  /// A bit for each whole word that a phrase cannot do without; see ``Phrase/needs``.
  static func needs(of sequence: some Sequence<PhraseElement>) -> UInt64 {
    sequence.reduce(0) { bits, element in
      element.kind == .word && !element.isOptional ? bits | bit(of: element.hash) : bits
    }
  }

  private static func bit(of hash: UInt64) -> UInt64 { 1 << (hash & 63) }

  /// The phrases that stand in some tokens; see ``Lexicon/matches(in:_:)``.
  func matches(in tokens: [Token], _ folded: [UInt8]) -> (matches: [Match], lists: ListSet) {
    var matches: [Match] = []
    var lists = ListSet()
    /// Where the last phrase of each list ends.
    var ends = InlineArray<128, Int32>(repeating: 0)
    var found: [(phrase: Int32, end: Int)] = []
    let words = tokens.span
    let letters = folded.span
    var held: UInt64 = 0
    for token in tokens where token.kind != .mark { held |= Self.bit(of: token.hash) }
    for start in tokens.indices {
      found.removeAll(keepingCapacity: true)
      index.forEachPhrase(at: start, words, letters) { candidate in
        let number = candidate.phrase
        let phrase = phrases[Int(number)]
        guard phrase.needs & ~held == 0 else { return }
        let rest = phrase.elements.dropFirst(candidate.known)
        guard
          let end = rest.isEmpty
            ? candidate.next
            : end(of: rest, at: candidate.next, words, letters, isFirst: candidate.known == 0)
        else { return }
        guard
          let known = found.firstIndex(where: { phrases[Int($0.phrase)].list == phrase.list })
        else { return found.append((number, end)) }
        if (end, found[known].phrase) > (found[known].end, number) { found[known] = (number, end) }
      }
      for (number, end) in found {
        let phrase = phrases[Int(number)]
        guard ends[Int(phrase.list.index)] < end else { continue }
        ends[Int(phrase.list.index)] = Int32(end)
        lists.insert(phrase.list)
        matches.append(
          Match(
            list: phrase.list, meaning: Int(phrase.meaning),
            value: meanings[Int(phrase.meaning)].value, weight: Int(phrase.weight),
            tokens: start..<end))
      }
    }
    return (matches, lists)
  }

  /// The token behind a run of parts that stands at a token; `nil` when it does not stand there.
  private func end(
    of parts: Range<Int>, at start: Int, _ tokens: borrowing Span<Token>,
    _ folded: borrowing Span<UInt8>, isFirst: Bool
  ) -> Int? {
    var index = start
    var isFirst = isFirst
    for place in parts {
      let part = elements[place]
      let rest = (place + 1)..<parts.upperBound
      if part.kind == .gap {
        var skipped = 0
        while true {
          if let end = end(of: rest, at: index, tokens, folded, isFirst: false) { return end }
          guard skipped < PhrasePattern.widestGap, index < tokens.count,
            !tokens[index].opensSentence
          else { return nil }
          if tokens[index].kind != .mark { skipped += 1 }
          index += 1
        }
      }
      var next = index
      if part.kind != .mark, !isFirst {
        while next < tokens.count, tokens[next].kind == .mark { next += 1 }
      }
      let fits =
        next < tokens.count && (isFirst || !tokens[next].opensSentence)
        && pool.fits(part, tokens[next], folded)
      if part.isOptional {
        if fits, let end = end(of: rest, at: next + 1, tokens, folded, isFirst: false) {
          return end
        }
        continue
      }
      guard fits else { return nil }
      isFirst = false
      index = next + 1
    }
    return index
  }
}
