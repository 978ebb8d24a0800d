/// A word that says what a text is about, brought to its stem.
public struct TellingWord: Hashable, Sendable {
  /// The letters that all forms of the word share.
  public var stem: [UInt8]
  /// The place of the word among the tokens of its line.
  public var token: Int
  /// How much of what the text is about the word says, in hundredths.
  public var weight: Int
  /// The hash of the preposition before it; zero when there is none.
  public var relation: UInt64
  /// Whether it is a name, which is no part of a longer word.
  public var isName: Bool
  /// Whether the one who speaks calls it their own: `mijn heg`.
  public var isOwn: Bool
  public let hash: UInt64

  public init(
    stem: [UInt8], token: Int, weight: Int = 100, relation: UInt64 = 0, isName: Bool = false,
    isOwn: Bool = false
  ) {
    self.stem = stem
    self.token = token
    self.weight = weight
    self.relation = relation
    self.isName = isName
    self.isOwn = isOwn
    hash = WordHash.of(stem)
  }

  /// From which weight on a word names a thing or a place.
  public static let thing = 60

  /// The weight of a thing that is more than where something is.
  static let whole = 100

  public var isThing: Bool { weight >= Self.thing }
}

/// A measure of how much two texts are about the same.
public struct SharedWords: Hashable, Sendable {
  /// How much of the first text the second is about, in hundredths.
  public var covered = 0
  /// How much of the second text the first is about, in hundredths.
  public var covering = 0
  /// How many words of the first text the second has.
  public var count = 0
  /// How many of them are things in both, by the same word.
  public var things = 0
  /// The weight of the words that they share; rare words weigh most.
  public var shared = 0
  /// Whether they share a word for a thing or a place.
  public var sharesThing = false
  /// Whether they share a thing that is no name, by the same word or by a long part of one.
  public var sharesPlainThing = false
  /// Whether they share one by the same word.
  public var sharesSameThing = false
  /// Whether that word is so long that few texts have it.
  public var sharesLongThing = false
  /// Whether they share a thing that is more to the first text than where it is.
  public var sharesWhat = false
  /// Whether who tells the second calls a thing of the first their own.
  public var isOfSpeaker = false
  /// Whether all things of the first text stand in the second to the letter.
  public var isExact = false
  /// Whether they say of the same thing that it is elsewhere, or another's.
  public var contradicts = false
}

/// Texts by the words that they are about; a word that few of them have says most.
///
/// Words match by their stem, or as a part of a compound: `toernooi` and `voetbaltoernooi`.
public struct WordIndex: Sendable {
  private let texts: [[TellingWord]]
  private var places: [UInt64: [Int32]] = [:]
  /// Texts by the first and by the last letters of their words, under which compounds are found.
  private var edges: [UInt64: [Int32]] = [:]

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

  public init(_ texts: [[TellingWord]]) {
    self.texts = texts
    for (place, words) in texts.enumerated() {
      for hash in Set(words.map(\.hash)) { places[hash, default: []].append(Int32(place)) }
      for hash in Set(words.flatMap(Self.edges)) { edges[hash, default: []].append(Int32(place)) }
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
      if share == 100, word.isThing, words[other].isThing {
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
    return share == 100 || min(word.stem.count, other.stem.count) >= Self.longPart
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
      if best == nil, Self.isCompound(word, other) { best = (place, Self.compound) }
    }
    return best
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
