internal import Lexicons
internal import Municipality
internal import Source
internal import Words

/// The words behind a line that say who takes it on: `Actie: gemeente`, `(actie wijkagent)`.
struct ActionMark: Hashable {
  /// The bytes of the mark, brackets and the label included.
  var bytes: ByteRange
  /// The bytes behind its label: the names, and mostly nothing else.
  var words: ByteRange

  /// The mark at the end of a line; `nil` when there is none.
  static func last(in line: Line, _ gazetteer: Gazetteer) -> ActionMark? {
    guard line.holds(.actors) else { return nil }
    let labels = line.matches(of: .actors).filter {
      $0.value == "label" && $0.tokens.lowerBound > 0
    }
    // Few lines have one, and cutting a line into clauses takes a while.
    if labels.isEmpty { return nil }
    let clauses = Clause.clauses(of: line)
    guard
      let label = labels.last(where: { label in
        clauses.contains { $0.tokens.lowerBound == label.tokens.lowerBound }
      })
    else { return nil }
    var names = label.tokens.upperBound
    while names < line.tokens.count, line.tokens[names].isMark(":") { names += 1 }
    guard names < line.tokens.count,
      let clause = clauses.first(where: { $0.tokens.contains(names) })
    else { return nil }
    let actors = Actor.actors(in: line, gazetteer).filter { $0.tokens.lowerBound >= names }
    guard let first = actors.first,
      (names..<first.tokens.lowerBound).allSatisfy({
        FunctionWord.role(of: line.tokens[$0]) == .determiner
      }),
      first.tokens.lowerBound < clause.tokens.upperBound,
      !goesOn(behind: first, clause, line)
    else { return nil }
    var start = line.tokens[label.tokens.lowerBound].start
    if label.tokens.lowerBound > 0, line.tokens[label.tokens.lowerBound - 1].isMark("(") {
      start = line.tokens[label.tokens.lowerBound - 1].start
    }
    let end = line.tokens[line.tokens.count - 1].end
    return ActionMark(bytes: start..<end, words: line.tokens[names].start..<end)
  }

  /// Whether a label opens an action, and is no sentence that happens to start so: `Actie 3`,
  /// `AP Henk`, but not `Afspraak maken met de school`.
  static func opens(_ label: String, _ text: String) -> Bool {
    let line = Line(label)
    guard line.tokens.count < 12, !label.utf8.contains(UInt8(ascii: "@")),
      line.matches(of: .actors).contains(where: {
        $0.value == "label" && $0.tokens.lowerBound == 0
      })
    else { return false }
    return !line.tokens.contains { token in
      FunctionWord.role(of: token) == nil && Verb(token, in: line)?.form == .infinitive
    }
  }

  /// Whether a mark may stand in a line; `false` is certain.
  static func mayStand(in line: Line) -> Bool {
    line.tokens.contains { hashes.contains($0.hash) }
  }

  /// The first words of the labels.
  private static let hashes = WordTable(
    words: Vocabulary.actors.entries.filter { $0.value == "label" }.map { entry in
      entry.phrase.cut(at: " ").first.map(String.init) ?? ""
    })

  /// Whether a sentence goes on behind a name, so that the label names what is done:
  /// `Actie: gemeente kijkt de lamp na`.
  private static func goesOn(behind actor: Actor, _ clause: Clause, _ line: Line) -> Bool {
    (actor.tokens.upperBound..<clause.tokens.upperBound).contains { index in
      Verb(line.tokens[index], in: line) != nil && FunctionWord.role(of: line.tokens[index]) == nil
    }
  }
}
