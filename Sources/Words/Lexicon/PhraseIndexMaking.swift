/// Gathers phrases by how they start; ``PhraseIndex`` looks them up.
struct PhraseIndexMaking {
  /// The tables of a ``PhraseIndex``, in the order in which they are written.
  private enum Table: Int {
    case pairs, words, gaps, gapStarts, heads, tails
  }

  /// The members of each bucket; the first is of phrases that begin with a number.
  private var buckets: [[Int32]] = [[]]
  private var tables: [[UInt64: Int32]] = Array(repeating: [:], count: Table.tails.rawValue + 1)

  /// The letters by which a stem or a tail is looked up when it has more than three.
  private static let usualStem = 4

  /// Writes an index of phrases, each given by its parts and by the words that it needs.
  static func write(
    _ phrases: [[PhraseElement]], _ needs: [UInt64], _ pool: PhrasePool,
    to writer: inout FlatWriter
  ) {
    var making = PhraseIndexMaking()
    for (number, elements) in phrases.enumerated() { making.add(Int32(number), elements, pool) }
    for table in making.tables {
      WordTableSlots(table.map { (hash: $0.key, value: $0.value) }.sorted { $0.0 < $1.0 })
        .write(to: &writer)
    }
    var start: Int32 = 0
    let starts = making.buckets.map { bucket in
      defer { start += Int32(bucket.count) }
      return start
    }
    writer.add(starts + [start])
    let members = making.buckets.flatMap(\.self)
    writer.add(members)
    writer.add(members.map { needs[PhraseIndex.phrase(ofMember: $0)] })
  }

  private mutating func add(_ number: Int32, _ elements: [PhraseElement], _ pool: PhrasePool) {
    guard let first = elements.first else { return }
    switch first.kind {
    case .word: add(number, elements, behind: first.hash, pool)
    case .mark: add(number, 1, to: .words, first.hash)
    case .stem:
      add(number, 0, to: .heads, Self.edge(pool.letters[first.pooled].prefix(Self.usualStem)))
    case .tail:
      add(number, 0, to: .tails, Self.edge(pool.letters[first.pooled].suffix(Self.usualStem)))
    case .number: buckets[0].append(PhraseIndex.member(number, known: 1))
    // A phrase that starts with anything would be tried at every token.
    case .any, .gap, .choice: break
    }
  }

  /// Adds a phrase that begins with a word, by what comes behind it where the phrase says so.
  private mutating func add(
    _ number: Int32, _ elements: [PhraseElement], behind first: UInt64, _ pool: PhrasePool
  ) {
    let rest = elements.dropFirst()
    if let next = Self.openings(of: rest, pool) {
      // A word that may be missing tells where to try the phrase, and has to be looked at again.
      let known = elements[1].isOptional ? 1 : 2
      for hash in next { add(number, known, to: .pairs, PhraseIndex.pair(first, hash)) }
    } else if rest.first?.kind == .gap, let next = Self.openings(of: rest.dropFirst(), pool) {
      for hash in next { add(number, 1, to: .gaps, PhraseIndex.pair(first, hash)) }
      tables[Table.gapStarts.rawValue][first] = 0
    } else {
      add(number, 1, to: .words, first)
    }
  }

  /// The words of which one is the next in a line where some parts stand; `nil` when others may be.
  private static func openings(
    of parts: ArraySlice<PhraseElement>, _ pool: PhrasePool
  ) -> [UInt64]? {
    var hashes: Set<UInt64> = []
    for part in parts {
      switch part.kind {
      case .word: hashes.insert(part.hash)
      case .choice: hashes.formUnion(pool.hashes[part.pooled])
      default: return nil
      }
      if !part.isOptional { return hashes.sorted() }
    }
    return nil
  }

  private mutating func add(_ number: Int32, _ known: Int, to table: Table, _ hash: UInt64) {
    let member = PhraseIndex.member(number, known: known)
    if let bucket = tables[table.rawValue][hash] {
      buckets[Int(bucket)].append(member)
    } else {
      tables[table.rawValue][hash] = Int32(buckets.count)
      buckets.append([member])
    }
  }

  private static func edge(_ letters: ArraySlice<UInt8>) -> UInt64 {
    PhraseIndex.edge(letters.reversed().reduce(0) { $0 << 8 | UInt32($1) })
  }
}
