internal import Lexicons
internal import Words

/// How it stands with an agreement, as the words of a line tell it.
///
/// The words are those of `Lists/States/states.txt`, participles (`gesnoeid`, `rondgestuurd`) and what
/// somebody is `aan het` doing. What lies ahead is no outcome: `moet eind april klaar zijn`,
/// `wordt geschilderd`, `als de weg klaar is`.
struct State: Hashable {
  var status: AgreementStatus
  /// Whether the line says no more than that it has begun.
  var isBegun = false
  /// The tokens that say so.
  var words: Range<Int>
  /// The place of their clause.
  var clause: Int
  /// How much it says; the heaviest state of a line counts.
  var weight: Int
  /// Whether a phrase of the list says so, and not the form of a verb.
  var isPhrase = true
  /// Where the phrase counts.
  var condition: Condition = []

  /// The state that a line tells, in the clauses it is cut into.
  static func told(in line: Line, _ clauses: [Clause]) -> State? {
    told(by: StateReader(line, clauses).states, in: line, clauses)
  }

  /// The state that a line tells, of all that its words name.
  static func told(by states: [State], in line: Line, _ clauses: [Clause]) -> State? {
    guard
      var best = states.max(by: {
        ($0.weight, $0.words.lowerBound) < ($1.weight, $1.words.lowerBound)
      })
    else { return nil }
    // `geplaatst, maar nog niet geverfd` is on its way.
    if best.isOpen, states.contains(where: { $0.status == .done && $0.clause < best.clause }) {
      best.status = .running
    }
    // `nog niet klaar, maar het schiet op`
    if best.isOpen,
      let later = states.last(where: {
        $0.status == .running && $0.clause > best.clause
          && clauses[$0.clause].opening == .contrast
      })
    {
      best = later
    }
    // `groep 6 is klaar, groep 7 tekent nog`; what is told of something else is no rest of it.
    if best.status == .done,
      clauses.indices.contains(where: { place in
        place > best.clause && StateReader.tellsOfRest(clauses[place], line)
      })
    {
      best.status = .running
    }
    // `afgevinkt, de eerste les is geweest`: what has begun is less than what is done.
    if best.isBegun, best.status == .running,
      let whole = states.first(where: {
        $0.status == .done && $0.clause < best.clause && $0.condition != []
          && $0.words == clauses[$0.clause].tokens
      }), clauses[best.clause].opening != .contrast
    {
      best = whole
    }
    // `doorgegeven aan de buitendienst en die heeft het weggehaald`
    if best.condition.contains(.passing),
      let end = states.last(where: {
        $0.status == .done && $0.words.lowerBound >= best.words.upperBound
      })
    {
      best = end
    }
    // `afgekeurd en weggehaald`: what was thought of it, and what was done then.
    if best.status == .dropped, best.words.count == 1,
      let end = states.last(where: {
        $0.status == .done && $0.clause == best.clause
          && $0.words.lowerBound == best.words.upperBound + 1
      }), FunctionWord.role(of: line.tokens[best.words.upperBound]) == .coordinator
    {
      best = end
    }
    // `is klaar en ligt bij de huisarts`
    if best.status == .waiting, best.isPhrase,
      let done = states.last(where: {
        $0.status == .done && $0.clause == best.clause
          && $0.words.upperBound <= best.words.lowerBound
      }), line.isA(.lies, at: best.words.lowerBound)
    {
      best = done
    }
    // `geregeld, sleutel ligt bij de kapper`
    if best.status == .waiting, best.isPhrase, line.isA(.lies, at: best.words.lowerBound),
      let done = states.last(where: {
        $0.status == .done && $0.isPhrase && $0.clause < best.clause
      })
    {
      best = done
    }
    // Of `wensenlijst, niks beloofd` the words for the state begin with the first.
    while let earlier = states.first(where: {
      $0.clause == best.clause - 1 && $0.status == best.status
        && $0.words.lowerBound == clauses[$0.clause].tokens.lowerBound
    }) { best = earlier }
    if isOnlyWished(best, line) { best.status = .wishlist }
    return best
  }

  /// Whether what nobody takes up, or what is laid aside, was a wish: `poolcafé: leuk idee, niemand
  /// trekt eraan`, `staat in de ijskast als idee`.
  private static func isOnlyWished(_ state: State, _ line: Line) -> Bool {
    switch state.status {
    case .dropped:
      state.words.contains { line.isA(OutcomeWord.none, at: $0) } && line.has(.wish)
    case .waiting:
      state.words.contains { line.isA(OutcomeWord.shelf, at: $0) } && line.has(.wish)
    default: false
    }
  }

  /// The state that a line tells.
  static func told(in line: Line) -> State? { told(in: line, Clause.clauses(of: line)) }

  /// The state that words name where nothing stands but a state, as in a cell or an option.
  ///
  /// A participle is one by itself only, so that `besproken met de school` stays what it is.
  static func named(_ line: Line) -> State? {
    let clauses = Clause.clauses(of: line)
    guard let state = told(in: line, clauses) else { return nil }
    if state.isPhrase { return state }
    let others = clauses[state.clause].tokens.filter {
      !state.words.contains($0) && FunctionWord.role(of: line.tokens[$0]) == nil
        && line.tokens[$0].isWord
    }
    return others.isEmpty ? state : nil
  }

  /// The word for a state that a slip of the hand was probably meant to be.
  static func nearest(to words: String) -> String? { Spelling.nearest(to: words, among: names) }

  /// The phrases that are one word, of four letters or more.
  private static let names = Vocabulary.states.entries.map(\.phrase).filter {
    $0.utf8.count >= 4 && $0.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
  }

  private var isOpen: Bool { status == .agreed }
}

// MARK: - The list

extension State {
  /// Where the words of a phrase count.
  struct Condition: OptionSet, Hashable {
    let rawValue: UInt8

    static let alone = Condition(rawValue: 1)
    static let told = Condition(rawValue: 2)
    static let last = Condition(rawValue: 4)
    static let part = Condition(rawValue: 8)
    static let begun = Condition(rawValue: 16)
    static let passing = Condition(rawValue: 32)

    /// What says more of a state than where its words count.
    static let marks: Condition = [.begun, .passing]

    static let words: [(Substring, Condition)] = [
      ("alone", .alone), ("told", .told), ("last", [.alone, .told, .last]), ("part", .part),
      ("begun", .begun), ("passing", .passing),
    ]
  }

  /// Whether a value of the list says that something is done, also without a verb beside it.
  static func saysDone(_ value: String) -> Bool {
    guard let (status, condition) = meaning(of: value) else { return false }
    return status == .done && condition != .told
  }

  /// What a value of the list says, such as `running begun`; `nil` for what is no state.
  static func meaning(of value: String) -> (status: AgreementStatus, condition: Condition)? {
    meanings[value]
  }

  private static let meanings: [String: (status: AgreementStatus, condition: Condition)] =
    Vocabulary.states.values.reduce(into: [:]) { meanings, value in
      let words = value.cut(at: " ")
      guard let first = words.first,
        let status = first == "open" ? .agreed : AgreementStatus(rawValue: String(first))
      else { return }
      let condition = Condition.words.filter { words.dropFirst().contains($0.0) }.map(\.1)
      meanings[value] = (status, Condition(condition))
    }
}
