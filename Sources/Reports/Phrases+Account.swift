internal import Diagnostics
internal import Dutch
internal import Municipality
internal import Notes
internal import Publication

/// The sentences of the account, of the index, and of moments.
extension Phrases {
  func account(_ edition: PublishedEdition, wijk version: String?) -> [String] {
    let tool = version.map { "wijk \($0)" } ?? "wijk"
    var sentences = [
      say(
        "Dit verslag is gemaakt uit aantekeningen van gesprekken in de wijk.",
        "This report was made from notes of conversations in the neighbourhood."),
      say(
        "Gesprekken zijn geen enquête. We tellen in hoeveel gesprekken iets ter sprake kwam, niet hoeveel bewoners iets vinden.",
        "Conversations are no survey. We count in how many of them something came up, not how many residents hold a view."
      ),
    ]
    if edition.edition.isPublic {
      sentences += [
        say(
          "Aantallen mensen zijn afgerond op \(edition.rules.roundingBase). Een thema krijgt pas een getal als het in minstens \(edition.rules.minimumConversations) gesprekken voorkwam.",
          "Numbers of people are rounded to \(edition.rules.roundingBase). A theme gets a number only when it came up in at least \(edition.rules.minimumConversations) conversations."
        ),
        say(
          "Vertrouwelijke gesprekken tellen in dit verslag niet mee, ook niet in de aantallen.",
          "Confidential conversations are not in this report, nor in its numbers."),
        say(
          "Er staan geen namen en adressen in. Over gevoelige onderwerpen staan er geen uitspraken in.",
          "It holds no names or addresses, and no statements about sensitive subjects."),
      ]
    }
    if edition.followsAnother {
      sentences.append(
        say(
          "Verandert een aantal sinds een eerder verslag maar weinig, dan staat er het eerdere of een lager aantal. Zo is niet uit te rekenen waar één gesprek over ging.",
          "Where a number changed little since an earlier report, it is the earlier or a lower one. So nobody can work out what a single conversation was about."
        ))
    }
    sentences += edition.exceptions.map(exception)
    sentences.append(
      say(
        "De stand is die van \(dates.day(edition.referenceDate)). Gemaakt met \(tool).",
        "The state is that of \(dates.day(edition.referenceDate)). Made with \(tool)."))
    return sentences
  }

  func exception(_ exception: PublishedException) -> String {
    say(
      "Wat lijkt op \(exception.what.nl) is hier met opzet openbaar gemaakt: \(exception.reason).",
      "What looks like \(exception.what.en) was made public here on purpose: \(exception.reason)."
    )
  }

  func fingerprint(_ mark: String) -> String {
    say("Kenmerk van de gebruikte notities: \(mark).", "Mark of the notes used: \(mark).")
  }

  // MARK: The index

  var area: String { say("Gebied", "Area") }
  var mostMentioned: String { say("Vaakst genoemd", "Most mentioned") }
  var openColumn: String { say("Open afspraken", "Open agreements") }
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

  func reason(_ reason: PublishedProvenance.Note.Reason) -> String {
    switch reason {
    case .missingArea: say("er staat geen gebied in", "it names no area")
    case .unknownArea(let text):
      text.map { say("onbekend gebied: \($0)", "unknown area: \($0)") }
        ?? say("onbekend gebied", "unknown area")
    case .missingDate: say("er staat geen datum in", "it has no date")
    case .skipped(let code): say("niet gelezen: \(code)", "not read: \(code)")
    }
  }

  // MARK: Moments

  /// A deadline in words that need no other date to be understood.
  func due(_ due: Due) -> String {
    guard let to = due.to else { return due.text }
    guard let from = due.from else {
      return say("uiterlijk \(dates.day(to))", "by \(dates.day(to))")
    }
    if from == to { return dates.day(to) }
    guard from.year == to.year, from.month == to.month else {
      return say("uiterlijk \(dates.day(to))", "by \(dates.day(to))")
    }
    switch (from.day, to) {
    case (1, to.endOfMonth): return dates.month(to)
    case (1, _) where to.day == 10:
      return say("begin \(dates.month(to))", "early \(dates.month(to))")
    case (11, _) where to.day == 20: return say("half \(dates.month(to))", "mid \(dates.month(to))")
    case (21, to.endOfMonth): return say("eind \(dates.month(to))", "late \(dates.month(to))")
    default: return say("uiterlijk \(dates.day(to))", "by \(dates.day(to))")
    }
  }

  /// When an activity is: the weekday, the day and the hours, or the writer's words.
  func moment(_ when: When) -> String {
    guard when.recurrence == nil, let date = when.date else { return when.text }
    let day = "\(dates.weekday(date)) \(dates.day(date))"
    switch (when.start, when.end) {
    case (let start?, let end?):
      return say("\(day), \(start) tot \(end) uur", "\(day), \(start) to \(end)")
    case (let start?, nil): return say("\(day), \(start) uur", "\(day), \(start)")
    case (nil, _): return day
    }
  }
}
