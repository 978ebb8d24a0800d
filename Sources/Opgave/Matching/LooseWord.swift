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
  /// All forms of a word count as one, and it is shown in its shortest. Small words, names of
  /// places and parties, and what was said in confidence stay out.
  static func find(in areas: [Wijkopgave], _ gazetteer: Gazetteer) -> [LooseWord] {
    let names = Line.wordHashes(ofNames: gazetteer.municipality.names)
    var found: [UInt64: Use] = [:]
    for area in areas {
      for signal in area.signals where !signal.origin.confidential {
        let talk = "\(area.id) \(signal.origin.conversation)"
        let line = Line(signal.text)
        for word in words(of: line, gazetteer) where !names.contains(word.hash) {
          found[word.hash, default: Use()].add(line.key(word.token), talk)
        }
      }
    }
    return found.values
      .filter { $0.talks.count >= fewest && gazetteer.party(named: $0.word) == nil }
      .map { LooseWord(word: $0.word, conversations: $0.talks.count, mentions: $0.count) }
      .sorted {
        ($1.conversations, $1.mentions, $0.word) < ($0.conversations, $0.mentions, $1.word)
      }
  }

  private struct Use {
    /// The shortest form, and of those the first in the alphabet.
    var word = ""
    var talks: Set<String> = []
    var count = 0

    mutating func add(_ form: String, _ talk: String) {
      if word.isEmpty || (form.utf8.count, form) < (word.utf8.count, word) { word = form }
      talks.insert(talk)
      count += 1
    }
  }

  /// The words for things in a statement outside the words of its themes, each once.
  private static func words(of line: Line, _ gazetteer: Gazetteer) -> [TellingWord] {
    let covered = gazetteer.themes(in: line).map(\.range)
    return line.tellingWords(without: covered).filter { word in
      word.isThing && !word.isName && !line.tokens[word.token].isCapitalised
        && line.tokens[word.token].key.count >= shortest
    }
  }
}

extension Municipality {
  /// All its names: its own, and those of its areas, neighbourhoods and organisations.
  fileprivate var names: [String] {
    var names = [name].compactMap(\.self)
    for area in areas {
      names += [area.name] + area.aliases
      for place in area.neighbourhoods { names += [place.name] + place.aliases }
    }
    for organisation in organisations { names += [organisation.name] + organisation.aliases }
    return names
  }
}
