package import Source

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
    package var range: ByteRange
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
      let words = Self.words(in: bytes.span, 0..<bytes.count).map(\.hash)
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

  private typealias Word = (hash: UInt64, range: ByteRange)

  /// The words of a line whose ASCII letters are in lower case.
  private static func words(in bytes: borrowing Span<UInt8>, _ range: ByteRange) -> [Word] {
    var words: [Word] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard isWord(bytes[index]) else {
        index += gap(bytes[index])
        continue
      }
      let word = word(in: bytes, index, range.upperBound)
      words.append(word)
      index = word.range.upperBound
    }
    return words
  }

  /// The word that starts at an offset.
  private static func word(
    in bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int
  ) -> Word {
    var hash = WordHash()
    var index = start
    while index < end, isWord(bytes[index]) {
      hash.add(bytes[index])
      index += 1
    }
    return (hash.value, start..<index)
  }

  /// Whether a byte belongs to a word; dashes, curly quotes and arrows start with `E2`.
  private static func isWord(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
      || (byte >= 0x80 && byte != 0xE2 && byte != 0xC2)
  }

  /// Whether a mark ends a sentence: a full stop and the like with a space behind it.
  private static func endsSentence(_ bytes: borrowing Span<UInt8>, _ index: Int, _ end: Int) -> Bool
  {
    switch bytes[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"):
      index + 1 < end && bytes[index + 1] == 0x20
    default: false
    }
  }

  /// The bytes to pass over at a byte that is in no word.
  private static func gap(_ byte: UInt8) -> Int {
    switch byte {
    case 0xE2: 3
    case 0xC2: 2
    default: 1
    }
  }

  /// The first phrase in a line, and of those that start together the longest.
  ///
  /// - Parameters:
  ///   - bytes: A line with its ASCII letters in lower case.
  ///   - range: Where to look.
  package func first(in bytes: borrowing Span<UInt8>, _ range: ByteRange) -> Match? {
    var index = range.lowerBound
    while index < range.upperBound {
      guard Self.isWord(bytes[index]) else {
        index += Self.gap(bytes[index])
        continue
      }
      let word = Self.word(in: bytes, index, range.upperBound)
      if let match = match(word, in: bytes, range.upperBound) { return match }
      index = word.range.upperBound
    }
    return nil
  }

  /// Every phrase in a line, the longest one at each word.
  package func all(in bytes: borrowing Span<UInt8>, _ range: ByteRange) -> [Match] {
    var matches: [Match] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard Self.isWord(bytes[index]) else {
        index += Self.gap(bytes[index])
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
        while next < end, !Self.isWord(bytes[next]), !Self.endsSentence(bytes, next, end) {
          next += Self.gap(bytes[next])
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
