internal import Calendar
internal import Publication

/// Captions, the heads of columns, and the lines around lists.
extension Phrases {
  // MARK: Listening

  var showTable: String { say("Toon als tabel", "Show as a table") }
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
  func sharedTalks(_ number: Int) -> String {
    number == 1
      ? say(
        "Eén gesprek ging ook over een ander gebied; wie erbij was, telt hier helemaal mee.",
        "One conversation was about another area as well; all who were there count here.")
      : say(
        "\(conversations(number)) gingen ook over een ander gebied; wie erbij was, telt hier helemaal mee.",
        "\(conversations(number)) were about another area as well; all who were there count here.")
  }
  func partners(_ names: [String]) -> String {
    say("We deden dit samen met \(list(names)).", "We did this together with \(list(names)).")
  }
  func spokenIn(_ names: [String]) -> String {
    say("We spraken mensen in \(list(names)).", "We spoke to people in \(list(names)).")
  }
  var whoNotYet: String { say("Wie spraken we nog niet?", "Whom have we not spoken to yet?") }
  /// Where nobody was spoken to, as far as is known: some conversations may have been there where
  /// nobody noted the neighbourhood.
  func notSpokenIn(_ names: [String], hasUnplaced: Bool) -> String {
    hasUnplaced
      ? say(
        "We weten niet van elk gesprek in welke buurt het was, en dus ook niet of er al een was in \(list(names)).",
        "We do not know of every conversation in which neighbourhood it was, so neither whether there was one yet in \(list(names))."
      )
      : say("Nog geen gesprek in \(list(names)).", "No conversation yet in \(list(names)).")
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

  // MARK: Topics

  var theme: String { say("Thema", "Theme") }
  /// The themes that came up less often than those in a chart, each with its number.
  func lessOften(_ topics: [String]) -> String {
    let words = topics.joined(separator: "; ")
    return say("Minder vaak: \(words).", "Less often: \(words).")
  }
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
  func andAlso(_ themes: [String], isFirst: Bool) -> String {
    let words = themes.map(lowercased).joined(separator: "; ")
    return isFirst
      ? say("Het ging over: \(words).", "It was about: \(words).")
      : say("Het ging ook over: \(words).", "It was also about: \(words).")
  }
  var aResident: String { say("bewoner", "resident") }
  var whatWeHear: String { say("Wat horen we?", "What do we hear?") }

  // MARK: Agreements

  var agreementsTitle: String { say("Hoe staat het ermee?", "How do things stand?") }
  var state: String { say("Stand", "State") }
  var noOwner: String { say("nog niemand", "nobody yet") }
  var noDate: String { say("nog geen datum", "no date yet") }
  var late: String { say("te laat", "late") }
  var overdue: String { say("datum voorbij", "date has passed") }
  var parked: String { say("ligt stil", "stands still") }
  func doneOf(_ done: Int, _ all: Int) -> String {
    say(
      "\(done) van de \(all) \(all == 1 ? "afspraak" : "afspraken") \(done == 1 ? "is" : "zijn") afgerond.",
      "\(done) of \(all) \(all == 1 ? "agreement" : "agreements") \(done == 1 ? "is" : "are") done."
    )
  }
  func with(_ names: [String]) -> String { say("met \(list(names))", "with \(list(names))") }
  /// Above what those have taken on who have no heading of their own.
  var withOthers: String { say("Bij anderen", "With others") }
  func on(_ date: CalendarDate) -> String { say("op \(dates.day(date))", "on \(dates.day(date))") }
  func toldBack(_ date: CalendarDate) -> String {
    say("laten weten op \(dates.day(date))", "told back on \(dates.day(date))")
  }
  var notToldBack: String { say("nog niet laten weten", "not told back yet") }
  var because: String { say("Waarom: ", "Why: ") }
  var noReason: String { say("nog geen uitleg", "no explanation yet") }
  func askedIn(_ places: [String]) -> String {
    say("gevraagd in \(list(places))", "asked for in \(list(places))")
  }
  var wishesIntro: String {
    say(
      "Dit is gevraagd. Er is nog niets beloofd, maar we vergeten het niet.",
      "This was asked for. Nothing is promised yet, but we do not forget it.")
  }
  var questionsIntro: String {
    say(
      "Dit vroegen bewoners. Weet u het antwoord? Laat het ons weten.",
      "Residents asked this. Do you know the answer? Tell us.")
  }

  var answer: String { say("Antwoord", "Answer") }

  // MARK: Initiatives, agenda and feedback

  var message: String { say("bericht", "message") }

  var asked: String { say("gevraagd", "asked for") }
  var given: String { say("gekregen", "received") }
  var challenge: String {
    say("bewoners willen dit zelf overnemen", "residents want to take this over")
  }
  var notForAll: String { say("niet voor iedereen", "not for everybody") }
  var momentToFollow: String { say("tijdstip volgt", "time to follow") }
  func toldBack(_ times: Int, last: CalendarDate) -> String {
    let day = dates.day(last)
    return times == 1
      ? say(
        "We lieten op \(day) van ons horen.", "You heard from us on \(day).")
      : say(
        "We lieten al \(number(times)) keer van ons horen, voor het laatst op \(day).",
        "You heard from us \(number(times)) times, the last time on \(day).")
  }

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
  var matchesIntro: String {
    say(
      "Dit zijn vermoedens, uit de woorden van de notities. Vraag het na voordat u iets belooft.",
      "These are guesses, from the words of the notes. Ask before you promise anything.")
  }
  var thereIs: String { say("er is: ", "there is: ") }
  func why(_ reason: TracedMatch.Reason) -> String {
    switch reason {
    case .shared(let theme, let word):
      say(
        "allebei over: \(lowercased(theme)), \(word)", "both about: \(lowercased(theme)), \(word)")
    case .pair(let name, let need, let offer):
      need == offer
        ? "\(name): \(need)"
        : say("\(name): \(need) en \(offer)", "\(name): \(need) and \(offer)")
    }
  }
  var background: String { say("Achtergrond", "Background") }
}
