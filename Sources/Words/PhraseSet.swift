/// Phrases that a line is searched for, all of them in one pass over its bytes.
///
/// A phrase is whole words in lower case, within one sentence, whatever marks stand between
/// them. Every word of
/// the line is hashed once; only a word that opens a phrase is looked at twice.
package struct PhraseSet: Sendable {
  /// A phrase found in a line.
  package struct Match: Hashable, Sendable {
    /// The place of the phrase in the list the set was made from.
    package var index: Int
    package var range: Range<Int>
  }

  private struct Phrase {
    var words: [UInt64]
    var index: Int
  }

  /// Phrases by their first word, longest first.
  private let lists: [[Phrase]]
  private let starts: WordTable

  /// Makes a set of phrases, each of whole words in lower case.
  package init(_ phrases: some Sequence<String>) {
    var lists: [[Phrase]] = []
    var starts: [(hash: UInt64, value: Int32)] = []
    for (index, text) in phrases.enumerated() {
      let bytes = Array(text.utf8)
      let words = LineWords(bytes.span).words.map(\.hash)
      guard let first = words.first else { continue }
      let phrase = Phrase(words: words, index: index)
      if let known = starts.first(where: { $0.hash == first }) {
        lists[Int(known.value)].append(phrase)
      } else {
        starts.append((first, Int32(lists.count)))
        lists.append([phrase])
      }
    }
    self.lists = lists.map { list in
      list.sorted { ($1.words.count, $0.index) < ($0.words.count, $1.index) }
    }
    self.starts = WordTable(starts)
  }

  private typealias Word = (hash: UInt64, range: Range<Int>)

  /// The word that starts at an offset.
  private static func word(
    in bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int
  ) -> Word {
    var hash = WordHash()
    var index = start
    while index < end, LineWords.isWord(bytes[index]) {
      hash.add(bytes[index])
      index += 1
    }
    return (hash.value, start..<index)
  }

  /// The first phrase in a line, and of those that start together the longest.
  ///
  /// - Parameters:
  ///   - bytes: A line with its ASCII letters in lower case.
  ///   - range: Where to look.
  /// - Returns: The phrase, or `nil` when there is none.
  package func first(in bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Match? {
    var index = range.lowerBound
    while index < range.upperBound {
      guard LineWords.isWord(bytes[index]) else {
        index += LineWords.gap(bytes[index])
        continue
      }
      let word = Self.word(in: bytes, index, range.upperBound)
      if let match = match(word, in: bytes, range.upperBound) { return match }
      index = word.range.upperBound
    }
    return nil
  }

  /// The first phrase in a line that is cut into words already.
  package func first(in line: borrowing LineWords) -> Match? {
    for index in line.words.indices {
      let list = starts.value(of: line.words[index].hash)
      guard list >= 0 else { continue }
      if let match = match(lists[Int(list)], line.words, index) { return match }
    }
    return nil
  }

  private func match(_ list: [Phrase], _ words: [LineWords.Word], _ start: Int) -> Match? {
    for phrase in list where start + phrase.words.count <= words.count {
      var isMatch = true
      for offset in phrase.words.indices.dropFirst()
      where words[start + offset].hash != phrase.words[offset]
        || words[start + offset].opensSentence
      {
        isMatch = false
        break
      }
      guard isMatch else { continue }
      let last = words[start + phrase.words.count - 1]
      return Match(
        index: phrase.index, range: words[start].range.lowerBound..<last.range.upperBound)
    }
    return nil
  }

  /// Every phrase in a line, the longest one at each word.
  package func all(in bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> [Match] {
    var matches: [Match] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard LineWords.isWord(bytes[index]) else {
        index += LineWords.gap(bytes[index])
        continue
      }
      let word = Self.word(in: bytes, index, range.upperBound)
      if let match = match(word, in: bytes, range.upperBound) { matches.append(match) }
      index = word.range.upperBound
    }
    return matches
  }

  /// The longest phrase that starts at a word.
  private func match(_ first: Word, in bytes: borrowing Span<UInt8>, _ end: Int) -> Match? {
    let list = starts.value(of: first.hash)
    guard list >= 0 else { return nil }
    for phrase in lists[Int(list)] {
      var last = first.range.upperBound
      var isMatch = true
      for expected in phrase.words.dropFirst() {
        var next = last
        while next < end, !LineWords.isWord(bytes[next]), !LineWords.endsSentence(bytes, next, end)
        {
          next += LineWords.gap(bytes[next])
        }
        guard next < end else {
          isMatch = false
          break
        }
        let word = Self.word(in: bytes, next, end)
        guard !word.range.isEmpty, word.hash == expected else {
          isMatch = false
          break
        }
        last = word.range.upperBound
      }
      if isMatch { return Match(index: phrase.index, range: first.range.lowerBound..<last) }
    }
    return nil
  }
}
