/// The part of a note that a heading or a label opens.
enum NoteSection: Hashable, Sendable {
  case strengths, assets, wishes, ideas, concerns, questions, background, repairs
  case agreements, dropped, wishlist, done
  case activities, initiatives, notReached, lessons, feedback
  /// Stays out of every edition but the internal one.
  case withheld
  /// The opening or closing words of a note, such as a summary.
  case narrative
  /// The talk itself, of which each sentence may be of another kind.
  case talk

  /// The kind of statement that stands under such a heading.
  var signalKind: Signal.Kind? {
    switch self {
    case .strengths, .assets: .strength
    case .wishes: .wish
    case .ideas: .idea
    case .concerns: .concern
    case .questions: .question
    case .background, .narrative: .background
    case .repairs: .repair
    default: nil
    }
  }

  /// The status that agreements under such a heading have unless they say otherwise.
  var agreementStatus: AgreementStatus? {
    switch self {
    case .agreements: .agreed
    case .dropped: .dropped
    case .wishlist: .wishlist
    case .done: .done
    default: nil
    }
  }
}
