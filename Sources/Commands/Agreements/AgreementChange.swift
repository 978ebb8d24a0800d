internal import Diagnostics
internal import Dutch
internal import Notes
internal import Opgave

/// What somebody wants to write about an agreement, and the line that says it.
struct AgreementChange {
  var status: AgreementStatus?
  /// The day it was done.
  var done: CalendarDate?
  var toldBack: CalendarDate?
  /// By when, in the writer's words.
  var due: String?
  var owner: String?
  /// Why it does not go on, or what it waits for.
  var reason: String?

  /// Whether there is anything to write.
  var isEmpty: Bool {
    status == nil && done == nil && toldBack == nil && due == nil && owner == nil && reason == nil
  }

  /// The line for a note, without a line break, in the notation of notes.
  func line(for agreement: Agreement, in language: Language) -> String {
    let words = AgreementWords(language)
    let status = status ?? (done != nil || toldBack != nil ? .done : agreement.status)
    var line = "- \(status.box) \(agreement.text)"
    if let owner { line += " @\(Folding.slug(owner))" }
    line += " ^\(agreement.id)"
    if let due { line += words.say(" (voor \(due))", " (by \(due))") }
    if let done { line += words.say(" (gedaan ", " (done ") + words.dates.day(done) + ")" }
    if let toldBack {
      line += words.say(" (teruggekoppeld ", " (told back ") + words.dates.day(toldBack) + ")"
    }
    switch status {
    case .waiting:
      let opening = words.say("wacht op ", "waiting for ")
      line +=
        ": "
        + (reason.map {
          ["wacht", "waiting", "ligt"].contains(where: $0.hasPrefix) ? $0 : opening + $0
        } ?? words.say("wacht", "waiting"))
    case .dropped:
      line += words.say(": vervallen", ": dropped")
      if let reason { line += words.say(", want ", ", because ") + reason }
    case .wishlist: line += words.say(" (wensenlijst)", " (wish list)")
    case .repair: line += words.say(" (melding)", " (repair)")
    case .agreed, .running, .done:
      if let reason { line += ": \(reason)" }
    }
    return line
  }
}

extension AgreementStatus {
  /// The box of a task list that stands for it.
  fileprivate var box: String {
    switch self {
    case .agreed, .wishlist, .repair: "[ ]"
    case .running: "[/]"
    case .waiting: "[>]"
    case .done: "[x]"
    case .dropped: "[-]"
    }
  }
}
