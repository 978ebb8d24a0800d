internal import Dutch
internal import Publication

/// Captions, the heads of columns, and the lines around lists.
extension Phrases {
  // MARK: Listening

  var form: String { say("Vorm", "Form") }
  var number: String { say("Aantal", "Number") }
  var whom: String { say("Wie", "Who") }
  var howMany: String { say("Hoeveel", "How many") }
  var residentsAndConnectors: String {
    say("bewoners, met de buurtverbinders", "residents, connectors included")
  }
  var connectors: String { say("buurtverbinders", "connectors") }
  var professionals: String { say("professionals", "professionals") }
  var entrepreneurs: String { say("ondernemers", "entrepreneurs") }
  var peopleCaption: String { say("Met wie we spraken", "With whom we spoke") }
  func unknownPeople(_ number: Int) -> String {
    say(
      "Van \(conversations(number)) weten we niet hoeveel bewoners er waren.",
      "For \(conversations(number)) we do not know how many residents were there.")
  }
  func forms(_ parts: [String]) -> String {
    say("Dat waren \(list(parts)).", "These were \(list(parts)).")
  }
  func formed(_ part: String) -> String { say("Dat was een \(part).", "It was a \(part).") }
  func confidential(_ number: Int) -> String {
    number == 1
      ? say(
        "1 gesprek was vertrouwelijk. Dat telt mee, maar wat er gezegd is staat hier niet.",
        "1 conversation was confidential. It is counted, but what was said is not here.")
      : say(
        "\(number) gesprekken waren vertrouwelijk. Die tellen mee, maar wat er gezegd is staat hier niet.",
        "\(number) conversations were confidential. They are counted, but what was said is not here."
      )
  }
  func partners(_ names: [String]) -> String {
    say("We deden dit samen met \(list(names)).", "We did this together with \(list(names)).")
  }
  func spokenIn(_ names: [String]) -> String {
    say("We spraken mensen in \(list(names)).", "We spoke to people in \(list(names)).")
  }
  var whoNotYet: String { say("Wie spraken we nog niet?", "Whom have we not spoken to yet?") }
  func notSpokenIn(_ names: [String]) -> String {
    say("Nog geen gesprek in \(list(names)).", "No conversation yet in \(list(names)).")
  }
  var notReachedIntro: String {
    say(
      "Hoort u hierbij, of kent u iemand? Laat het ons weten.",
      "Is this you, or somebody you know? Tell us.")
  }
  var monthsTitle: String { say("Gesprekken per maand", "Conversations by month") }
  var month: String { say("Maand", "Month") }
  var conversationsColumn: String { say("Gesprekken", "Conversations") }
  var neighbourhood: String { say("Buurt", "Neighbourhood") }
  var last: String { say("Laatste", "Last") }
  var figures: String { say("De cijfers bij deze grafiek", "The figures of this chart") }

  // MARK: Topics

  var theme: String { say("Thema", "Theme") }
  var topicsTitle: String {
    say("In hoeveel gesprekken ging het hierover?", "In how many conversations did this come up?")
  }
  var how: String { say("Wat mensen noemen", "What people mention") }
  var before: String { say("Vorige keer", "Last time") }
  var alsoMentioned: String { say("Ook genoemd", "Also mentioned") }
  var alsoMentionedIntro: String {
    say(
      "Te weinig gesprekken om te tellen, en toch genoemd.",
      "Too few conversations to count, and mentioned all the same.")
  }
  var other: String { say("Verder", "Besides") }
  var whatWasSaid: String { say("Wat werd er gezegd", "What was said") }
  var aResident: String { say("bewoner", "resident") }
  var general: String { say("Algemeen", "In general") }
  var whatWeHear: String { say("Wat horen we?", "What do we hear?") }

  // MARK: Agreements

  var agreementsTitle: String { say("Hoe staat het ermee?", "How do things stand?") }
  var openAgreements: String { say("Wat nog open staat", "What is still open") }
  var what: String { say("Wat", "What") }
  var who: String { say("Wie", "Who") }
  var withWhom: String { say("Met wie", "With whom") }
  var when: String { say("Wanneer", "When") }
  var state: String { say("Stand", "State") }
  var fromConversation: String { say("Uit", "From") }
  var noOwner: String { say("nog niemand", "nobody yet") }
  var noDate: String { say("nog geen datum", "no date yet") }
  var overdue: String { say("te laat", "overdue") }
  var parked: String { say("ligt stil", "stands still") }
  func doneOf(_ done: Int, _ all: Int) -> String {
    say(
      "\(done) van de \(all) \(all == 1 ? "afspraak" : "afspraken") \(done == 1 ? "is" : "zijn") afgerond.",
      "\(done) of \(all) \(all == 1 ? "agreement" : "agreements") \(done == 1 ? "is" : "are") done."
    )
  }
  var doneAgreements: String { say("Wat afgerond is", "What is done") }
  var done: String { say("Afgerond", "Done") }
  var toldBack: String { say("Laten weten", "Told back") }
  var reason: String { say("Waarom", "Why") }
  var noReason: String { say("nog geen uitleg", "no explanation yet") }
  var wishesIntro: String {
    say(
      "Dit is gevraagd. Er is nog niets beloofd, maar we vergeten het niet.",
      "This was asked for. Nothing is promised yet, but we do not forget it.")
  }
  var questionsIntro: String {
    say("Deze vragen stelden bewoners.", "Residents asked these questions.")
  }

  // MARK: Initiatives, agenda and feedback

  var initiative: String { say("Initiatief", "Initiative") }
  var phase: String { say("Hoe ver", "How far") }
  var asked: String { say("Gevraagde hulp", "Help asked") }
  var given: String { say("Gegeven hulp", "Help given") }
  var challenge: String {
    say("bewoners willen dit zelf overnemen", "residents want to take this over")
  }
  var place: String { say("Waar", "Where") }
  var activity: String { say("Activiteit", "Activity") }
  var open: String { say("Voor iedereen", "Open to all") }
  var channel: String { say("Hoe", "How") }
  func feedback(on date: String) -> String { say("op \(date)", "on \(date)") }
  var moment: String { say("tijdstip volgt", "time to follow") }

  // MARK: Internal

  var burdenTitle: String {
    say("Wie draagt de open afspraken?", "Who carries the open agreements?")
  }
  var side: String { say("Bij wie", "With whom") }
  var nobody: String { say("niemand, of onbekend", "nobody, or unknown") }
  func tooMuch(_ percent: Int) -> String {
    say(
      "Meer dan \(percent) procent ligt bij bewoners. Kan iemand iets overnemen?",
      "More than \(percent) percent lies with residents. Can somebody take something over?")
  }
  var conversationCode: String { say("Nr.", "No.") }
  var date: String { say("Datum", "Date") }
  var note: String { say("Notitie", "Note") }
  var confidentialWord: String { say("vertrouwelijk", "confidential") }
  var sensitive: String { say("gevoelig", "sensitive") }
  var history: String { say("Verloop", "History") }
  var background: String { say("Achtergrond", "Background") }
}
