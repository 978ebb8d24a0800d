internal import Diagnostics
internal import Lexicons
internal import Source
internal import Words

/// Finds the themes that the words of a line point to, in one pass over its tokens.
///
/// A stem matches as a word of its own with Dutch endings, and at the start or the end of a
/// compound, never inside one: `groenonderhoud` is about groen, `beperking` not about a perk.
struct ThemeMatcher: Sendable {
  /// A phrase of several words; a gap of up to four words may stand behind each.
  private struct Phrase {
    var words: [UInt64]
    /// Whether words may stand between a word and the next.
    var gaps: [Bool]
    var theme: Int
  }

  let themes: [String]
  /// Whole words with their endings.
  private let words: WordTable
  /// Stems that open a compound.
  private let heads: WordTable
  /// Stems that close a compound, spelt backwards.
  private let tails: WordTable
  /// Phrases by the hash of their first word.
  private let phrases: [Phrase]
  private let phraseStarts: WordTable
  private let phraseLists: [[Int]]

  /// - Parameters:
  ///   - list: The themes.
  ///   - stems: The words of each theme, taken apart.
  init(_ list: [Theme], _ stems: [[ThemeStem]]) {
    themes = list.map(\.id)
    var words: [(hash: UInt64, value: Int32)] = []
    var heads: [(hash: UInt64, value: Int32)] = []
    var tails: [(hash: UInt64, value: Int32)] = []
    var phrases: [Phrase] = []
    for (index, theme) in list.enumerated() {
      for stem in stems[index] + [ThemeStem(theme.name.nl), ThemeStem(theme.id)] {
        guard let first = stem.parts.first else { continue }
        if stem.parts.count > 1 {
          phrases.append(
            Phrase(
              words: stem.parts.map { WordHash.of($0) }, gaps: stem.gaps, theme: index))
          continue
        }
        for form in stem.forms { words.append((form, Int32(index))) }
        guard stem.makesCompounds else { continue }
        heads.append((WordHash.of(first), Int32(index)))
        tails.append((WordHash.of(Array(first.utf8.reversed())[...]), Int32(index)))
      }
    }
    // A phrase that means something else is one of no theme.
    for phrase in ThemeWords.exceptions {
      let stem = ThemeStem(phrase)
      guard !stem.parts.isEmpty else { continue }
      phrases.append(
        Phrase(words: stem.parts.map { WordHash.of($0) }, gaps: stem.gaps, theme: -1))
    }
    self.words = WordTable(words)
    self.heads = WordTable(heads)
    self.tails = WordTable(tails)
    var lists: [[Int]] = []
    var starts: [UInt64: Int] = [:]
    for (index, phrase) in phrases.enumerated() {
      if let list = starts[phrase.words[0]] {
        lists[list].append(index)
      } else {
        starts[phrase.words[0]] = lists.count
        lists.append([index])
      }
    }
    self.phrases = phrases
    phraseLists = lists
    phraseStarts = WordTable(
      starts.sorted { $0.value < $1.value }.map { ($0.key, Int32($0.value)) })
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
        token.isCapitalised && found.last.map { Self.namesPeople.contains($0.hash) } ?? false
      let theme =
        isName
        ? -1 : theme(of: folded, token.key, hash: token.hash, isCapital: token.isCapitalised)
      if theme >= 0 || phraseStarts.contains(token.hash) { isUseful = true }
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
    let exempt = exempt(in: found)
    let shadows = shadows(in: found)
    var mentions: [ThemeMention] = []
    // Where something is says what it is about only when nothing else does.
    var isPlaced: [Bool] = []
    for (index, word) in found.enumerated() {
      if exempt.contains(where: { $0.overlaps(word.range) }) || isDoer(index, found) { continue }
      if word.theme >= 0, shadows[index] == nil || shadows[index] == word.theme {
        isPlaced.append(isPlace(index, found))
        mentions.append(
          ThemeMention(
            theme: themes[word.theme], range: word.range,
            isDenied: denied.contains(word.sentence)))
      }
      let list = phraseStarts.value(of: word.hash)
      guard list >= 0 else { continue }
      for phrase in phraseLists[Int(list)] {
        guard phrases[phrase].theme >= 0,
          let end = match(phrases[phrase], found, at: index)?.last
        else { continue }
        isPlaced.append(false)
        mentions.append(
          ThemeMention(
            theme: themes[phrases[phrase].theme],
            range: word.range.lowerBound..<found[end].range.upperBound,
            isDenied: denied.contains(word.sentence)))
      }
    }
    guard isPlaced.contains(true), isPlaced.contains(false) else { return mentions }
    return zip(mentions, isPlaced).filter { !$1 }.map(\.0)
  }

  /// Whether a word says where something is: `achter de kerk`, `op de muur van de sporthal`.
  private func isPlace(_ index: Int, _ found: [Word]) -> Bool {
    guard index > 1, found[index].sentence == found[index - 1].sentence,
      Self.articles.contains(found[index - 1].hash)
    else { return false }
    let before = found[index - 2].hash
    if Self.placing.contains(before) { return true }
    guard Self.possessives.contains(before) else { return false }
    // `de bas van de kroeg`: whose it is
    if index > 2, found[index - 3].theme >= 0, found[index - 3].theme != found[index].theme {
      return true
    }
    return found[max(0, index - 6)..<(index - 2)].contains {
      Self.placing.contains($0.hash) || Self.surfaces.contains($0.hash)
    }
  }

  /// Whether a word says who does something: `door de kerk`.
  private func isDoer(_ index: Int, _ found: [Word]) -> Bool {
    guard index > 0 else { return false }
    if Self.doing.contains(found[index - 1].hash) { return true }
    return index > 1 && Self.articles.contains(found[index - 1].hash)
      && Self.doing.contains(found[index - 2].hash)
  }

  private static let doing = WordTable(words: ["door"])
  private static let articles = WordTable(words: ["de", "het", "een", "onze", "the", "a", "our"])
  private static let placing = WordTable(words: [
    "achter", "rond", "rondom", "naast", "tegenover", "langs", "bij", "voor", "nabij", "behind",
    "near", "outside", "opposite", "around", "beside", "by",
  ])
  private static let possessives = WordTable(words: ["van", "of"])
  private static let surfaces = WordTable(words: ["op", "aan", "in", "tegen", "on", "at"])

  /// The bytes of phrases in which the words of themes mean something else.
  private func exempt(in found: [Word]) -> [ByteRange] {
    var ranges: [ByteRange] = []
    for (index, word) in found.enumerated() {
      let list = phraseStarts.value(of: word.hash)
      guard list >= 0 else { continue }
      for phrase in phraseLists[Int(list)] where phrases[phrase].theme < 0 {
        guard let end = match(phrases[phrase], found, at: index)?.last else { continue }
        ranges.append(word.range.lowerBound..<found[end].range.upperBound)
      }
    }
    return ranges
  }

  /// The theme of the phrase in which a word stands, by the place of the word: a phrase says more
  /// than its words, so that `aansluiting op het warmtenet` is about no bus.
  private func shadows(in found: [Word]) -> [Int: Int] {
    var shadows: [Int: Int] = [:]
    for (index, word) in found.enumerated() {
      let list = phraseStarts.value(of: word.hash)
      guard list >= 0 else { continue }
      for phrase in phraseLists[Int(list)] where phrases[phrase].theme >= 0 {
        for place in match(phrases[phrase], found, at: index) ?? [] {
          shadows[place] = phrases[phrase].theme
        }
      }
    }
    return shadows
  }

  /// The places of the words of a phrase that starts at a word.
  private func match(_ phrase: Phrase, _ found: [Word], at start: Int) -> [Int]? {
    var index = start
    var places = [start]
    for position in 1..<phrase.words.count {
      let reach = phrase.gaps[position - 1] ? 5 : 1
      var next: Int?
      for offset in 1...reach where index + offset < found.count {
        if found[index + offset].hash == phrase.words[position] {
          next = index + offset
          break
        }
      }
      guard let next else { return nil }
      index = next
      places.append(next)
    }
    return places
  }
}

// MARK: - Words

extension ThemeMatcher {
  /// The theme of a folded word; -1 for none.
  private func theme(
    of text: borrowing Span<UInt8>, _ range: ByteRange, hash: UInt64, isCapital: Bool
  ) -> Int {
    let whole = words.value(of: hash)
    if whole >= 0 { return Int(whole) }
    guard range.count >= 7, !Self.exceptions.contains(hash) else { return -1 }
    if isCapital, Self.isStreet(text, range) { return -1 }

    var head = WordHash()
    for offset in 0..<(range.count - 3) {
      head.add(text[range.lowerBound + offset])
      guard offset >= 3 else { continue }
      let value = heads.value(of: head.value)
      if value >= 0 { return Int(value) }
    }
    var tail = WordHash()
    for offset in 0..<(range.count - 2) {
      tail.add(text[range.upperBound - 1 - offset])
      guard offset >= 3 else { continue }
      let value = tails.value(of: tail.value)
      if value >= 0 { return Int(value) }
    }
    return -1
  }

  /// Words behind which a capital makes a surname: `Van der Boom`, `mevrouw De Kerk`.
  private static let namesPeople = WordTable(words: [
    "van", "der", "den", "ten", "ter", "mevrouw", "meneer", "mevr", "mw", "dhr", "familie", "fam",
    "mr", "mrs", "ms", "miss", "juf", "meester", "oma", "opa", "tante", "oom",
  ])

  /// Words that hold a stem and mean something else.
  private static let exceptions = WordTable(words: [
    "groenlinks", "gemeenteraadslid", "containerbegrip", "schoolvoorbeeld", "internetter",
    "gemeentelijk", "gemeentelijke", "winkelhaak", "verkeerd", "verkeerde", "energiek",
    "energieke",
  ])

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

  private static let streetEndings = [
    "straat", "laan", "weg", "dreef", "dijk", "steeg", "kade", "singel", "gracht",
  ].map { Array($0.utf8) }
}
