internal import Diagnostics
internal import Calendar
internal import Words
internal import Publication

/// The words of exports: for calendars, feeds and tables.
extension Phrases {
  // MARK: Moments

  /// When and where something is, on one line.
  func momentAndPlace(_ outing: Outing) -> String {
    let moment = capitalised(moment(outing))
    return [moment, outing.place].compactMap(\.self).joined(separator: ", ") + "."
  }

  /// When something is, in words of this language where they are understood.
  func moment(_ outing: Outing) -> String {
    guard let when = outing.when else { return momentToFollow }
    guard let rule = outing.rule, let days = repeats(rule) else { return moment(when) }
    var words = days
    if let from = when.date, let next = outing.nextDay, next == from {
      words += say(" vanaf \(dates.day(from))", " from \(dates.day(from))")
    }
    if let until = rule.until {
      words += say(" tot en met \(dates.day(until))", " until \(dates.day(until))")
    }
    return [words, hours(when)].compactMap(\.self).joined(separator: ", ")
  }

  private func hours(_ when: When) -> String? {
    switch (when.start, when.end) {
    case (let start?, let end?): say("\(start) tot \(end) uur", "\(start) to \(end)")
    case (let start?, nil): say("\(start) uur", start)
    case (nil, _): nil
    }
  }

  /// `elke vrijdag`, `elke eerste zondag van de maand`; `nil` for what has no such words.
  private func repeats(_ rule: RecurrenceRule) -> String? {
    let days = list(
      rule.days.map { day in
        // Any day of that name: the first of 1970 was a Thursday.
        let name = dates.weekday(CalendarDate(dayNumber: day.weekday + 3))
        return day.position.flatMap(ordinal).map { "\($0) \(name)" } ?? name
      })
    switch (rule.frequency, rule.interval, rule.days.isEmpty) {
    case (.daily, 1, true): return say("elke dag", "every day")
    case (.weekly, 1, true): return say("elke week", "every week")
    case (.weekly, 1, false): return say("elke \(days)", "every \(days)")
    case (.weekly, 2, false): return say("om de week op \(days)", "every other week on \(days)")
    case (.monthly, 1, true): return say("elke maand", "every month")
    case (.monthly, 1, false):
      return say("elke \(days) van de maand", "every \(days) of the month")
    default: return nil
    }
  }

  private func ordinal(_ position: Int) -> String? {
    switch position {
    case 1: say("eerste", "first")
    case 2: say("tweede", "second")
    case 3: say("derde", "third")
    case 4: say("vierde", "fourth")
    case -1: say("laatste", "last")
    default: nil
    }
  }

  // MARK: People

  var everybodyIsWelcome: String { say("Iedereen is welkom.", "Everybody is welcome.") }

  /// Whom to turn to; `nil` where nobody wrote that down.
  func whomToAsk(_ area: PublishedArea) -> String? {
    switch (area.coordinator, area.contact) {
    case (let who?, let mailbox?):
      say("Vragen? Mail \(mailbox) (\(who)).", "Questions? Mail \(mailbox) (\(who)).")
    case (nil, let mailbox?):
      say("Vragen? Mail \(mailbox).", "Questions? Mail \(mailbox).")
    case (let who?, nil):
      say("Vragen? Ga naar de \(who).", "Questions? Ask the \(who).")
    case (nil, nil): nil
    }
  }

  func residentsAsked(_ area: String) -> String {
    say("Dit vroegen bewoners van \(area).", "Residents of \(area) asked this.")
  }

  /// The answer to a question, or else whether anybody knows it.
  func answer(_ question: AskedQuestion, _ area: PublishedArea) -> String {
    question.answer.map { say("Het antwoord: ", "The answer: ") + $0 } ?? doYouKnow(area)
  }

  private func doYouKnow(_ area: PublishedArea) -> String {
    let question = say(
      "In ons verslag staat nog geen antwoord. Weet u meer, of wilt u dit ook weten?",
      "Our report has no answer yet. Do you know more, or would you like to know it too?")
    return "\(question) \(letUsKnow(area))"
  }

  func letUsKnow(_ area: PublishedArea) -> String {
    area.contact.map { say("Laat het ons weten: \($0).", "Tell us: \($0).") }
      ?? say("Laat het ons weten.", "Tell us.")
  }

  func youHearFromUs(_ channel: String?) -> String {
    let words = say("U hoort van ons", "You hear from us")
    return channel.map { "\(words): \($0)" } ?? words
  }

  func hearBack(_ area: String) -> String {
    say(
      "Dan hoort u wat er met het gesprek in \(area) gebeurt.",
      "Then you hear what becomes of the conversation in \(area).")
  }

  // MARK: Titles

  func agendaTitle(_ place: String) -> String {
    say("Agenda van \(place)", "What is on in \(place)")
  }

  func feedTitle(_ place: String) -> String {
    say("Vragen en activiteiten in \(place)", "Questions and activities in \(place)")
  }

  var everywhere: String { say("alle gebieden", "all areas") }

  // MARK: Columns

  var editionColumn: String { say("Editie", "Edition") }
  var agreementColumn: String { say("Afspraak", "Agreement") }
  var withColumn: String { say("Met wie", "With whom") }
  var dueColumn: String { say("Wanneer", "When") }
  var dueFromColumn: String { say("Vanaf", "From") }
  var dueToColumn: String { say("Uiterlijk", "By") }
  var reasonColumn: String { say("Reden", "Reason") }
  var themesColumn: String { say("Thema's", "Themes") }
  var doneOnColumn: String { say("Afgerond op", "Done on") }
  var toldBackColumn: String { say("Laten weten op", "Told back on") }
  var markColumn: String { say("Kenmerk", "Mark") }
  var sinceColumn: String { say("Sinds", "Since") }
  var ofConversationsColumn: String { say("Van de gesprekken", "Of the conversations") }
  var assetKindColumn: String { say("Soort", "Kind") }
  var assetColumn: String { say("Schat", "Asset") }
  var questionColumn: String { say("Vraag", "Question") }
  var answerColumn: String { say("Antwoord", "Answer") }
  var sourceColumns: [String] {
    [say("Gesprek", "Conversation"), say("Notitie", "Note"), say("Regel", "Line")]
  }

  func cells(of source: SourceLine?) -> [String] {
    [
      source?.conversation.map(String.init) ?? "", source?.note ?? "",
      source.map { String($0.line) } ?? "",
    ]
  }
}
