/// Reads a phrase as people write it in a lexicon.
///
/// Words part at spaces. `gemaa*` is a stem and `*overlast` the tail of a compound, `_` is any
/// word, `#` any number, `...` up to four words or none. `(de|het)` is a choice, `[al]` may be
/// missing; neither holds another. ``VerbForms`` has written out verbs such as `<snappen>`. A part of marks alone, as `->`, stands for those marks.
struct PhrasePattern {
  /// The most words that `...` stands for.
  static let widestGap = 4

  /// A run of the phrase, or several of which one stands there; an empty one may be missing.
  private var parts: [[[PhraseElement]]] = []
  /// The runs of the choice that is being read; `nil` outside of one.
  private var choices: [[PhraseElement]]?

  /// Every way to say a phrase.
  ///
  /// A choice of words, and a word that may be missing, are one part behind the first word that
  /// must be there, for a phrase is looked up by how it starts.
  static func sequences(of phrase: String, _ pool: inout PhrasePool) -> [[PhraseElement]] {
    var pattern = PhrasePattern()
    pattern.read(phrase, &pool)
    var sequences: [[PhraseElement]] = [[]]
    for part in pattern.parts {
      // A phrase is looked up by its first word, which is one of each way to say it.
      let ways = sequences.contains(where: \.isEmpty) ? part : joining(part, &pool)
      sequences = sequences.flatMap { start in ways.map { start + $0 } }
    }
    return sequences.filter { !$0.isEmpty }
  }

  /// The runs of a choice, with those of one word each joined to one element.
  ///
  /// Ways to say a phrase multiply with each choice in it: joined, `(de|het|hun eigen)` is two of
  /// them and not three.
  private static func joining(
    _ part: [[PhraseElement]], _ pool: inout PhrasePool
  ) -> [[PhraseElement]] {
    let isWord = { (run: [PhraseElement]) in run.count == 1 && run[0].kind == .word }
    let words = part.filter(isWord).map { $0[0].hash }
    guard words.count + (part.contains([]) ? 1 : 0) > 1, !words.isEmpty else { return part }
    let choice = PhraseElement(
      kind: .choice, isOptional: part.contains([]), pooled: pool.add(hashes: words))
    return [[choice]] + part.filter { !$0.isEmpty && !isWord($0) }
  }

  private mutating func read(_ phrase: String, _ pool: inout PhrasePool) {
    let (tokens, folded) = Lexer.cut(phrase)
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if token.isMark("(") || token.isMark("[") {
        choices = token.isMark("[") ? [[], []] : [[]]
      } else if token.isMark("|"), choices != nil {
        choices?.append([])
      } else if token.isMark(")") || token.isMark("]"), let read = choices {
        parts.append(read)
        choices = nil
      } else {
        let end = Self.end(of: index, tokens)
        let run = Self.elements(of: tokens[index..<end], folded, &pool)
        if let last = choices?.indices.last {
          choices?[last] += run
        } else {
          parts.append([run])
        }
        index = end
        continue
      }
      index += 1
    }
  }

  /// The end of the tokens that touch one another from a token on.
  private static func end(of start: Int, _ tokens: [Token]) -> Int {
    var end = start + 1
    while end < tokens.count, tokens[end].isGlued, !isStructure(tokens[end]) { end += 1 }
    return end
  }

  private static func isStructure(_ token: Token) -> Bool {
    token.isMark("(") || token.isMark(")") || token.isMark("[") || token.isMark("]")
      || token.isMark("|")
  }

  private static func elements(
    of run: ArraySlice<Token>, _ folded: [UInt8], _ pool: inout PhrasePool
  ) -> [PhraseElement] {
    guard let first = run.first, let last = run.last else { return [] }
    let named = run.filter { $0.kind != .mark }
    guard let opening = named.first, let closing = named.last else {
      if first.isMark("_") { return [PhraseElement(kind: .any)] }
      if first.isMark("#") { return [PhraseElement(kind: .number)] }
      if first.isMark("."), run.count == 3 || first.isMark("…") {
        return [PhraseElement(kind: .gap)]
      }
      return run.map { PhraseElement(kind: .mark, hash: $0.hash) }
    }
    var elements = named.map { PhraseElement(kind: .word, hash: $0.hash) }
    if last.isMark("*") {
      elements[elements.count - 1] = PhraseElement(
        kind: .stem, pooled: pool.add(letters: folded[closing.key]))
    } else if first.isMark("*") {
      elements[0] = PhraseElement(kind: .tail, pooled: pool.add(letters: folded[opening.key]))
    }
    return elements
  }
}
