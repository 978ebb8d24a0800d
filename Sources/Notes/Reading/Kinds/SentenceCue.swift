internal import Lexicons
internal import Words

/// A word or phrase of a sentence that says something about its kind.
struct SentenceCue {
  /// What a cue does.
  enum Role: Int, CaseIterable, CodingKey {
    /// Praise and trouble, which a denial turns round.
    case good, bad
    /// Says that trouble is over.
    case eased
    /// Says of itself of which kind the sentence is.
    case strength, concern, wish, idea, question, fact, `repair`
    /// What a place has, what people do for one another, what a bare line asks for.
    case having, caring, amenity, wanted
    /// What people do in company, and who does.
    case social, together
    /// Turns what stands beside it.
    case not, less, more, but, breaks, once, now, condition, joking
    /// The parts of a question.
    case asker, asks, subject, asked, asking, plea
    /// The parts of a promise.
    case pact, pledge, own, act, doer, soon, habit, over, refusal
    /// Is about the writer or the talk, and tells nothing of the area.
    case noise
    /// The form of the sentence.
    case finite, article, definite, relative, pronoun, opener, measure
    /// Looks like another cue and is none.
    case none
  }

  var role: Role
  var weight: Int
  /// The tokens of the line that it takes.
  var tokens: Range<Int>
}

extension SentenceCue.Role {
  /// The lists that hold cues, with what their values mean.
  private static let lists: [Vocabulary] = [
    .praise, .trouble, .wishes, .questions, .facts, .promises, .amenities, .turns, .grammar,
    .finiteVerbs, .roles, .idioms, .happenings, .longings, .doings, .kindness, .hardship, .hopes,
    .noise,
  ]

  /// The role of each meaning of the built-in lists; `nil` where it is none of a cue.
  static let byMeaning: [SentenceCue.Role?] = Vocabulary.lexicon.meanings.map { meaning in
    guard let list = lists.first(where: { $0.id == meaning.list }) else { return nil }
    return list == .roles ? .doer : byName[meaning.value]
  }

  private static let byName: [String: SentenceCue.Role] = [
    "good": .good, "bad": .bad, "eased": .eased, "smooth": .eased, "strength": .strength,
    "concern": .concern,
    "wish": .wish, "idea": .idea, "question": .question, "fact": .fact, "repair": .repair,
    "having": .having, "caring": .caring, "amenity": .amenity, "wanted": .wanted, "not": .not,
    "less": .less, "more": .more, "but": .but, "break": .breaks, "back": .breaks, "once": .once,
    "now": .now, "if": .condition, "joking": .joking, "asker": .asker, "asks": .asks,
    "subject": .subject, "asked": .asked, "asking": .asking, "plea": .plea, "pact": .pact,
    "pledge": .pledge,
    "own": .own, "errand": .own, "act": .act, "doer": .doer, "soon": .soon, "habit": .habit,
    "over": .over, "refusal": .refusal, "noise": .noise,
    "finite": .finite, "article": .article, "definite": .definite, "relative": .relative,
    "pronoun": .pronoun, "opener": .opener, "measure": .measure, "none": .none,
    "social": .social, "together": .together,
  ]

  /// Whether it speaks for a strength.
  var isPraise: Bool { self == .good || self == .strength || self == .eased }

  /// Whether it says by itself of which kind the sentence is.
  var saysKind: Bool {
    switch self {
    case .strength, .concern, .wish, .idea, .question, .fact: true
    default: false
    }
  }

  /// Whether a cue of one word keeps its meaning within a longer phrase of another list.
  var isOfForm: Bool {
    switch self {
    case .asker, .asks, .subject, .asked, .plea, .doer, .breaks, .finite, .soon, .habit, .over,
      .amenity,
      .article, .definite, .relative, .pronoun, .opener, .measure, .social, .together:
      true
    default: false
    }
  }
}
