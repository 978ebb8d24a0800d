internal import CLexicons
internal import Words

/// The verbs of `verbs.txt` by all their forms.
///
/// Regular forms are not listed: an ending is taken off, and the stem that is left is looked up.
/// So are `ge-`, the particle of a verb that has one (`uit-`, `rond-`), and `be-`, `her-`, `ont-`
/// and `ver-`.
struct VerbTable: Sendable {
  static let standard = VerbTable()

  private struct Entry {
    var stem: [UInt8]
    var kind: Verb.Kind
    var isDutch: Bool
  }

  private let entries: [Entry]
  private let words: VerbWords

  private init() {
    let words = unsafe VerbWords(
      FlatBytes(start: wijk_verb_words(), count: wijk_verb_words_count()))
    let kinds = words.kinds.map { Verb.Kind(rawValue: $0) ?? .doing }
    entries = words.letters.indices.map { verb in
      Entry(
        stem: Array(words.letters[verb].utf8), kind: kinds[Int(words.kindOfVerb[verb])],
        isDutch: words.isDutch[verb] != 0)
    }
    self.words = words
  }
}

// MARK: - Looking up

extension VerbTable {
  /// The letters of `ver-`, `her-`, `ont-` or `be-` before a word; zero when none stands there.
  private static func prefix(of word: ArraySlice<UInt8>) -> Int {
    guard word.count > 1 else { return 0 }
    let (one, two) = (word[word.startIndex], word[word.startIndex + 1])
    if one == UInt8(ascii: "b"), two == UInt8(ascii: "e") { return 2 }
    guard word.count > 2 else { return 0 }
    switch (one, two, word[word.startIndex + 2]) {
    case (UInt8(ascii: "v"), UInt8(ascii: "e"), UInt8(ascii: "r")),
      (UInt8(ascii: "h"), UInt8(ascii: "e"), UInt8(ascii: "r")),
      (UInt8(ascii: "o"), UInt8(ascii: "n"), UInt8(ascii: "t")):
      return 3
    default: return 0
    }
  }

  static func isInseparable(_ stem: ArraySlice<UInt8>) -> Bool {
    prefix(of: stem) > 0 || stem.starts(with: "onderzo".utf8)
  }

  /// Whether a word begins as the participle of a verb may that takes no `ge-`: `overhandigd`.
  static func mayTakeNoPrefix(_ word: ArraySlice<UInt8>) -> Bool {
    isInseparable(word) || word.starts(with: "over".utf8) || word.starts(with: "onder".utf8)
  }

  /// The verb that a folded word is a form of.
  func verb(_ word: ArraySlice<UInt8>) -> Verb? {
    if let form = bare(word) { return verb(form) }
    let particle = particle(of: word)
    if particle > 0, let form = bare(word.dropFirst(particle)), form.form != .root {
      return verb(form, behind: word.prefix(particle))
    }
    let prefix = word.prefix(Self.prefix(of: word))
    let rest = word.dropFirst(prefix.count)
    // `team openbaar gebied`
    guard !prefix.isEmpty, rest.count > 3, !rest.starts(with: "ge".utf8), !isOther(word) else {
      return nil
    }
    let isParticiple = rest.last == UInt8(ascii: "d")
    guard let form = bare(isParticiple ? rest.dropLast() : rest) else { return nil }
    let verb = verb(form, behind: prefix)
    return verb.kind == .helping
      ? nil : Verb(stem: verb.stem, form: isParticiple ? .participle : verb.form, kind: .doing)
  }

  func isParticle(_ hash: UInt64) -> Bool { words.particles.contains(hash) }

  /// Whether a word only looks like a participle.
  func isOther(_ word: ArraySlice<UInt8>) -> Bool { words.others.contains(WordHash.of(word)) }

  /// The letters of the longest particle that a word starts with; zero when there is none.
  func particle(of word: ArraySlice<UInt8>) -> Int {
    var hash = WordHash()
    var longest = 0
    for (index, letter) in word.prefix(max(0, min(words.longestParticle, word.count - 3)))
      .enumerated()
    {
      hash.add(letter)
      if index > 0, words.particles.contains(hash.value) { longest = index + 1 }
    }
    return longest
  }

  /// The stem of a word that has the form of a regular participle: `ge-…-d` or `-t`, also behind
  /// a particle, as in `rondgestuurd`.
  func stem(ofParticiple word: ArraySlice<UInt8>) -> [UInt8]? {
    // Verbs with a participle in `-en` are few, and listed: `geveltuinen` is no form of one.
    guard word.count > 5, word.last == UInt8(ascii: "d") || word.last == UInt8(ascii: "t") else {
      return nil
    }
    let particle = particle(of: word)
    let rest = word.dropFirst(particle)
    guard rest.starts(with: "ge".utf8), rest.count > 4, !isOther(word),
      Self.isWord(rest.dropFirst(2)) || Self.isWord(rest.dropFirst(2).dropLast())
    else { return nil }
    let core = Stem.settled(rest.dropFirst(2).dropLast())
    return core.count > 1 ? Array(word.prefix(particle)) + core : nil
  }

  /// Whether letters are a word by themselves, as the stem of a verb is; what is left of `gemeenteraad`
  /// or `geluidsoverlast` is none.
  private static func isWord(_ letters: ArraySlice<UInt8>) -> Bool {
    let hash = WordHash.of(letters)
    return NameLists.isKnownWord(hash) || NameLists.kind(of: hash) != nil
  }

  /// A form of a verb without a particle, by the place of the verb among the entries.
  private typealias Found = (entry: Int, form: Verb.Form)

  /// The verb of a word without a particle.
  private func bare(_ word: ArraySlice<UInt8>) -> Found? {
    guard word.count > 1, word.count <= SettledWord.longest else { return nil }
    if let entry = entry(words.participles, WordHash.of(word)) { return (entry, .participle) }
    let letters = SettledWord(word)
    let whole = letters.hash(0..<letters.count)
    if let entry = entry(words.past, whole) { return (entry, .past) }
    let last = letters[letters.count - 1]
    if letters.count > 4, letters[0] == UInt8(ascii: "g"), letters[1] == UInt8(ascii: "e"),
      last == UInt8(ascii: "d") || last == UInt8(ascii: "t"), !isOther(word)
    {
      // `geplant` is of `planten` before it is of `plannen`.
      if let entry = entry(words.stems, letters.hash(2..<letters.count))
        ?? entry(words.stems, letters.hash(ofStem: 2..<(letters.count - 1)))
      {
        return (entry, .participle)
      }
    }
    if let entry = entry(words.stems, whole) {
      return (entry, last == UInt8(ascii: "t") ? .present : .root)
    }
    guard let found = inflected(letters, last), found.form != .participle || !isOther(word) else {
      return nil
    }
    return found
  }

  /// The verb of a word with a regular ending.
  private func inflected(_ letters: borrowing SettledWord, _ last: UInt8) -> Found? {
    let endings = Self.endings[Int(last)]
    for index in endings.indices {
      let length = endings[index].letters.count
      guard letters.count > length + 1, letters.ends(with: endings[index].letters) else { continue }
      let end = letters.count - length
      let (form, isDutch) = (endings[index].form, endings[index].isDutch)
      guard let entry = entry(words.stems, letters.hash(ofStem: 0..<end)),
        entries[entry].isDutch == isDutch
      else { continue }
      if isDutch, form == .past, !Self.isPast(endings[index].letters, behind: letters[end - 1]) {
        continue
      }
      // Only a verb without `ge-` has a participle that is its stem and `-d`: `bord` is none.
      if isDutch, form == .participle, !Self.isInseparable(letters.array(0..<end)[...]) { continue }
      return (entry, form)
    }
    return nil
  }

  /// Whether a stem takes an ending of the past, `-te` or `-de`, by its last letter.
  ///
  /// `halte` is not of `halen`. A stem of `-v-` or `-z-` may end in `f` or `s`, and takes `-de`.
  private static func isPast(_ ending: [UInt8], behind letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "t"), UInt8(ascii: "k"), UInt8(ascii: "p"), UInt8(ascii: "h"),
      UInt8(ascii: "x"):
      ending[0] == UInt8(ascii: "t")
    case UInt8(ascii: "f"), UInt8(ascii: "s"): true
    default: ending[0] == UInt8(ascii: "d")
    }
  }

  /// The endings by their last letter, each list in the order in which they are tried.
  private static let endings: [[(letters: [UInt8], form: Verb.Form, isDutch: Bool)]] = {
    var endings: [[(letters: [UInt8], form: Verb.Form, isDutch: Bool)]] = Array(
      repeating: [], count: 256)
    func add(_ form: Verb.Form, _ words: String..., isDutch: Bool = true) {
      for letters in words.map({ Array($0.utf8) }) {
        guard let last = letters.last else { continue }
        endings[Int(last)].append((letters, form, isDutch))
      }
    }
    add(.present, "t")
    add(.infinitive, "en", "n")
    add(.past, "de", "te", "den", "ten")
    add(.participle, "d")
    add(.participle, "ed", "d", isDutch: false)
    add(.present, "s", "es", isDutch: false)
    add(.infinitive, "ing", isDutch: false)
    return endings
  }()

  private func entry(_ table: WordTable, _ hash: UInt64) -> Int? {
    let place = table.value(of: hash)
    return place < 0 ? nil : Int(place)
  }

  private func verb(_ found: Found, behind opening: ArraySlice<UInt8> = []) -> Verb {
    let entry = entries[found.entry]
    return Verb(
      stem: opening.isEmpty ? entry.stem : opening + entry.stem, form: found.form, kind: entry.kind)
  }
}
