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
  private static let inseparable = ["ver", "her", "ont", "be"].map { Array($0.utf8) }

  static func isInseparable(_ stem: ArraySlice<UInt8>) -> Bool {
    inseparable.contains { stem.starts(with: $0) } || stem.starts(with: "onderzo".utf8)
  }

  /// Whether a word begins as the participle of a verb may that takes no `ge-`: `overhandigd`.
  static func mayTakeNoPrefix(_ word: ArraySlice<UInt8>) -> Bool {
    isInseparable(word) || word.starts(with: "over".utf8) || word.starts(with: "onder".utf8)
  }

  /// The verb that a folded word is a form of.
  func verb(_ word: ArraySlice<UInt8>) -> Verb? {
    if let verb = bare(word) { return verb }
    let particle = particle(of: word)
    if particle > 0, let verb = bare(word.dropFirst(particle)), verb.form != .root {
      return Verb(stem: Array(word.prefix(particle)) + verb.stem, form: verb.form, kind: verb.kind)
    }
    guard let prefix = Self.inseparable.first(where: word.starts) else { return nil }
    let rest = word.dropFirst(prefix.count)
    guard rest.count > 3, !rest.starts(with: "ge".utf8) else { return nil }
    let isParticiple = rest.last == UInt8(ascii: "d")
    guard let verb = bare(isParticiple ? rest.dropLast() : rest), verb.kind != .helping else {
      return nil
    }
    return Verb(
      stem: prefix + verb.stem, form: isParticiple ? .participle : verb.form, kind: .doing)
  }

  func isParticle(_ hash: UInt64) -> Bool { words.particles.contains(hash) }

  /// Whether a word only looks like a participle.
  func isOther(_ word: ArraySlice<UInt8>) -> Bool { words.others.contains(WordHash.of(word)) }

  /// The letters of the longest particle that a word starts with; zero when there is none.
  func particle(of word: ArraySlice<UInt8>) -> Int {
    var length = min(words.longestParticle, word.count - 3)
    while length > 1 {
      if words.particles.contains(WordHash.of(word.prefix(length))) { return length }
      length -= 1
    }
    return 0
  }

  /// The stem of a word that has the form of a regular participle: `ge-…-d` or `-t`, also behind
  /// a particle, as in `rondgestuurd`.
  func stem(ofParticiple word: ArraySlice<UInt8>) -> [UInt8]? {
    guard word.count > 5, !words.others.contains(WordHash.of(word)) else { return nil }
    let particle = particle(of: word)
    let rest = word.dropFirst(particle)
    guard rest.starts(with: "ge".utf8), rest.count > 4 else { return nil }
    // Verbs with a participle in `-en` are few, and listed: `geveltuinen` is no form of one.
    guard rest.last == UInt8(ascii: "d") || rest.last == UInt8(ascii: "t") else { return nil }
    let core = Stem.settled(rest.dropFirst(2).dropLast())
    return core.count > 1 ? Array(word.prefix(particle)) + core : nil
  }

  /// The verb of a word without a particle.
  private func bare(_ word: ArraySlice<UInt8>) -> Verb? {
    guard word.count > 1 else { return nil }
    if let entry = entry(words.participles, word) { return verb(entry, .participle) }
    let letters = Stem.settled(word)[...]
    if let entry = entry(words.past, letters) { return verb(entry, .past) }
    if letters.count > 4, letters.starts(with: "ge".utf8), let last = letters.last,
      last == UInt8(ascii: "d") || last == UInt8(ascii: "t")
    {
      let core = letters.dropFirst(2)
      // `geplant` is of `planten` before it is of `plannen`.
      if let entry = entry(words.stems, core) ?? entry(words.stems, ofSettled: core.dropLast()) {
        return verb(entry, .participle)
      }
    }
    if let entry = entry(words.stems, letters) {
      return verb(entry, letters.last == UInt8(ascii: "t") ? .present : .root)
    }
    return inflected(letters)
  }

  /// The verb of a word with a regular ending.
  private func inflected(_ letters: ArraySlice<UInt8>) -> Verb? {
    guard let last = letters.last else { return nil }
    for (ending, form, isDutch) in Self.endings[Int(last)]
    where letters.count > ending.count + 1 && letters.suffix(ending.count).elementsEqual(ending) {
      let stem = letters.dropLast(ending.count)
      guard let entry = entry(words.stems, ofSettled: stem), entry.isDutch == isDutch else {
        continue
      }
      if isDutch, form == .past, !Self.isPast(ending, behind: stem) { continue }
      // Only a verb without `ge-` has a participle that is its stem and `-d`: `bord` is none.
      if isDutch, form == .participle, !Self.isInseparable(stem) { continue }
      return verb(entry, form)
    }
    return nil
  }

  /// Whether a stem takes an ending of the past, `-te` or `-de`, by its last sound.
  ///
  /// `halte` is not of `halen`. A stem of `-v-` or `-z-` may end in `f` or `s`, and takes `-de`.
  private static func isPast(_ ending: [UInt8], behind stem: ArraySlice<UInt8>) -> Bool {
    switch stem.last {
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

  private func entry(_ table: WordTable, _ letters: ArraySlice<UInt8>) -> Entry? {
    let place = table.value(of: WordHash.of(letters))
    return place < 0 ? nil : entries[Int(place)]
  }

  private func entry(_ table: WordTable, ofSettled letters: ArraySlice<UInt8>) -> Entry? {
    let place = table.value(of: Stem.hash(ofSettled: letters))
    return place < 0 ? nil : entries[Int(place)]
  }

  private func verb(_ entry: Entry, _ form: Verb.Form) -> Verb {
    Verb(stem: entry.stem, form: form, kind: entry.kind)
  }
}
