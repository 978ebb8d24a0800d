internal import Diagnostics
internal import Calendar
internal import Words
internal import Municipality
internal import Notes
internal import Opgave

/// A change to an agreement, and the line of a note that records it.
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
    if let done { line += " " + NoteEdit.doneWords(done, isDutch: language == .dutch) }
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

// MARK: Before and after it is written

extension AgreementChange {
  /// The change with the names that the municipality has, and only with what fits in a line.
  ///
  /// - Throws: ``UsageError`` when nobody is called so, or a value would say more than it should.
  func knowing(_ gazetteer: Gazetteer) throws -> AgreementChange {
    var change = self
    if let owner {
      let isOne = !owner.contains { ",;@#^()".contains($0) }
      guard isOne, let party = gazetteer.party(named: owner) else {
        throw UsageError(
          nl: "'\(owner)' is niemand die deze gemeente kent",
          en: "'\(owner)' is nobody that this municipality knows",
          help: (isOne ? gazetteer.nearestOrganisation(to: owner) : nil).map {
            .didYouMean($0.name)
          }
            ?? Bilingual(
              nl: "noem één organisatie uit wijk.yml", en: "name one organisation of wijk.yml"))
      }
      change.owner = party.name
    }
    if let due {
      guard !due.contains(where: { "()[]@#^".contains($0) }) else {
        throw UsageError(
          nl: "'\(due)' is geen moment", en: "'\(due)' is not a moment",
          help: Bilingual(nl: "schrijf bijvoorbeeld '1 oktober'", en: "write '1 October'"))
      }
      let lead = ["voor ", "vóór ", "by ", "before "].first { due.lowercased().hasPrefix($0) }
      change.due = lead.map { String(due.dropFirst($0.count)) } ?? due
    }
    return change
  }

  /// Whether a line of a note says all that is wanted, and nothing else than its words do.
  ///
  /// - Parameters:
  ///   - noted: What was read of the line.
  ///   - plain: What is read of the words of the agreement alone.
  /// - Returns: Whether it is so.
  func isSaid(by noted: NotedAgreement, _ plain: NotedAgreement?) -> Bool {
    (status == nil || noted.status == status) && noted.done == done && noted.toldBack == toldBack
      && (due == nil ? noted.due == plain?.due : noted.due != nil)
      && noted.owners == owner.map { [$0] } ?? plain?.owners
      && noted.with == plain?.with && (reason == nil || noted.reason != nil)
  }
}
