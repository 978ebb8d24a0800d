/// The part of a note that a heading or a label opens.
///
/// The raw values are those of the list `sections`.
enum NoteSection: String, Hashable, Sendable {
  case strengths, assets, wishes, ideas, concerns, questions, background, repairs
  /// Questions with their answers.
  case answered
  case agreements, running, waiting, done, dropped, wishlist
  case activities, initiatives, notReached, lessons, feedback
  /// The next meeting, when it has a day.
  case next
  /// Stays out of every edition but the internal one.
  case withheld
  /// The opening or closing words of a note, such as a summary.
  case narrative
  /// The talk itself, of which each sentence may be of another kind.
  case talk
  /// The points that a meeting is about, or what is on in the neighbourhood.
  case agenda

  /// The kind of statement that stands under such a heading.
  var signalKind: Signal.Kind? {
    switch self {
    case .strengths, .assets: .strength
    case .wishes: .wish
    case .ideas: .idea
    case .concerns: .concern
    case .questions, .answered: .question
    case .background, .narrative: .background
    case .repairs: .repair
    default: nil
    }
  }

  /// The status that agreements under such a heading have unless they say otherwise.
  var agreementStatus: AgreementStatus? {
    switch self {
    case .agreements: .agreed
    case .running: .running
    case .waiting: .waiting
    case .dropped: .dropped
    case .wishlist: .wishlist
    case .done: .done
    default: nil
    }
  }
}
