internal import Lexicons
internal import Words
internal import Municipality
internal import Source

/// A word that comes back in what people say and that belongs to no theme.
package struct LooseWord: Hashable, Sendable, Codable {
  package var word: String
  /// The conversations in which somebody said it.
  package var conversations: Int
  /// The statements that hold it.
  package var mentions: Int

  /// The fewest conversations of a word that might be a theme.
  private static let fewest = 2
  /// The fewest letters of a word that says something by itself.
  private static let shortest = 4

  /// Finds such words in the statements of areas, most conversations first.
  ///
  /// Plurals and diminutives count as one word. Small words, names of places and parties, and
  /// what was said in confidence stay out.
  static func find(in areas: [Wijkopgave], _ gazetteer: Gazetteer) -> [LooseWord] {
    let names = gazetteer.municipality.nameWords
    var found: [String: Use] = [:]
    for area in areas {
      for signal in area.signals where !signal.origin.confidential {
        let talk = "\(area.id) \(signal.origin.conversation)"
        for word in words(of: signal.text, gazetteer) where !names.contains(word) {
          found[word, default: Use()].add(talk)
        }
      }
    }
    return merged(found)
      .filter { $0.value.talks.count >= fewest && gazetteer.party(named: $0.key) == nil }
      .map {
        LooseWord(word: $0.key, conversations: $0.value.talks.count, mentions: $0.value.count)
      }
      .sorted {
        ($1.conversations, $1.mentions, $0.word) < ($0.conversations, $0.mentions, $1.word)
      }
  }

  private struct Use {
    var talks: Set<String> = []
    var count = 0

    mutating func add(_ talk: String) {
      talks.insert(talk)
      count += 1
    }

    mutating func add(_ other: Use) {
      talks.formUnion(other.talks)
      count += other.count
    }
  }

  /// The content words of a statement outside the words of its themes, each once.
  private static func words(of text: String, _ gazetteer: Gazetteer) -> Set<String> {
    let bytes = text.utf8.span
    let covered = gazetteer.themes(in: bytes, 0..<bytes.count).map(\.range)
    var words: Set<String> = []
    for word in FoldedWord.words(in: text) {
      let isCovered = covered.contains { $0.overlaps(word.range) }
      guard !isCovered, !word.isCapitalised, word.key.utf8.count >= shortest,
        word.key.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }), !StopWords.contains(word.key)
      else { continue }
      words.insert(word.key)
    }
    return words
  }

  /// The words with their plurals and diminutives added to them.
  private static func merged(_ found: [String: Use]) -> [String: Use] {
    var merged: [String: Use] = [:]
    var bases: [String: String] = [:]
    for word in found.keys.sorted(by: { ($0.utf8.count, $0) < ($1.utf8.count, $1) }) {
      let base = bases[word] ?? word
      if let use = found[word] { merged[base, default: Use()].add(use) }
      if base == word {
        for form in ThemeStem.forms(of: word) where bases[form] == nil { bases[form] = word }
      }
    }
    return merged
  }
}

extension Municipality {
  /// The folded words of all its names.
  fileprivate var nameWords: Set<String> {
    var names = [name].compactMap(\.self)
    for area in areas {
      names += [area.name] + area.aliases
      for place in area.neighbourhoods { names += [place.name] + place.aliases }
    }
    for organisation in organisations { names += [organisation.name] + organisation.aliases }
    return Set(names.flatMap { Folding.key($0).split(separator: " ").map(String.init) })
  }
}
