/// Lists of phrases compiled into one table, so that one look a token answers for all of them.
///
/// A phrase is found at the token it starts with: by the whole word, by the first three letters of
/// a stem (`gemaa*`), or by the last three of a compound's tail (`*overlast`). The rest of it is
/// then compared; it never crosses the end of a sentence, and passes over marks.
package struct Lexicon: Sendable {
  /// A phrase of a list, with its words as a run of ``elements``.
  struct Phrase {
    var list: ListID
    var value: String
    var weight: Int
    var elements: Range<Int>
    /// How many tokens it names, by which the longest of those that start together is known.
    var length: Int
  }

  private let phrases: [Phrase]
  private let elements: [PhraseElement]
  /// Phrases by their first word, stem or tail; the longest first.
  private let buckets: [[Int32]]
  private let words: WordTable
  private let heads: WordTable
  private let tails: WordTable
  /// Phrases that begin with a number, whatever number it is.
  private let numeric: [Int32]

  /// The letters by which a stem or a tail is looked up; none is shorter.
  package static let shortestStem = 3

  /// Compiles lists of phrases.
  package init(_ lists: [(id: ListID, entries: [LexiconFile.Entry])]) {
    var phrases: [Phrase] = []
    var elements: [PhraseElement] = []
    for list in lists {
      for entry in list.entries {
        for sequence in PhrasePattern.sequences(of: entry.phrase) {
          let start = elements.count
          elements += sequence
          phrases.append(
            Phrase(
              list: list.id, value: entry.value, weight: entry.weight,
              elements: start..<elements.count, length: sequence.count))
        }
      }
    }
    var index = PhraseIndex()
    for (number, phrase) in phrases.enumerated() where !phrase.elements.isEmpty {
      index.add(number, startingWith: elements[phrase.elements.lowerBound])
    }
    buckets = index.buckets.map { bucket in
      bucket.sorted {
        (phrases[Int($1)].length, $0) < (phrases[Int($0)].length, $1)
      }
    }
    numeric = index.numeric
    words = WordTable(index.words.map { (hash: $0.key, value: $0.value) }.sorted { $0.0 < $1.0 })
    heads = WordTable(index.heads.map { (hash: $0.key, value: $0.value) }.sorted { $0.0 < $1.0 })
    tails = WordTable(index.tails.map { (hash: $0.key, value: $0.value) }.sorted { $0.0 < $1.0 })
    self.phrases = phrases
    self.elements = elements
  }

  /// The phrases that stand in some tokens, and the lists that they are of.
  ///
  /// Of a list the longest phrase at a token counts, and none that lies within an earlier one:
  /// `niet opgelost` hides `opgelost`.
  package func matches(in tokens: [Token], _ folded: [UInt8]) -> (matches: [Match], lists: ListSet)
  {
    var found: [Match] = []
    var lists = ListSet()
    for start in tokens.indices {
      let token = tokens[start]
      let first = found.count
      look(up: words.value(of: token.hash), start, tokens, folded, &found, from: first)
      if token.kind == .number {
        for phrase in numeric { match(phrase, start, tokens, folded, &found, from: first) }
      }
      guard token.kind == .word, token.key.count >= Self.shortestStem else { continue }
      var head = WordHash()
      var tail = WordHash()
      for offset in 0..<Self.shortestStem {
        head.add(folded[token.key.lowerBound + offset])
        tail.add(folded[token.key.upperBound - Self.shortestStem + offset])
      }
      look(up: heads.value(of: head.value), start, tokens, folded, &found, from: first)
      look(up: tails.value(of: tail.value), start, tokens, folded, &found, from: first)
    }
    guard !found.isEmpty else { return (found, lists) }
    var ends: [ListID: Int] = [:]
    found = found.filter { match in
      guard ends[match.list, default: 0] < match.tokens.upperBound else { return false }
      ends[match.list] = match.tokens.upperBound
      lists.insert(match.list)
      return true
    }
    return (found, lists)
  }

  private func look(
    up bucket: Int32, _ start: Int, _ tokens: [Token], _ folded: [UInt8],
    _ found: inout [Match], from first: Int
  ) {
    guard bucket >= 0 else { return }
    for phrase in buckets[Int(bucket)] { match(phrase, start, tokens, folded, &found, from: first) }
  }

  /// Adds a phrase when it stands at a token; it takes the place of a shorter one of its list.
  private func match(
    _ number: Int32, _ start: Int, _ tokens: [Token], _ folded: [UInt8],
    _ found: inout [Match], from first: Int
  ) {
    let phrase = phrases[Int(number)]
    guard
      let end = PhraseElement.end(
        of: elements[phrase.elements], at: start, tokens, folded, isFirst: true)
    else { return }
    let match = Match(
      list: phrase.list, value: phrase.value, weight: phrase.weight, tokens: start..<end)
    if let known = found[first...].firstIndex(where: { $0.list == phrase.list }) {
      if found[known].tokens.upperBound < end { found[known] = match }
    } else {
      found.append(match)
    }
  }
}
