/// Writes what ``VerbWords`` reads.
public struct VerbWordsMaking {
  private var kinds: [String] = []
  private var verbs: [(stem: [UInt8], kind: UInt8, isDutch: Bool)] = []
  private var stems: [(hash: UInt64, value: Int32)] = []
  private var past: [(hash: UInt64, value: Int32)] = []
  private var participles: [(hash: UInt64, value: Int32)] = []
  private var particles: [String] = []
  private var others: [String] = []

  /// The bytes of the entries of `verbs.txt`: under `particle` parts of verbs, under `none` words
  /// that are no form of one, and else verbs under what they are about.
  public static func bytes(of entries: [LexiconFile.Entry]) -> [UInt8] {
    var making = VerbWordsMaking()
    for entry in entries {
      switch entry.value {
      case "particle": making.particles.append(entry.phrase)
      case "none": making.others.append(entry.phrase)
      default: making.add(entry)
      }
    }
    return making.bytes
  }

  private mutating func add(_ entry: LexiconFile.Entry) {
    let isDutch = entry.language == "nl"
    let forms = entry.phrase.split(separator: " ").map { Array($0.utf8) }
    let stem = isDutch ? Self.stem(ofInfinitive: forms[0][...]) : forms[0]
    let place = Int32(verbs.count)
    let kind = kinds.firstIndex(of: entry.value) ?? kinds.count
    if kind == kinds.count { kinds.append(entry.value) }
    verbs.append((stem, UInt8(kind), isDutch))
    stems.append((WordHash.of(stem), place))
    // Of `eten` the vowel is written twice where the syllable is closed: `eet`.
    if isDutch, stem.count == 2 { stems.append((WordHash.of(stem.prefix(1) + stem), place)) }
    if forms.count > 1 {
      past.append((WordHash.of(Stem.settled(forms[1])), place))
      if isDutch { past.append((WordHash.of(Stem.settled(forms[1] + Array("en".utf8))), place)) }
    }
    // `vervangen` is more often the infinitive.
    if forms.count > 2, forms[2] != forms[0] {
      participles.append((WordHash.of(forms[2]), place))
    }
  }

  private static func stem(ofInfinitive word: ArraySlice<UInt8>) -> [UInt8] {
    // Of `doen` and `zien` the vowel before the `n` is of the stem: `doet`, `ziet`.
    let isOpen = word.count == 4 && "eio".utf8.contains(word[word.startIndex + 1])
    let isLong = !isOpen && word.count > 3 && word.suffix(2).elementsEqual("en".utf8)
    return Stem.settled(word.dropLast(isLong ? 2 : 1))
  }

  private var bytes: [UInt8] {
    var writer = FlatWriter()
    WordTableSlots(stems).write(to: &writer)
    WordTableSlots(past).write(to: &writer)
    WordTableSlots(participles).write(to: &writer)
    WordTableSlots(particles.map { (WordHash.of($0), 0) }).write(to: &writer)
    WordTableSlots(others.map { (WordHash.of($0), 0) }).write(to: &writer)
    writer.add(texts: verbs.map { String(decoding: $0.stem, as: UTF8.self) })
    writer.add(texts: kinds)
    writer.add(verbs.map(\.kind))
    writer.add(verbs.map { UInt8($0.isDutch ? 1 : 0) })
    writer.add([UInt8(particles.map(\.utf8.count).max() ?? 0)])
    return writer.bytes
  }
}
