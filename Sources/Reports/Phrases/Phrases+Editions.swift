internal import Calendar
internal import Publication

/// The sentences of the editions for partners and for the council.
extension Phrases {
  var readersOfLetter: String { say("voor wie erbij was", "for those who were there") }
  /// For whom an edition is.
  func readers(_ edition: Edition) -> String {
    switch edition {
    case .residents: say("voor bewoners", "for residents")
    case .partners: say("voor partners", "for partners")
    case .council: say("voor college en raad", "for the council")
    case .internal: say("voor wie er in de gemeente mee werkt", "for those who work with it")
    }
  }

  /// Above what others took on, with this organisation's help.
  var helpsWith: String { say("Helpt mee bij", "Helps with") }
  func led(by owners: [String]) -> String {
    say("trekker: \(list(owners))", "led by \(list(owners))")
  }
  var theAreas: String { say("De gebieden", "The areas") }
  var organisation: String { say("Wie", "Who") }
  var organisationsCaption: String { say("Wie heeft waar iets te doen?", "Who has work where?") }

  func partnersBrief(_ open: Int, in area: String) -> String {
    open == 0
      ? say(
        "In \(area) staan nu geen afspraken open.", "No agreements are open in \(area) now.")
      : say(
        "Dit zijn de open afspraken in \(area), per organisatie. Klopt er iets niet, of is iets al gedaan? Laat het ons weten.",
        "These are the open agreements in \(area), by organisation. Is something wrong, or done already? Tell us."
      )
  }

  // MARK: The page of an organisation

  /// How the names of their pages begin.
  var organisationSlug: String { say("organisatie", "organisation") }
  func organisationTitle(_ name: String) -> String {
    say("Afspraken met \(name)", "Agreements with \(name)")
  }
  func organisationDescription(_ name: String) -> String {
    say(
      "Wat er met \(name) is afgesproken, en wat ervan is gekomen.",
      "What was agreed with \(name), and what came of it.")
  }
  /// What the page of an area is about, where only its link is shown.
  func description(_ edition: Edition, of area: String) -> String {
    switch edition {
    case .residents, .internal:
      say(
        "Wat er leeft in \(area), wat er is afgesproken en wat ervan is gekomen.",
        "What matters in \(area), what was agreed and what came of it.")
    case .partners:
      say(
        "Wat er in \(area) is afgesproken, per organisatie.",
        "What was agreed in \(area), by organisation.")
    case .council:
      say(
        "Wat er leeft in \(area), wat er is afgesproken en wat op de gemeente wacht.",
        "What matters in \(area), what was agreed and what waits for the municipality.")
    }
  }
  func allAgreements(in area: String) -> String {
    say("Alle afspraken in \(area)", "All agreements in \(area)")
  }

  func organisationBrief(_ name: String, open: Int, late: Int, areas number: Int) -> String {
    guard open > 0 else {
      return say(
        "Er staan nu geen afspraken met \(name) open.", "No agreements with \(name) are open now.")
    }
    let stands =
      open == 1
      ? say(
        "In \(areas(number)) staat 1 afspraak met \(name) open",
        "1 agreement with \(name) is open in \(areas(number))")
      : say(
        "In \(areas(number)) staan \(open) afspraken met \(name) open",
        "\(open) agreements with \(name) are open in \(areas(number))")
    let delay =
      switch late {
      case 0: ""
      case open where open == 1: say(", en die is te laat", ", and it is late")
      case 1: say("; 1 daarvan is te laat", "; 1 of them is late")
      default: say("; \(late) daarvan zijn te laat", "; \(late) of them are late")
      }
    return stands + delay + ". "
      + say(
        "Klopt er iets niet, of is iets al gedaan? Laat het ons weten.",
        "Is something wrong, or done already? Tell us.")
  }

  var waitingIntro: String {
    say(
      "Deze afspraken wachten, liggen stil of zijn over hun datum, en de gemeente is aan zet.",
      "These agreements wait, stand still or are past their date, and the municipality is to act.")
  }

  /// `sinds maart 2026, 4 maanden`.
  func since(_ month: CalendarDate, until day: CalendarDate) -> String {
    let months = (day.year - month.year) * 12 + day.month - month.month
    let start = say("sinds \(dates.month(month))", "since \(dates.month(month))")
    guard months > 0 else { return start }
    let age =
      months == 1
      ? say("1 maand", "1 month") : say("\(months) maanden", "\(months) months")
    return "\(start) (\(age))"
  }
}
