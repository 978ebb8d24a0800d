/// Texts by the words that they are about; a word that few of them have says most.
///
/// Words match by their stem, or as a part of a compound: `toernooi` and `voetbaltoernooi`.
public struct WordIndex: Sendable {
  private let texts: [[TellingWord]]
  /// Whether words for the same thing match, where a person looks at what comes of it.
  private let isLenient: Bool
  private var places: [UInt64: [Int32]] = [:]
  /// Texts by the first and by the last letters of their words, under which compounds are found.
  private var edges: [UInt64: [Int32]] = [:]
  /// Texts by what their words are like.
  private var likes: [UInt64: [Int32]] = [:]

  /// How many texts may share a word for it to be looked up; of so many alike it says too little.
  private static let commonest = 64
  /// The letters by which compounds are looked up; a part of one has no fewer.
  private static let edge = 4
  /// The letters of a part that says by itself what a compound is about: `toernooi`, not `huis`.
  private static let longPart = 6
  /// The letters of a word that is mostly a compound: `valtraining`.
  private static let rareWord = 9
  /// How much a part of a compound counts, in hundredths.
  private static let compound = 80
  /// How much another word for the same thing counts, in hundredths.
  private static let alike = 90

  /// Makes an index.
  ///
  /// - Parameters:
  ///   - texts: The words of each text.
  ///   - isLenient: Whether another word for the same thing or deed matches: `prullenbak` and
  ///     `afvalbak`, `tellen` and `telling`.
  public init(_ texts: [[TellingWord]], isLenient: Bool = false) {
    self.texts = texts
    self.isLenient = isLenient
    for (place, words) in texts.enumerated() {
      for hash in Set(words.map(\.hash)) { places[hash, default: []].append(Int32(place)) }
      for hash in Set(words.flatMap(Self.edges)) { edges[hash, default: []].append(Int32(place)) }
      guard isLenient else { continue }
      for key in Set(words.flatMap(Self.keys)) { likes[key, default: []].append(Int32(place)) }
    }
  }

  /// The places of the texts that share a word for a thing with some words, in order.
  public func candidates(for words: [TellingWord]) -> [Int] {
    var found: Set<Int32> = []
    for word in words where word.isThing {
      if let same = places[word.hash], same.count <= Self.commonest { found.formUnion(same) }
      for edge in Self.edges(of: word) {
        if let near = edges[edge], near.count <= Self.commonest { found.formUnion(near) }
      }
      guard isLenient else { continue }
      for key in Self.keys(of: word) {
        if let near = likes[key], near.count <= Self.commonest { found.formUnion(near) }
      }
    }
    return found.sorted().map(Int.init)
  }

  /// How much a text and some words are about the same.
  ///
  /// - Parameters:
  ///   - place: The place of the text.
  ///   - words: The words of another.
  ///   - bonus: A weight that counts as shared from the start, such as for the same people.
  /// - Returns: The likeness, of which the text is the first.
  public func likeness(of place: Int, to words: [TellingWord], bonus: Int = 0) -> SharedWords {
    let text = texts[place]
    var likeness = SharedWords()
    likeness.isExact = true
    var whole = bonus * 100
    var covered = bonus * 100
    var isMatched = Array(repeating: false, count: words.count)
    // Words of the text that the other has not, or has elsewhere: `over de huisarts`.
    var missed: [TellingWord] = []
    var isOnlyWhere = true
    for word in text {
      let weight = word.weight * rarity(of: word.hash)
      whole += weight
      guard let (other, share) = best(for: word, in: words) else {
        if word.isThing { likeness.isExact = false }
        missed.append(word)
        continue
      }
      isMatched[other] = true
      likeness.count += 1
      if share == 100, words[other].relation != word.relation { missed.append(word) }
      covered += weight * share / 100
      likeness.shared += weight * share / 10_000
      if word.isThing { likeness.sharesThing = true }
      if share >= Self.alike, word.isThing, words[other].isThing {
        likeness.things += 1
        if word.weight >= TellingWord.whole { likeness.sharesWhat = true }
      }
      if word.isThing, words[other].weight >= word.weight { isOnlyWhere = false }
      if word.isThing, isPlain(word, words[other], share) {
        likeness.sharesPlainThing = true
        if share == 100 {
          likeness.sharesSameThing = true
          if word.stem.count >= Self.rareWord { likeness.sharesLongThing = true }
        }
      }
      if word.isThing, share < 100 { likeness.isExact = false }
      if word.isThing, words[other].isOwn {
        likeness.contradicts = true
        likeness.isOfSpeaker = true
      }
    }
    var others = 0
    var shared = 0
    for (index, word) in words.enumerated() {
      let weight = word.weight * rarity(of: word.hash)
      others += weight
      if isMatched[index] || best(for: word, in: text) != nil { shared += weight }
    }
    let strangers = words.indices.filter { !isMatched[$0] && words[$0].isThing }.map { words[$0] }
    if missed.contains(where: { word in
      word.isThing && word.relation != 0
        && strangers.contains { $0.relation == word.relation }
    }) {
      likeness.contradicts = true
    }
    // `een lamp onder het viaduct` is not about the viaduct that was to be painted.
    if isOnlyWhere, likeness.sharesThing,
      strangers.contains(where: { $0.relation == 0 && $0.weight == 100 })
    {
      likeness.contradicts = true
    }
    likeness.covered = whole == 0 ? 0 : covered * 100 / whole
    likeness.covering = others == 0 ? 0 : shared * 100 / others
    return likeness
  }

  private func isPlain(_ word: TellingWord, _ other: TellingWord, _ share: Int) -> Bool {
    guard !word.isName, !other.isName, other.isThing else { return false }
    return share >= Self.alike || min(word.stem.count, other.stem.count) >= Self.longPart
  }

  /// How rare a word is among the texts, in hundredths: 100 in one, 50 in two, 33 in four or more.
  private func rarity(of hash: UInt64) -> Int {
    let count = max(1, places[hash]?.count ?? 1)
    return 100 / (Int.bitWidth - count.leadingZeroBitCount)
  }

  /// The word that is most like another, and how much it is, in hundredths.
  private func best(
    for word: TellingWord, in words: [TellingWord]
  ) -> (place: Int, share: Int)? {
    var best: (place: Int, share: Int)?
    for (place, other) in words.enumerated() {
      if other.hash == word.hash { return (place, 100) }
      let isCompound = Self.isCompound(word, other)
      // `fietssleutel` is a key, and another one than `sleutel`.
      if isLenient, best?.share ?? 0 < Self.alike, word.isLike(other, isCompound: isCompound) {
        best = (place, Self.alike)
      } else if best == nil, isCompound {
        best = (place, Self.compound)
      }
    }
    return best
  }

  /// The keys by which a word is found that says the same as another.
  private static func keys(of word: TellingWord) -> [UInt64] {
    guard !word.isName else { return [] }
    var keys: [UInt64] = []
    if word.likes.sense >= 0 { keys.append(UInt64(word.likes.sense) &* 2 &+ 1) }
    if word.likes.deed != 0 { keys.append(word.likes.deed) }
    keys.append(word.likes.core == 0 ? word.hash : word.likes.core)
    return keys
  }

  /// Whether one of two words is a part of the other.
  private static func isCompound(_ one: TellingWord, _ other: TellingWord) -> Bool {
    guard !one.isName, !other.isName else { return false }
    let (short, long) = one.stem.count < other.stem.count ? (one, other) : (other, one)
    guard short.stem.count >= edge, long.stem.count - short.stem.count > 1 else { return false }
    return long.stem.starts(with: short.stem)
      || long.stem.suffix(short.stem.count) == short.stem[...]
  }

  /// The hashes of the first and of the last letters of a word.
  private static func edges(of word: TellingWord) -> [UInt64] {
    guard word.isThing, !word.isName, word.stem.count >= edge else { return [] }
    return [
      WordHash.of(word.stem.prefix(edge)), WordHash.of(word.stem.suffix(edge)) ^ 1,
    ]
  }
}
