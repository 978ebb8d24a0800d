/// Reads a phrase as people write it in a lexicon.
///
/// Words part at spaces. `gemaa*` is a stem and `*overlast` the tail of a compound, `_` is any
/// word, `#` any number, `...` up to four words or none. `(de|het)` is a choice, `[al]` may be
/// missing; neither holds another. A part of marks alone, as `->`, stands for those marks.
enum PhrasePattern {
  /// The most words that `...` stands for.
  static let widestGap = 4

  /// Every way to say a phrase.
  static func sequences(of phrase: String) -> [[PhraseElement]] {
    var sequences: [[PhraseElement]] = [[]]
    for choices in alternatives(in: phrase) {
      sequences = sequences.flatMap { start in choices.map { start + $0 } }
    }
    return sequences.filter { !$0.isEmpty }
  }

  /// The choices of each part of a phrase.
  private static func alternatives(in phrase: String) -> [[[PhraseElement]]] {
    var parts: [[[PhraseElement]]] = []
    var rest = phrase[...]
    while let next = rest.firstIndex(where: { $0 != " " }) {
      rest = rest[next...]
      let close: Character? = rest.first == "(" ? ")" : rest.first == "[" ? "]" : nil
      if let close, let end = rest.firstIndex(of: close) {
        let inner = rest[rest.index(after: rest.startIndex)..<end]
        var choices = inner.split(separator: "|").map { elements(of: $0) }
        if close == "]" { choices.append([]) }
        parts.append(choices)
        rest = rest[rest.index(after: end)...]
      } else {
        let end = rest.firstIndex(of: " ") ?? rest.endIndex
        parts.append([elements(of: rest[..<end])])
        rest = rest[end...]
      }
    }
    return parts
  }

  private static func elements(of words: Substring) -> [PhraseElement] {
    words.split(separator: " ").flatMap { element(of: $0) }
  }

  private static func element(of word: Substring) -> [PhraseElement] {
    switch word {
    case "_": return [.any]
    case "#": return [.number]
    case "...": return [.gap(widestGap)]
    default: break
    }
    let text = String(word)
    let (tokens, folded) = Lexer.cut(text.utf8.span)
    let named = tokens.filter { $0.kind != .mark }
    guard let last = named.last else { return tokens.map { .mark($0.hash) } }
    var elements = named.map { PhraseElement.word($0.hash) }
    if word.hasSuffix("*") {
      elements[elements.count - 1] = .stem(Array(folded[last.key]))
    } else if word.hasPrefix("*") {
      elements[0] = .tail(Array(folded[named[0].key]))
    }
    return elements
  }
}
