internal import Diagnostics
internal import Calendar
internal import Lexicons
internal import Words
internal import Notes
internal import Publication

/// The sentences of a letter to the people who were there: short, and in words of every day.
extension Phrases {
  var youSaid: String { say("U zei", "You said") }
  var weDid: String { say("Wij deden", "We did") }
  var notYet: String { say("Nog niet klaar", "Not done yet") }
  var weDoNot: String { say("Wat doen we niet, en waarom", "What we do not do, and why") }
  var yourQuestions: String { say("Uw vragen", "Your questions") }
  var whomToAsk: String { say("Bij wie kunt u terecht", "Whom you can turn to") }
  var aboutThisLetter: String { say("Over deze brief", "About this letter") }

  func letterTitle(_ place: String) -> String {
    say("U zei, wij deden: \(place)", "You said, we did: \(place)")
  }

  /// Where and when people spoke, and what the letter is for.
  func letterOpening(_ subject: PublishedLetter.Subject) -> String {
    let purpose = say(
      "U vertelde wat goed gaat en wat beter kan. Hier leest u wat er daarna is gebeurd.",
      "You told us what goes well and what could be better. Here you read what happened next.")
    return "\(meeting(subject)) \(purpose)"
  }

  private func meeting(_ subject: PublishedLetter.Subject) -> String {
    let place = subject.place(list)
    guard let first = subject.talks.first, let last = subject.talks.last else { return "" }
    guard subject.isOneTalk else {
      let when = span(first.date, last.date)
      return say("We spraken u in \(place), \(when).", "We spoke to you in \(place), \(when).")
    }
    let when =
      first.isMonthOnly
      ? say("in \(dates.month(first.date))", "in \(dates.month(first.date))")
      : say("op \(dates.day(first.date))", "on \(dates.day(first.date))")
    let what = first.kind == .other ? say("gesprek", "conversation") : name(first.kind, 1)
    return say(
      "We spraken u \(when), bij een \(what) in \(place).",
      "We spoke to you \(when), at \(article(what)) \(what) in \(place).")
  }

  private func article(_ noun: String) -> String {
    noun.first.map { "aeiou".contains($0) } ?? false ? "an" : "a"
  }

  // MARK: What was said

  var goesWell: String { say("Dit gaat goed", "This goes well") }
  var couldBeBetter: String { say("Dit kan beter", "This could be better") }
  var wereFew: String {
    say(
      "U was met weinig mensen. Daarom staat hier niet wat u zei.",
      "You were few. So what you said is not in here.")
  }
  var repairsArePassedOn: String {
    say("Losse meldingen geven we apart door.", "Loose repairs we pass on separately.")
  }

  func chapter(_ outcome: PublishedLetter.Outcome) -> String {
    switch outcome {
    case .done: weDid
    case .open, .wished: notYet
    case .declined: weDoNot
    }
  }

  /// `zie ‘Wij deden’`.
  func see(_ outcome: PublishedLetter.Outcome) -> String {
    say("zie ‘\(chapter(outcome))’", "see ‘\(chapter(outcome))’")
  }

  // MARK: What became of it

  /// Where an agreement stands, in a word; a short letter has only this.
  func plainState(_ state: PublishedAgreement.State) -> String {
    switch state {
    case .done: say("klaar", "done")
    case .running: say("we zijn bezig", "under way")
    case .agreed: say("afgesproken", "agreed")
    case .waiting: say("wacht", "waiting")
    case .dropped: say("doen we niet", "not going ahead")
    }
  }

  /// Since when, after the word for the state; `nil` when that is not known.
  func moment(_ promise: PublishedLetter.Promise) -> String? {
    let agreement = promise.agreement
    if agreement.state == .done, let day = agreement.done { return on(day) }
    guard let month = promise.month.map(dates.month) else { return nil }
    return switch agreement.state {
    case .done: say("in \(month)", "in \(month)")
    case .agreed: say("in \(month)", "in \(month)")
    case .running, .waiting, .dropped: say("sinds \(month)", "since \(month)")
    }
  }

  /// What an agreement waits for, after the word that says so: `op de telling`, `: tot mei`.
  func waiting(_ reason: String) -> String {
    for lead in [
      "nog steeds wacht op ", "wacht nog op ", "wacht op ", "wachten op ", "still waiting for ",
      "waiting for ", "waits for ",
    ] where reason.lowercased().hasPrefix(lead) {
      return say("op ", "for ") + reason.dropFirst(lead.count)
    }
    return say("op: ", "for: ") + reason
  }

  func by(_ owners: [String], with others: [String] = []) -> String {
    let more = others.isEmpty ? "" : " " + with(others.map(withArticle))
    let names = list(owners.map(withArticle))
    return say("door \(names)", "by \(names)") + more
  }

  /// `de gebiedsregisseur`, but `De Elzen` and `bewoners` as they are.
  private func withArticle(_ name: String) -> String {
    let first = name.split(separator: " ").first.map(String.init) ?? name
    guard PageWord.function.holds(first) else { return name }
    return say("de \(name)", "the \(name)")
  }

  var byNobody: String { say("nog niet bekend door wie", "by whom is not known yet") }
  /// By when; that it should have been is said in so many words.
  func deadline(_ agreement: PublishedAgreement) -> String {
    guard let due = agreement.due, let words = plain(due) else { return noDate }
    return agreement.isOverdue
      ? say("had klaar moeten zijn: \(words)", "should have been done: \(words)")
      : say("klaar: \(words)", "to be done: \(words)")
  }

  /// A deadline without the abbreviations of an office; `nil` when the words say that there is none.
  private func plain(_ due: Due) -> String? {
    guard due.to == nil else { return self.due(due) }
    return switch Folding.key(due.text) {
    case "n t b", "ntb", "nader te bepalen", "nog te bepalen", "t b d", "tbd": nil
    case "z s m", "zsm", "a s a p", "asap": say("zo snel mogelijk", "as soon as possible")
    default: due.text
    }
  }

  var nothingDone: String { say("Er is nog niets klaar.", "Nothing is done yet.") }
  var askedNotPromised: String { say("Gevraagd, nog niet beloofd", "Asked for, not promised") }
  var nothingAgreed: String {
    say(
      "Over wat u zei is nog niets afgesproken. Vraag het ons gerust.",
      "Nothing was agreed yet about what you said. Do ask us.")
  }
  var notOnTheList: String {
    say(
      "Staat uw punt er niet bij? Dan is er nog niets over afgesproken. Vraag het ons gerust.",
      "Is your point not here? Then nothing was agreed about it yet. Do ask us.")
  }

  // MARK: Questions

  func heard(_ day: CalendarDate) -> String {
    say(
      "Op \(dates.day(day)) lieten we van ons horen. Mist u nog een antwoord? Vraag het ons.",
      "You heard from us on \(dates.day(day)). Do you miss an answer? Ask us.")
  }

  func answer(_ answer: String) -> Line {
    Line([.text(say("Antwoord: ", "Answer: ")), .statement(answer)])
  }

  func noAnswer(from addressee: String?) -> String {
    guard let name = addressee.map(withArticle) else {
      return say("nog geen antwoord", "no answer yet")
    }
    return say(
      "nog geen antwoord, dat komt van \(name)", "no answer yet, it is to come from \(name)")
  }

  // MARK: Whom to ask

  /// `De gebiedsregisseur west`, or the municipality.
  func whom(_ letter: PublishedLetter) -> String {
    if let coordinator = letter.coordinator {
      let name = say("de \(coordinator)", "the \(coordinator)")
      return say("Vraag het aan \(name)", "Ask \(name)")
    }
    let name = letter.municipality.map { " \($0)" } ?? ""
    return language == .dutch
      ? "Vraag het aan de gemeente\(name)"
      : name.isEmpty ? "Ask the municipality" : "Ask the municipality of\(name)"
  }
}

extension PublishedLetter.Subject {
  /// The neighbourhoods it is about, or the area.
  func place(_ list: ([String]) -> String) -> String {
    if let neighbourhood { return neighbourhood }
    guard isOneTalk, let talk = talks.first, !talk.neighbourhoods.isEmpty else { return area }
    return list(talk.neighbourhoods)
  }
}
