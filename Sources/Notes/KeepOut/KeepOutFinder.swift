internal import Lexicons
internal import Source
internal import Words

/// Finds the words that keep something out: the one place that knows them (rule R11).
///
/// It is lenient where it reads and strict in what it lets out: a mark may stand before or behind
/// a line, between brackets, in a heading, a key, a value, a tag or the name of a file, and be
/// misspelt.
package struct KeepOutFinder: Sendable {
  package static let standard = KeepOutFinder(.standard)

  private let lexicon: KeepOutLexicon
  private let patterns: [KeepOutPattern]
  private let exceptions: [KeepOutPattern]
  /// The masks of each pattern behind one another, and where those of each begin.
  private let masks: [UInt64]
  private let maskStarts: [Int]
  /// The patterns to try for a word, as places in the list, by the number of the word.
  private let byAnchor: [[Int]]
  /// The words for which there are patterns to try.
  private let anchors: KeepOutWords
  private let signs: [Unicode.Scalar]
  /// The words long enough to be known when they are misspelt.
  private let long: SlipIndex
  /// Words that leave a text without anything else to say.
  private let empty: KeepOutWords
  private let filler: KeepOutWords
  /// The words of a value that is no more than an answer, such as `ja` or `nog niet`.
  let answers: KeepOutWords
  private let scopes: Scopes
  /// The keys of a head, each with whether it keeps out, and those long enough to be misspelt.
  let keys: [String: Bool]
  let longKeys: SlipIndex
  /// How words begin of keys that keep out, and of keys that ask.
  let closedStems, askingStems: [String]

  init(_ lexicon: KeepOutLexicon) {
    self.lexicon = lexicon
    patterns = lexicon.patterns["said"] ?? []
    exceptions = lexicon.patterns["but"] ?? []
    var masks: [UInt64] = []
    var maskStarts = [0]
    for pattern in patterns {
      masks += pattern.masks
      maskStarts.append(masks.count)
    }
    (self.masks, self.maskStarts) = (masks, maskStarts)
    let vocabulary = lexicon.vocabulary
    var byAnchor: [[Int]] = Array(repeating: [], count: vocabulary.count)
    for (index, pattern) in patterns.enumerated() {
      for word in pattern.anchor.numbers { byAnchor[Int(word)].append(index) }
    }
    self.byAnchor = byAnchor
    anchors = vocabulary.words(
      numbered: byAnchor.indices.filter { !byAnchor[$0].isEmpty }.map { Int32($0) })
    signs = byAnchor.indices.filter { !byAnchor[$0].isEmpty && vocabulary.isSign($0) }
      .compactMap { vocabulary.word($0).unicodeScalars.first }.sorted()
    long = SlipIndex(
      Set(
        lexicon.words(in: "secret").filter { $0.utf8.count >= 9 } + lexicon.words(in: "misspelt")
      ).sorted())
    empty = lexicon.words(
      of: "filler", "determiner", "note-noun", "before", "after", "rest", "begin", "end", "not",
      "secret", "weak", "closed")
    filler = lexicon.words(of: "filler")
    answers = lexicon.words(of: "opens", "allows", "partly", "filler", "not")
    scopes = Scopes(lexicon)
    keys = lexicon.keys
    longKeys = SlipIndex(lexicon.keys.keys.filter { $0.utf8.count >= 6 }.sorted())
    closedStems = lexicon.words(in: "closed stem")
    askingStems = lexicon.words(in: "asking stem")
  }

  var vocabulary: KeepOutVocabulary { lexicon.vocabulary }

  /// Whether a word stands in a list of the lexicon.
  func holds(_ word: some StringProtocol, in list: String) -> Bool {
    lexicon.holds(word, in: list)
  }

  /// The mark in a line, a heading, a value or a cell; `nil` when nothing keeps it out.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - isHeading: Whether they are few and worth a look whatever they are.
  /// - Returns: The mark; `nil` when there is none.
  package func mark(in text: String, isHeading: Bool = false) -> KeepOutMark? {
    guard isHeading || mayHold(text.utf8.span) else { return nil }
    let line = KeepOutLine(text, lexicon.vocabulary, signs: signs, slip: slip)
    guard let found = match(in: line), let first = line.words[found].first,
      let last = line.words[found].last
    else { return nil }
    let range = first.token.start..<last.token.end
    let others = line.words.indices.filter { !found.contains($0) }
    let isAlone = others.allSatisfy { empty.contains(line.words[$0].number) }
    let words = String(decoding: Array(text.utf8)[range], as: UTF8.self)
    return KeepOutMark(
      range: range, words: words, scope: scopes.scope(of: line, text, isAlone: isAlone),
      isAlone: isAlone)
  }

  /// The mark in the name of a file or of one of its folders.
  ///
  /// - Parameter path: The path from the folder of notes, such as `vertrouwelijk/huis.md`.
  /// - Returns: The mark; `nil` when there is none.
  package func mark(inPath path: String) -> KeepOutMark? {
    for name in path.cut(at: "/") {
      var words = name.utf8.split(whereSeparator: Self.partsWords).flatMap {
        Self.parts(of: Substring($0))
      }
      if let last = words.last, words.count > 1, ["md", "txt"].contains(last) {
        words.removeLast()
      }
      guard mayHold(words.joined(separator: " ").utf8.span) else { continue }
      // A name has no marks between what it says and what it asks.
      for start in words.indices {
        for end in start..<min(start + Self.longestInName, words.count) {
          if let mark = mark(in: words[start...end].joined(separator: " ")) { return mark }
        }
      }
      if let mark = mark(in: words.joined(separator: " ")) { return mark }
    }
    return nil
  }

  /// The words of a name without spaces: `huisINTERN` is two.
  private static func parts(of name: Substring) -> [Substring] {
    guard
      let index = name.indices.dropFirst().first(where: { index in
        name[index].isUppercase && name[name.index(before: index)].isLowercase
      })
    else { return [name] }
    return [name[..<index]] + parts(of: name[index...])
  }

  /// Whether a byte stands between the words of a name.
  private static func partsWords(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: " "),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// The most words of a name that are a mark by themselves.
  private static let longestInName = 4

  // MARK: Lines

  /// Whether a line has a word for which it is worth a look; most have none.
  private func mayHold(_ bytes: borrowing Span<UInt8>) -> Bool {
    let vocabulary = lexicon.vocabulary
    var isAnchored = false
    var held: [Int32] = []
    var index = 0
    while index < bytes.count {
      let start = index
      var hash = WordHash()
      var length = 0
      scanning: while index < bytes.count {
        let byte = bytes[index]
        switch byte {
        case 0x61...0x7A, 0x30...0x39: hash.add(byte)
        case 0x41...0x5A: hash.add(byte | 0x20)
        case 0xC3 where index + 1 < bytes.count:
          index += 1
          for letter in Folding.letters(of: bytes[index]) { hash.add(letter) }
        // An apostrophe within a word, straight or curly.
        case UInt8(ascii: "'") where length > 0: break
        case 0xE2 where index + 2 < bytes.count && bytes[index + 2] == 0x99 && length > 0:
          index += 2
        case 0xF0: return true
        default: break scanning
        }
        length += 1
        index += 1
      }
      guard index > start else {
        index += 1
        continue
      }
      let number = vocabulary.number(of: hash.value)
      if number != KeepOutVocabulary.unknown {
        isAnchored = isAnchored || anchors.contains(number)
        if held.isEmpty { held.reserveCapacity(32) }
        held.append(number)
      } else if length >= 6, mayBeSlip(bytes, start, index) {
        // `vandaag` begins and ends as a slip may, and is none.
        let word = (start..<index).map { bytes[$0] | 0x20 }
        guard index - start == length, slip(word[...]) == KeepOutVocabulary.unknown else {
          return true
        }
      }
    }
    guard isAnchored else { return false }
    let bits = held.reduce(0) { $0 | KeepOutWords.bit(of: $1) }
    var words: KeepOutWords?
    for number in held where anchors.contains(number) {
      for index in byAnchor[Int(number)] where mayStand(index, bits) {
        let all = words ?? vocabulary.words(numbered: held)
        words = all
        if patterns[index].mayStand(among: all) { return true }
      }
    }
    return false
  }

  /// Whether a pattern may stand in a line with the words of some bits; `false` is certain, and most
  /// patterns need no closer look.
  private func mayStand(_ pattern: Int, _ bits: UInt64) -> Bool {
    for index in maskStarts[pattern]..<maskStarts[pattern + 1] where masks[index] & bits == 0 {
      return false
    }
    return true
  }

  /// Whether a long word begins and ends nearly as one of those that may be misspelt.
  private func mayBeSlip(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    switch (bytes[start] | 0x20, bytes[end - 1] | 0x20) {
    case (UInt8(ascii: "v"), UInt8(ascii: "k")), (UInt8(ascii: "c"), UInt8(ascii: "l")):
      return (9...16).contains(end - start)
    case (UInt8(ascii: "v"), UInt8(ascii: "g")): return (6...8).contains(end - start)
    default: return false
    }
  }

  private func slip(_ letters: ArraySlice<UInt8>) -> Int32 {
    guard letters.count >= 6 else { return KeepOutVocabulary.unknown }
    return long.name(near: letters).map(lexicon.vocabulary.number) ?? KeepOutVocabulary.unknown
  }

  private func match(in line: KeepOutLine) -> Range<Int>? {
    var tried: Set<Int> = []
    let held = vocabulary.words(numbered: line.words.map(\.number))
    let bits = held.mask
    for word in line.words where word.number != KeepOutVocabulary.unknown {
      for index in byAnchor[Int(word.number)]
      where mayStand(index, bits) && patterns[index].mayStand(among: held)
        && tried.insert(index).inserted
      {
        for found in patterns[index].matches(in: line) where !isException(found, in: line) {
          return found
        }
      }
    }
    return nil
  }

  /// Whether all words of a mark that say anything are part of something else.
  private func isException(_ found: Range<Int>, in line: KeepOutLine) -> Bool {
    let words = found.filter { !filler.contains(line.words[$0].number) }
    return exceptions.contains { pattern in
      pattern.matches(in: line).contains { other in
        // `het pad loopt niet door – vertrouwelijk`: the denial is of something else.
        words.allSatisfy(other.contains)
          && !(other.lowerBound + 1..<max(other.lowerBound + 1, other.upperBound))
            .contains(where: line.isBehindDash)
      }
    }
  }
}
