internal import Lexicons
internal import Words

/// A word or phrase of a sentence that says something about its kind.
struct SentenceCue {
  /// What a cue does.
  enum Role: UInt8 {
    /// Praise and trouble, which a denial turns round.
    case good, bad
    /// Says that trouble is over.
    case eased
    /// Says of itself of which kind the sentence is.
    case strength, concern, wish, idea, question, fact, `repair`
    /// What a place has, what people do for one another, what a bare line asks for.
    case having, caring, amenity, wanted
    /// Turns what stands beside it.
    case not, less, more, but, breaks, once, now, condition, joking
    /// The parts of a question.
    case asker, asks, subject, asked, asking
    /// The parts of a promise.
    case pact, pledge, own, act, doer, soon, habit, over
    /// Says that the sentence has a verb.
    case finite
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
  static let lists: [Vocabulary] = [
    .praise, .trouble, .wishes, .questions, .facts, .promises, .amenities, .turns, .finiteVerbs,
    .roles,
  ]

  static let ids = Set(lists.map(\.id))

  init?(_ match: Match) {
    if match.list == Vocabulary.roles.id {
      self = .doer
      return
    }
    switch match.value {
    case "good": self = .good
    case "bad": self = .bad
    case "eased": self = .eased
    case "strength": self = .strength
    case "concern": self = .concern
    case "wish": self = .wish
    case "idea": self = .idea
    case "question": self = .question
    case "fact": self = .fact
    case "repair": self = .repair
    case "having": self = .having
    case "caring": self = .caring
    case "amenity": self = .amenity
    case "wanted": self = .wanted
    case "not": self = .not
    case "less": self = .less
    case "more": self = .more
    case "but": self = .but
    case "break": self = .breaks
    case "once": self = .once
    case "now": self = .now
    case "if": self = .condition
    case "joking": self = .joking
    case "asker": self = .asker
    case "asks": self = .asks
    case "subject": self = .subject
    case "asked": self = .asked
    case "asking": self = .asking
    case "pact": self = .pact
    case "pledge": self = .pledge
    case "own": self = .own
    case "act": self = .act
    case "doer": self = .doer
    case "soon": self = .soon
    case "habit": self = .habit
    case "over": self = .over
    case "finite": self = .finite
    case "none": self = .none
    default: return nil
    }
  }

  /// Whether a cue of one word keeps its meaning within a longer phrase of another list.
  var isOfForm: Bool {
    switch self {
    case .asker, .asks, .subject, .asked, .doer, .breaks, .finite, .soon, .habit, .over, .amenity:
      true
    default: false
    }
  }
}
