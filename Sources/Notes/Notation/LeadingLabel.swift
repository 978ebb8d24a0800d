internal import Lexicons
internal import Source
internal import Words

/// The words before the first colon, dash or arrow of a line, which may say who does the rest:
/// `Penningmeester: subsidie aanvragen`, `Actie wijkagent: …`.
struct LeadingLabel {
  /// What parts the label from the rest.
  let mark: Clause.Opening
  /// The bytes of the label and its mark.
  let bytes: ByteRange
  /// The tokens of the names in it: without `actie 3`, an article and what stands in brackets.
  let names: Range<Int>

  private let line: Line
  private let actors: [Match]

  /// The most words of a label.
  private static let longest = 6

  init?(_ line: Line, _ clauses: [Clause]) {
    guard
      let place = clauses.indices.dropFirst().first(where: { place in
        [.colon, .dash, .arrow].contains(clauses[place].opening)
      })
    else { return nil }
    let clause = clauses[place]
    guard !clause.mark.isEmpty, clauses[..<place].allSatisfy(\.isLabelPart) else { return nil }
    let head = clauses[0].tokens
    self.line = line
    mark = clause.opening
    bytes = line.tokens[head.lowerBound].start..<line.tokens[clause.mark.upperBound - 1].end
    actors = line.matches(of: .actors)
    var start = head.lowerBound
    if let label = actors.first(where: { $0.value == "label" && $0.tokens.lowerBound == start }) {
      start = label.tokens.upperBound
      while start < head.upperBound, line.tokens[start].isNumber || !line.tokens[start].isWord {
        start += 1
      }
    }
    while start < head.upperBound, FunctionWord.role(of: line.tokens[start]) == .determiner,
      start + 1 < head.upperBound, !line.tokens[start].isCapitalised
    { start += 1 }
    var end = head.upperBound
    // `gemeente, De Elzen: …`: a list goes on over its commas.
    for part in clauses[1..<place] where !part.isBracketed { end = part.tokens.upperBound }
    names = start..<end
    guard names.count <= Self.longest, mark == .colon || !names.isEmpty else { return nil }
  }

  /// The names as they are written.
  var words: String { line.string(names) }

  /// The token behind its mark.
  var next: Int? { line.tokens.firstIndex { $0.start >= bytes.upperBound && $0.isWord } }

  var isEverybody: Bool {
    actors.contains { $0.value == "everybody" && $0.tokens == names }
  }

  /// Whether it is the writer: `ik: …`, `zelf: …`.
  var isWriter: Bool {
    actors.contains { ["writer", "oneself"].contains($0.value) && $0.tokens == names }
  }

  /// Whether somebody in a function, or a body, is named: `Penningmeester`, `Wijkteam Noord`.
  var isActor: Bool {
    guard let first = names.first, !hasVerb else { return false }
    return actors.contains { $0.value == "actor" && $0.tokens.lowerBound == first }
  }

  /// Whether what stands behind the label tells of others in a sentence of its own, so that the label
  /// is what it is about: `taalcafé: drie mensen hebben zich gemeld`.
  ///
  /// One in a function may be who did it: `Penningmeester: de aanvraag is verstuurd`.
  var isTopic: Bool {
    guard mark == .colon, let last = names.last, names.count == 1,
      !line.tokens[last].isCapitalised || line.tokens[last].opensSentence,
      let colon = line.tokens.indices.first(where: { $0 > last && line.tokens[$0].isMark(":") })
    else { return false }
    let rest = (colon + 1)..<line.tokens.count
    let verb = rest.first { FunctionWord.role(of: line.tokens[$0]) == .auxiliary }
    return verb.map { verb in
      (rest.lowerBound + 1..<max(verb, rest.lowerBound + 1)).contains {
        FunctionWord.role(of: line.tokens[$0]) == nil && line.tokens[$0].isWord
      } && line.tokens[rest.lowerBound].isNumber
    } ?? false
  }

  /// Whether a person is named: `Thomas`, `Jan de Vries`.
  var isPerson: Bool {
    guard let first = names.first, line.tokens[first].isCapitalised,
      let kind = NameLists.kind(of: line.tokens[first].hash)
    else { return false }
    let isName = names.dropFirst().allSatisfy { index in
      line.tokens[index].isCapitalised || FunctionWord.role(of: line.tokens[index]) != nil
    }
    return isName && (kind == .given || names.count > 1)
      && (names.count > 1 || !NameLists.isKnownWord(line.tokens[first].hash) || kind == .given)
  }

  /// Whether a body is named by how it is written: `VvE`, `GGD`, `De Elzen`.
  var isBody: Bool {
    guard let first = names.first else { return false }
    if names.count == 1 {
      let word = line.string(names)
      let capitals = word.utf8.count { $0 >= 0x41 && $0 <= 0x5A }
      return capitals > 1 && word.utf8.count <= 8
    }
    return FunctionWord.role(of: line.tokens[first]) == .determiner
      && names.allSatisfy { line.tokens[$0].isCapitalised }
  }

  private var hasVerb: Bool {
    names.contains { index in
      // `team groen komt de bakken verzetten - datum volgt`
      if FunctionWord.role(of: line.tokens[index]) == .modal { return true }
      return FunctionWord.role(of: line.tokens[index]) == nil
        && Verb(line.tokens[index], in: line).map { $0.form == .infinitive } ?? false
    }
  }
}

extension Clause {
  /// Whether a clause may be of a label: its head, a bracket, or what a comma adds.
  fileprivate var isLabelPart: Bool {
    opening == .sentence || opening == .comma || isBracketed
  }
}
