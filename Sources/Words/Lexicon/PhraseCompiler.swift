/// Compiles lists of phrases to the bytes of a ``PhraseTable``.
struct PhraseCompiler {
  private typealias Meaning = (list: ListID, value: String)

  private var phrases: [PhraseTable.Phrase] = []
  private var weights: [Int32] = []
  private var elements: [PhraseElement] = []
  private var pool = PhrasePool()
  private var meanings: [Meaning] = []

  /// The table of some lists as bytes.
  static func bytes(of lists: [(id: ListID, entries: [LexiconFile.Entry])]) -> [UInt8] {
    var compiler = PhraseCompiler()
    for list in lists {
      for entry in list.entries { compiler.add(entry, of: list.id) }
    }
    return compiler.bytes
  }

  private mutating func add(_ entry: LexiconFile.Entry, of list: ListID) {
    if let last = meanings.last, last.list == list, last.value == entry.value {
    } else {
      meanings.append((list, entry.value))
    }
    for sequence in PhrasePattern.sequences(of: entry.phrase, &pool) {
      let start = elements.count
      elements += sequence
      weights.append(Int32(clamping: entry.weight))
      phrases.append(
        PhraseTable.Phrase(
          list: list, meaning: meanings.count - 1, elements: start..<elements.count))
    }
  }

  private var bytes: [UInt8] {
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
    var writer = FlatWriter()
    writer.add(order.map { phrases[$0].bits })
    writer.add(order.map { weights[$0] })
    PhraseElements.write(elements, pool, to: &writer)
    PhraseIndexMaking.write(
      order.map { Array(elements[phrases[$0].elements]) }, order.map { needs(of: phrases[$0]) },
      pool, to: &writer)
    writer.add(meanings.map(\.list.index))
    writer.add(texts: meanings.map(\.value))
    return writer.bytes
  }

  /// A bit for each whole word that a phrase cannot do without.
  private func needs(of phrase: PhraseTable.Phrase) -> UInt64 {
    elements[phrase.elements].reduce(0) { bits, element in
      element.kind == .word && !element.isOptional
        ? bits | WordHash.bit(of: element.hash) : bits
    }
  }
}
