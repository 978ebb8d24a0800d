internal import Diagnostics
internal import Calendar
internal import Words
internal import Notes
internal import Publication

/// The names in a research file, in its language.
struct ResearchWords {
  private let phrases: Phrases

  init(_ language: Language) {
    phrases = Phrases(language)
  }

  func say(_ nl: String, _ en: String) -> String { phrases.say(nl, en) }

  var themes: String { say("Thema's", "Themes") }
  var kinds: String { say("Soort uitspraak", "Kind of statement") }

  var withheld: String { say("Niet voor het verslag", "Not for the report") }

  func name(_ kind: Signal.Kind) -> String { kind.word[phrases.language] }

  func name(_ kind: ConversationKind) -> String { phrases.name(kind, 1) }

  func name(_ part: DayPart) -> String {
    switch part {
    case .morning: say("ochtend", "morning")
    case .afternoon: say("middag", "afternoon")
    case .evening: say("avond", "evening")
    }
  }

  func people(_ people: PublishedPeople) -> String {
    phrases.people(people) ?? say("onbekend", "unknown")
  }

  /// What a source and its case are called: never by more than the file may tell.
  func name(_ traced: TracedTalk, number: Int) -> String {
    let talk = traced.value
    guard let trace = traced.trace else {
      return talk.isGathered
        ? say("\(talk.areaName), overige gesprekken", "\(talk.areaName), other conversations")
        : say("\(talk.areaName), gesprek \(number)", "\(talk.areaName), conversation \(number)")
    }
    let secret = trace.isConfidential ? say(", vertrouwelijk", ", confidential") : ""
    return "\(talk.areaName), \(trace.date), \(name(trace.kind))\(secret)"
  }

  func description(_ research: TracedResearch) -> String {
    let day = phrases.dates.day(research.value.referenceDate)
    if research.trace != nil {
      return say(
        "INTERN: alles wat in de gesprekken is gezegd, ook in vertrouwen. Alleen voor de gemeente."
          + " Peildatum \(day).",
        "INTERNAL: all that was said in the conversations, in confidence too. For the municipality"
          + " alone. Reference date \(day).")
    }
    let exceptions = research.value.exceptions.map { exception in
      say(
        " Openbaar gemaakt ondanks \(exception.what.nl): \(exception.reason).",
        " Made public in spite of \(exception.what.en): \(exception.reason).")
    }
    return exceptions.reduce(whatIsPublic(on: day), +)
  }

  private func whatIsPublic(on day: String) -> String {
    say(
      "De openbare woorden van de gesprekken, met de thema's die openbaar geteld worden."
        + " Vertrouwelijke gesprekken, gevoelige thema's en citaten zonder toestemming staan er niet"
        + " in. Soort, dag en buurt van een gesprek staan er niet bij, omdat het dan te herkennen"
        + " is; gesprekken met minder dan vijf mensen staan bij elkaar. Peildatum \(day).",
      "The public words of the conversations, with the themes that are counted in public."
        + " Confidential conversations, sensitive themes and quotes without consent are not in it."
        + " Kind, day and neighbourhood of a conversation are left out, as they would tell which one"
        + " it was; conversations of fewer than five people stand together. Reference date \(day).")
  }
}
