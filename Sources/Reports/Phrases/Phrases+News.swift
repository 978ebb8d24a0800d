internal import Calendar
internal import Diagnostics
internal import Publication

/// The words of what goes up on walls and into papers: messages, news and posters.
extension Phrases {
  /// Who speaks, such as `Gemeente Elzenveld`.
  func sender(_ edition: PublishedEdition) -> String {
    edition.municipality.map { "\(municipality) \($0)" } ?? capitalised(edition.term)
  }

  /// Who says it and of which day it is the state.
  func signature(_ edition: PublishedEdition) -> String {
    "\(sender(edition)), \(dates.day(edition.referenceDate))"
  }

  // MARK: Messages

  var questionTitle: String { say("Vraag uit de buurt", "A question from the neighbourhood") }
  func questionFrom(_ area: String) -> String {
    say("Vraag uit \(area)", "A question from \(area)")
  }
  var helpWanted: String { say("Hulp gevraagd", "Help wanted") }
  func helpWantedIn(_ area: String) -> String {
    say("Hulp gevraagd in \(area)", "Help wanted in \(area)")
  }
  func residentsWant(_ area: String) -> String {
    say("Bewoners van \(area) willen dit doen:", "Residents of \(area) want to do this:")
  }
  func theyNeed(_ what: String) -> String {
    say("Wat nog nodig is: \(what).", "What is needed: \(what).")
  }
  func theyHave(_ what: String) -> String {
    say("Wat er al is: \(what).", "What is there already: \(what).")
  }
  func canYouHelp(_ area: PublishedArea) -> String {
    say("Kunt u helpen? ", "Can you help? ") + letUsKnow(area)
  }

  // MARK: News

  func newsTitle(_ area: String) -> String { say("Nieuws uit \(area)", "News from \(area)") }
  var weWorkOnTitle: String { say("Hier werken we aan", "What we work on") }
  var joinInTitle: String { say("Doet u mee?", "Will you join in?") }
  var joinIn: String {
    say(
      "Dank u wel als u met ons sprak. Wilt u meedoen of iets vertellen? U bent welkom.",
      "Thank you if you spoke with us. Would you like to join in or tell us something? You are welcome."
    )
  }
  /// A reason without the word that it follows already.
  func withoutBecause(_ reason: String) -> String {
    for word in ["want ", "omdat ", "because "] where reason.lowercased().hasPrefix(word) {
      return String(reason.dropFirst(word.count))
    }
    return reason
  }
  var tellYourCoordinator: String {
    say(
      "Spreek de gemeente gerust aan in de buurt.",
      "Feel free to speak to the municipality in your neighbourhood.")
  }

  // MARK: Posters

  func posterTitle(_ area: String) -> String {
    say("Poster \(area)", "Poster of \(area)")
  }

  func posterLead(_ area: PublishedArea) -> String {
    guard area.listening.conversations > 1, let people = people(area.listening.residents) else {
      return say("Fijn dat u meedenkt over uw buurt.", "Good that you think along.")
    }
    return say(
      "We spraken met \(people) bewoners. Dank u wel!",
      "We spoke with \(people) residents. Thank you!")
  }

  var whomTitle: String { say("Bij wie kunt u terecht?", "Whom can you turn to?") }

  func whomOnPoster(_ area: PublishedArea) -> String {
    capitalised(area.coordinator ?? say("de gemeente", "the municipality"))
  }
}
