internal import Diagnostics
internal import Lexicons
internal import Words
internal import Source

/// The themes of a municipality by the names that people give them.
struct ThemeIndex: Sendable {
  /// The ids of the themes, to which the tables point.
  private let ids: [String]
  /// Ids, names and the content words of names.
  private let labels: WordTable
  /// The words and phrases of every theme: those of the municipality, and those that come with the
  /// program.
  private let words: [ThemesOfTable]
  /// Every name and own word, for who misspells one.
  private let spellings: SpellingIndex
  /// The ids of the themes that have the words that come with the program.
  private let builtIn: [String]
  private let matcher: ThemeMatcher

  /// - Parameters:
  ///   - themes: The themes.
  ///   - own: The words of the municipality, each with the place of its theme.
  ///   - builtIn: The words that come with the program.
  ///   - matcher: What finds themes in running text.
  init(
    _ themes: [Theme], _ own: [(theme: Int, stem: ThemeStem)], _ builtIn: ThemesOfTable,
    _ matcher: ThemeMatcher
  ) {
    var names: [String] = []
    // The first theme with a name keeps it.
    var labels: [(hash: UInt64, value: Int32)] = []
    for (index, theme) in themes.enumerated() {
      for name in [theme.id, theme.name.nl, theme.name.en] {
        labels.append((WordHash.of(Folding.key(name)), Int32(index)))
        names.append(name)
      }
    }
    for (index, theme) in themes.enumerated() {
      for name in [theme.name.nl, theme.name.en] {
        for part in Folding.key(name).cut(at: " ") where part.utf8.count > 3 {
          let hash = WordHash.of(String(part))
          if !ThemeWord.idle.holds(hash) { labels.append((hash, Int32(index))) }
        }
      }
    }
    names += own.map(\.stem.phrase)
    self.matcher = matcher
    self.ids = themes.map(\.id)
    self.labels = WordTable(labels)
    words = (own.isEmpty ? [] : [ThemesOfTable(own, count: themes.count)]) + [builtIn]
    self.builtIn = themes.filter(\.hasBuiltInWords).map(\.id)
    self.spellings = SpellingIndex(names)
  }

  /// The theme that a label names: by its id, its name, or a word of its name.
  func label(_ name: String) -> String? {
    let key = Folding.key(name)
    let bytes = key.utf8.span
    let whole = labels.value(of: WordHash.of(key))
    if whole >= 0 { return ids[Int(whole)] }
    var found: [Int32] = []
    var offset = 0
    while let (part, hash) = Self.contentWord(bytes, from: offset), found.count <= 2 {
      found.append(labels.value(of: hash))
      offset = part.upperBound
    }
    guard found.count == 2, found[0] >= 0, found[0] == found[1] else { return nil }
    return ids[Int(found[0])]
  }

  /// The theme that words name as a whole: one of its names or words, or words that are all
  /// about themes, of which the first counts.
  func theme(_ name: String) -> String? {
    let key = Folding.key(name)
    let bytes = key.utf8.span
    if let theme = theme(bytes, 0..<bytes.count, WordHash.of(key)) { return theme }
    var first: String?
    var count = 0
    var offset = 0
    while let (part, hash) = Self.contentWord(bytes, from: offset) {
      count += 1
      guard count <= 4, let theme = theme(bytes, part, hash) else { return nil }
      first = first ?? theme
      offset = part.upperBound
    }
    return first
  }

  private func theme(
    _ bytes: borrowing Span<UInt8>, _ range: ByteRange, _ hash: UInt64
  ) -> String? {
    let label = labels.value(of: hash)
    if label >= 0 { return ids[Int(label)] }
    if let theme = first(hash, \.wholes) ?? first(hash, \.forms) { return ids[theme] }
    return matcher.theme(ofWord: bytes, range, hash: hash)
  }

  /// The first theme that a word points to.
  private func first(_ hash: UInt64, _ table: KeyPath<ThemeWordTable, WordTable>) -> Int? {
    words.compactMap { words in
      let theme = words.theme(words.table[keyPath: table].value(of: hash))
      return theme < 0 ? nil : theme
    }.min()
  }

  /// The name or word that somebody who misspelt one most likely meant.
  func nearest(to name: String) -> String? {
    SpellingIndex.nearest(
      to: name, among: [spellings] + builtIn.compactMap { Self.builtInSpellings[$0] })
  }

  private static let builtInSpellings = Dictionary(
    uniqueKeysWithValues: ThemeWords.table.ids.map { id in
      (id, SpellingIndex(ThemeWords.words(of: id).map { ThemeStem($0).phrase }))
    })

  /// The first word of a key at or after an offset that is no function word.
  private static func contentWord(
    _ bytes: borrowing Span<UInt8>, from start: Int
  ) -> (range: ByteRange, hash: UInt64)? {
    var index = start
    while index < bytes.count {
      if bytes[index] == 0x20 {
        index += 1
        continue
      }
      let lower = index
      var hash = WordHash()
      while index < bytes.count, bytes[index] != 0x20 {
        hash.add(bytes[index])
        index += 1
      }
      if !ThemeWord.idle.holds(hash.value) { return (lower..<index, hash.value) }
    }
    return nil
  }
}
