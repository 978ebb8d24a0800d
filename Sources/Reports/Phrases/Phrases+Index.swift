internal import Publication

/// The sentences of the page over all areas.
extension Phrases {
  var area: String { say("Gebied", "Area") }
  var mostMentioned: String { say("Vaakst genoemd", "Most mentioned") }
  var openColumn: String { say("Open afspraken", "Open agreements") }
  var lateColumn: String { say("Te laat", "Late") }
  var doneColumn: String { say("Afgerond", "Done") }
  var indexCaption: String { say("De gebieden in één oogopslag", "The areas at a glance") }
  func indexIntro(_ edition: PublishedEdition, conversations total: Int) -> String {
    let number = edition.areas.count
    if edition.edition == .partners {
      return say(
        "Dit zijn de open afspraken uit \(areas(number)).",
        "These are the open agreements of \(areas(number)).")
    }
    guard total > 0 else {
      return say("Er is nog geen gesprek geweest.", "There has been no conversation yet.")
    }
    return say(
      "Dit zijn de verslagen van \(areas(number)), gemaakt uit \(conversations(total)).",
      "These are the reports of \(areas(number)), made from \(conversations(total)).")
  }
  var noAreas: String {
    say(
      "Er is nog geen gesprek met een gebied erbij.", "There is no conversation with an area yet.")
  }
  var sharedTitle: String { say("Wat op meer plekken speelt", "What matters in several areas") }
  var sharedQuestion: String {
    say("In hoeveel gebieden ging het hierover?", "In how many areas did this come up?")
  }
  var areasColumn: String { say("Gebieden", "Areas") }
  func inAreas(_ number: Int, of total: Int) -> String {
    say(
      "in \(number) van de \(total) gebieden", "in \(number) of the \(total) areas")
  }
  var leftOut: String { say("Notities die er niet in zitten", "Notes that are not in it") }

  func reason(_ reason: EditionTrace.Note.Reason) -> String {
    switch reason {
    case .missingArea: say("er staat geen gebied in", "it names no area")
    case .unknownArea(let text):
      text.map { say("onbekend gebied: \($0)", "unknown area: \($0)") }
        ?? say("onbekend gebied", "unknown area")
    case .missingDate: say("er staat geen datum in", "it has no date")
    case .skipped(let code): say("niet gelezen: \(code)", "not read: \(code)")
    }
  }
}
