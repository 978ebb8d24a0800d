internal import Diagnostics
internal import Lexicons
internal import Source
internal import Words

/// Finds the themes that the words of a line point to, in one pass over its tokens.
///
/// A stem matches as a word of its own with Dutch endings, and at the start or the end of a
/// compound, never inside one: `groenonderhoud` is about groen, `beperking` not about a perk.
struct ThemeMatcher: Sendable {
  /// A phrase that stands in a text.
  private struct Phrase {
    /// Its theme; -1 where words of themes mean something else.
    var theme: Int
    /// The places of its words.
    var places: [Int]
  }

  let themes: [String]
  /// The words of the municipality and the names of its themes.
  private let own: ThemesOfTable
  /// The words that come with the program.
  private let builtIn: ThemesOfTable

  /// - Parameters:
  ///   - list: The themes.
  ///   - words: The words of the municipality, each with the place of its theme.
  ///   - builtIn: The words that come with the program.
  init(
    _ list: [Theme], _ words: [(theme: Int, stem: ThemeStem)], _ builtIn: ThemesOfTable
  ) {
    themes = list.map(\.id)
    let named = list.enumerated().flatMap { index, theme in
      words.filter { $0.theme == index }
        + [theme.name.nl, theme.id].map { (theme: index, stem: ThemeStem($0)) }
    }
    own = ThemesOfTable(named, count: list.count)
    self.builtIn = builtIn
  }

  /// One word of the text.
  struct Word {
    var hash: UInt64
    var range: ByteRange
    /// The theme of the word by itself; -1 for none.
    var theme: Int
    var sentence: Int
  }

  /// The themes that the words of a line point to, in the order of the words.
  func mentions(in line: Line) -> [ThemeMention] {
    var found: [Word] = []
    found.reserveCapacity(line.tokens.count)
    let folded = line.folded.span
    var sentences: [Int] = []
    sentences.reserveCapacity(line.tokens.count)
    var sentence = 0
    var isUseful = false
    for token in line.tokens {
      sentences.append(sentence)
      guard token.kind != .mark else {
        if Self.endsSentence(token) { sentence += 1 }
        continue
      }
      let isName =
        token.isCapitalised && found.last.map { ThemeWord.nameOpener.holds($0.hash) } ?? false
      let theme =
        isName
        ? -1 : theme(of: folded, token.key, hash: token.hash, isCapital: token.isCapitalised)
      if theme >= 0 || startsPhrase(token.hash) { isUseful = true }
      found.append(Word(hash: token.hash, range: token.range, theme: theme, sentence: sentence))
    }
    return isUseful ? mentions(of: found, denied: Denial.sentences(in: line, sentences)) : []
  }

  private static func endsSentence(_ token: Token) -> Bool {
    token.isMark(".") || token.isMark(";") || token.isMark("!") || token.isMark("?")
  }

  /// The theme of a folded word by itself; `nil` for none.
  func theme(
    ofWord letters: borrowing Span<UInt8>, _ range: ByteRange, hash: UInt64
  ) -> String? {
    let index = theme(of: letters, range, hash: hash, isCapital: false)
    return index >= 0 ? themes[index] : nil
  }

  private func mentions(of found: [Word], denied: [Int]) -> [ThemeMention] {
    let phrases = phrases(in: found)
    let exempt = phrases.lazy.filter { $0.theme < 0 }.map { Self.bytes(of: $0, found) }
    let shadows = Self.shadows(of: phrases)
    var next = 0
    var mentions: [ThemeMention] = []
    // Where something is says what it is about only when nothing else does.
    var isPlaced: [Bool] = []
    for (index, word) in found.enumerated() {
      let here = next
      while next < phrases.count, phrases[next].places[0] == index { next += 1 }
      if exempt.contains(where: { $0.overlaps(word.range) }) || isDoer(index, found) { continue }
      if word.theme >= 0, shadows[index] == nil || shadows[index] == word.theme {
        isPlaced.append(isPlace(index, found))
        mentions.append(
          ThemeMention(
            theme: themes[word.theme], range: word.range,
            isDenied: denied.contains(word.sentence)))
      }
      for phrase in phrases[here..<next] where phrase.theme >= 0 {
        isPlaced.append(false)
        mentions.append(
          ThemeMention(
            theme: themes[phrase.theme], range: Self.bytes(of: phrase, found),
            isDenied: denied.contains(word.sentence)))
      }
    }
    guard isPlaced.contains(true), isPlaced.contains(false) else { return mentions }
    return zip(mentions, isPlaced).filter { !$1 }.map(\.0)
  }

  /// Whether a word says where something is: `achter de kerk`, `op de muur van de sporthal`.
  private func isPlace(_ index: Int, _ found: [Word]) -> Bool {
    guard index > 1, found[index].sentence == found[index - 1].sentence,
      ThemeWord.determiner.holds(found[index - 1].hash)
    else { return false }
    let before = found[index - 2].hash
    if ThemeWord.beside.holds(before) { return true }
    guard SmallWord.of.holds(before) else { return false }
    // `de bas van de kroeg`: whose it is
    if index > 2, found[index - 3].theme >= 0, found[index - 3].theme != found[index].theme {
      return true
    }
    return found[max(0, index - 6)..<(index - 2)].contains {
      ThemeWord.bits(of: $0.hash) & (ThemeWord.beside.bit | ThemeWord.surface.bit) != 0
    }
  }

  /// Whether a word says who does something: `door de kerk`.
  private func isDoer(_ index: Int, _ found: [Word]) -> Bool {
    guard index > 0 else { return false }
    if ThemeWord.doer.holds(found[index - 1].hash) { return true }
    return index > 1 && ThemeWord.determiner.holds(found[index - 1].hash)
      && ThemeWord.doer.holds(found[index - 2].hash)
  }

  /// The phrases that stand in a text, by their first word and then by their theme.
  private func phrases(in found: [Word]) -> [Phrase] {
    var phrases: [Phrase] = []
    var held: UInt64 = 0
    for word in found { held |= WordHash.bit(of: word.hash) }
    for (index, word) in found.enumerated() where startsPhrase(word.hash) {
      let start = phrases.count
      add(from: builtIn, index, found, held, to: &phrases)
      add(from: own, index, found, held, to: &phrases)
      guard phrases.count > start + 1 else { continue }
      // Those of one theme stay in the order of its words.
      let here = Array(phrases[start...])
      phrases.replaceSubrange(
        start...,
        with: here.indices.sorted { (here[$0].theme, $0) < (here[$1].theme, $1) }.map { here[$0] })
    }
    return phrases
  }

  /// Whether each word of a phrase may be among those of some bits; `false` is certain, and most
  /// phrases lack one of theirs.
  private static func mayStand(
    _ phrase: Range<Int>, of parts: FlatArray<UInt64>, _ held: UInt64
  ) -> Bool {
    for part in phrase where WordHash.bit(of: parts[part]) & held == 0 { return false }
    return true
  }

  /// Adds the phrases of a table that stand at a word of a text.
  private func add(
    from words: borrowing ThemesOfTable, _ index: Int, _ found: [Word], _ held: UInt64,
    to phrases: inout [Phrase]
  ) {
    for number in words.table.phrases(from: found[index].hash) {
      let phrase = words.table.phrase(number)
      guard
        Self.mayStand(phrase.parts, of: words.table.parts, held),
        let theme = words.theme(of: phrase),
        let places = Self.places(of: phrase.parts, in: words.table, found, at: index)
      else { continue }
      phrases.append(Phrase(theme: theme, places: places))
    }
  }

  private static func bytes(of phrase: Phrase, _ found: [Word]) -> ByteRange {
    found[phrase.places[0]].range
      .lowerBound..<found[phrase.places[phrase.places.count - 1]].range.upperBound
  }

  /// The theme of the phrase in which a word stands, by the place of the word: a phrase says more
  /// than its words, so that `aansluiting op het warmtenet` is about no bus.
  private static func shadows(of phrases: [Phrase]) -> [Int: Int] {
    var shadows: [Int: Int] = [:]
    for phrase in phrases where phrase.theme >= 0 {
      for place in phrase.places { shadows[place] = phrase.theme }
    }
    return shadows
  }

  /// The places of the words of a phrase that starts at a word; `nil` where it does not stand there.
  private static func places(
    of parts: Range<Int>, in table: ThemeWordTable, _ found: [Word], at start: Int
  ) -> [Int]? {
    var index = start
    var places: [Int] = []
    for part in parts.dropFirst() {
      // Four words may stand in a gap.
      let reach = table.gaps[part - 1] != 0 ? 5 : 1
      var next: Int?
      for offset in 1...reach where index + offset < found.count {
        if found[index + offset].hash == table.parts[part] {
          next = index + offset
          break
        }
      }
      // Most phrases fail at their second word, before anything is kept of them.
      guard let next else { return nil }
      if places.isEmpty { places.append(start) }
      index = next
      places.append(next)
    }
    return places.isEmpty ? [start] : places
  }
}

// MARK: - Words

extension ThemeMatcher {
  /// The theme of a folded word; -1 for none.
  private func theme(
    of text: borrowing Span<UInt8>, _ range: ByteRange, hash: UInt64, isCapital: Bool
  ) -> Int {
    let whole = first(own.table.forms.value(of: hash), builtIn.table.forms.value(of: hash))
    if whole >= 0 { return whole }
    guard range.count >= 7, !ThemeWord.noTheme.holds(hash) else { return -1 }
    if isCapital, Self.isStreet(text, range) { return -1 }

    var head = WordHash()
    for offset in 0..<(range.count - 3) {
      head.add(text[range.lowerBound + offset])
      guard offset >= 3 else { continue }
      let theme = first(
        own.table.heads.value(of: head.value), builtIn.table.heads.value(of: head.value))
      if theme >= 0 { return theme }
    }
    var tail = WordHash()
    for offset in 0..<(range.count - 2) {
      tail.add(text[range.upperBound - 1 - offset])
      guard offset >= 3 else { continue }
      let theme = first(
        own.table.tails.value(of: tail.value), builtIn.table.tails.value(of: tail.value))
      if theme >= 0 { return theme }
    }
    return -1
  }

  /// The first of the themes that a word points to, by what the tables say of it; -1 for none.
  @inline(__always) private func first(_ inOwn: Int32, _ inBuiltIn: Int32) -> Int {
    if inOwn < 0, inBuiltIn < 0 { return -1 }
    let (one, two) = (own.theme(inOwn), builtIn.theme(inBuiltIn))
    return one < 0 || two < 0 ? max(one, two) : min(one, two)
  }

  private func startsPhrase(_ hash: UInt64) -> Bool {
    own.table.starts.contains(hash) || builtIn.table.starts.contains(hash)
  }

  /// Whether a word with a capital is the name of a street.
  private static func isStreet(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
    for ending in streetEndings where ending.count <= range.count {
      let start = range.upperBound - ending.count
      var isMatch = true
      for offset in ending.indices where text[start + offset] != ending[offset] {
        isMatch = false
        break
      }
      if isMatch { return true }
    }
    return false
  }

  private static let streetEndings = ThemeWord.streetEnding.words.map { Array($0.utf8) }
}
