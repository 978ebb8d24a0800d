internal import Diagnostics
internal import Calendar
internal import Words

/// The titles of chapters, and what stands above and below their contents.
extension Phrases {
  func title(_ kind: Chapter.Kind) -> String {
    switch kind {
    case .brief: say("In het kort", "In short")
    case .organisations: say("Per organisatie", "By organisation")
    case .waiting: say("Wacht op de gemeente", "Waits for the municipality")
    case .listening: say("Hoe we hebben geluisterd", "How we listened")
    case .strengths: say("Wat gaat goed", "What goes well")
    case .topics: say("Wat er speelt", "What matters here")
    case .headlines: say("De opgaven", "What we work on")
    case .agreements: say("Afspraken", "Agreements")
    case .progress: say("Dit is gelukt", "What got done")
    case .since: say("Sinds de vorige keer", "Since the last time")
    case .declined: say("Wat doen we niet, en waarom", "What we will not do, and why")
    case .wishes: say("Wensenlijst", "Wish list")
    case .matches: say("Wat bij elkaar past", "What may go together")
    case .questions: say("Vragen van bewoners", "Questions from residents")
    case .initiatives: say("Wat bewoners zelf willen doen", "What residents want to do themselves")
    case .agenda: say("Wat er te doen is", "What is on")
    case .feedback: say("Wat u van ons terughoort", "What you hear back from us")
    case .burden: say("Draagkracht", "Who carries the work")
    case .lessons: say("Wat we leren", "What we learn")
    case .withheld: say("Niet voor het verslag", "Not for the report")
    case .sources: say("De gesprekken", "The conversations")
    case .account: say("Verantwoording", "About this report")
    }
  }

  /// The name of a chapter in an address.
  func anchor(_ kind: Chapter.Kind) -> String {
    switch kind {
    case .brief: say("in-het-kort", "in-short")
    case .organisations: say("organisaties", "organisations")
    case .waiting: say("wacht", "waiting")
    case .listening: say("geluisterd", "listened")
    case .strengths: say("gaat-goed", "goes-well")
    case .topics: say("wat-speelt", "what-matters")
    case .headlines: say("opgaven", "what-we-work-on")
    case .agreements: say("afspraken", "agreements")
    case .progress: say("gelukt", "done")
    case .since: say("sinds", "since")
    case .declined: say("niet", "not")
    case .wishes: say("wensen", "wishes")
    case .matches: say("past", "goes-together")
    case .questions: say("vragen", "questions")
    case .initiatives: say("initiatieven", "initiatives")
    case .agenda: say("agenda", "agenda")
    case .feedback: say("terughoren", "hear-back")
    case .burden: say("draagkracht", "burden")
    case .lessons: say("leren", "lessons")
    case .withheld: say("niet-voor-het-verslag", "not-for-the-report")
    case .sources: say("gesprekken", "conversations")
    case .account: say("verantwoording", "about")
    }
  }

  // MARK: The page

  func pageTitle(term: String, area: String) -> String { "\(capitalised(term)) \(area)" }

  func indexTitle(term: String, municipality: String?) -> String {
    let place = municipality ?? say("van alle gebieden", "of all areas")
    return language == .dutch
      ? "\(capitalised(plural(ofTerm: term))) \(place)" : "\(capitalised(term)) \(place)"
  }

  func plural(ofTerm term: String) -> String {
    if term.hasSuffix("e") { return term + "n" }
    return term.hasSuffix("a") ? term + "'s" : term + "en"
  }

  func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A name within a sentence, unless it starts with an abbreviation.
  func lowercased(_ name: String) -> String {
    name.dropFirst().first?.isUppercase == true
      ? name : name.prefix(1).lowercased() + name.dropFirst()
  }

  var municipality: String { say("Gemeente", "Municipality of") }
  var skipLink: String { say("Naar de inhoud", "Skip to content") }
  var contents: String { say("Op deze pagina", "On this page") }
  var allAreas: String { say("Alle gebieden", "All areas") }
  var neighbourhoods: String { say("Buurten", "Neighbourhoods") }
  var sender: String { say("Van", "From") }
  var contact: String { say("Contact", "Contact") }
  var period: String { say("Periode", "Period") }
  var agreedOn: String { say("Vastgesteld", "Agreed on") }
  var phone: String { say("Telefoon", "Telephone") }
  var accessibility: String { say("Toegankelijkheid", "Accessibility") }
  var asOf: String { say("Stand", "As of") }
  func asOf(_ date: CalendarDate) -> String {
    say("Stand op \(dates.day(date))", "As of \(dates.day(date))")
  }
  var internalMark: String { "INTERN" }
  var internalWarning: String {
    say(
      "Alleen voor wie er in de gemeente mee werkt. Niet delen, niet online zetten.",
      "Only for those who work with it in the municipality. Do not share or publish.")
  }

  // MARK: Tiles and sentences in short

  var tileConversations: String { say("gesprekken", "conversations") }
  var tileConversation: String { say("gesprek", "conversation") }
  var tileResidents: String { say("bewoners", "residents") }
  func tileOpen(_ number: Int) -> String {
    number == 1
      ? say("afspraak open", "agreement open") : say("afspraken open", "agreements open")
  }
  var tileLate: String { say("te laat", "late") }
  var tileDone: String { say("afgerond", "done") }

  /// The forms, such as `twee huiskamergesprekken`, come after a colon.
  func spoke(
    _ number: Int, in area: String, when: String?, forms: [String] = []
  ) -> String {
    let moment = when.map { " \($0)" } ?? ""
    let what = forms.isEmpty ? "" : ": \(list(forms))"
    return say(
      "We voerden \(conversations(number)) in \(area)\(moment)\(what).",
      "We had \(conversations(number)) in \(area)\(moment)\(what).")
  }

  /// `van februari 2025 tot en met juni 2026`, `in maart 2026`.
  func span(_ first: CalendarDate, _ last: CalendarDate) -> String {
    let (from, to) = (dates.month(first), dates.month(last))
    if from == to { return say("in \(from)", "in \(from)") }
    return say("van \(from) tot en met \(to)", "from \(from) to \(to)")
  }

  func during(_ period: String) -> String { say("in \(period)", "in \(period)") }

  func tookPart(_ people: String, and others: [String] = []) -> String {
    let more = others.isEmpty ? "" : say(", en ook \(list(others))", ", and \(list(others))")
    return say(
      "Daar deden \(people) bewoners aan mee\(more).",
      "\(capitalised(people)) residents took part\(more).")
  }

  func mostAbout(_ themes: [String]) -> String {
    let words = themes.joined(separator: "; ")
    return say("Het vaakst ging het over: \(words).", "Most often it was about: \(words).")
  }

  func stand(open: Int, done: Int) -> String {
    switch (open, done) {
    case (0, _):
      say(
        "\(capitalised(agreements(done))) \(done == 1 ? "is" : "zijn") afgerond.",
        "\(agreements(done)) \(done == 1 ? "is" : "are") done.")
    case (_, 0):
      say(
        "Er \(open == 1 ? "staat" : "staan") \(agreements(open)) open.",
        "\(agreements(open)) \(open == 1 ? "is" : "are") open.")
    default:
      say(
        "Er \(open == 1 ? "staat" : "staan") \(agreements(open)) open en \(done) \(done == 1 ? "is" : "zijn") afgerond.",
        "\(agreements(open)) \(open == 1 ? "is" : "are") open and \(done) \(done == 1 ? "is" : "are") done."
      )
    }
  }

  /// How many of the open agreements are past their date.
  func late(_ number: Int) -> String {
    say(
      "Van de open afspraken \(number == 1 ? "is" : "zijn") er \(number) te laat.",
      "\(number) of the open agreements \(number == 1 ? "is" : "are") late.")
  }

  var oneIsABeginning: String {
    say(
      "Eén gesprek is een begin. We tellen nog niets, maar wat er gezegd is telt mee.",
      "One conversation is a beginning. We count nothing yet, but what was said counts.")
  }

  var noConversations: String {
    say(
      "In deze periode is hier nog geen gesprek geweest.",
      "There has been no conversation here in this period yet.")
  }

  var weWorkOn: String { say("Hier werken we aan:", "This is what we work on:") }
  /// Above themes on which nothing is agreed yet, as far as is known.
  var oftenAbout: String { say("Hier ging het vaak over:", "This came up often:") }

  func repairs(_ number: Int) -> String {
    let many = capitalised(self.number(number))
    return number == 1
      ? say(
        "Eén losse melding is apart doorgegeven, en staat niet in dit verslag.",
        "One loose repair was passed on separately, and is not in this report.")
      : say(
        "\(many) losse meldingen zijn apart doorgegeven, en staan niet in dit verslag.",
        "\(many) loose repairs were passed on separately, and are not in this report.")
  }
}
