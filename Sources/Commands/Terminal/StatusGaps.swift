internal import Diagnostics
internal import Calendar
internal import Opgave
internal import Reports

/// The gaps of an area, one sentence each.
struct StatusGaps {
  /// The conversations from which on it says something that they were all alike.
  private static let enough = 3
  /// The days without a conversation after which an area is called quiet.
  private static let quiet = 183
  /// The groups that fit in a sentence.
  private static let fewest = 5

  private let overview: StatusOverview
  private let language: Language
  private let phrases: Phrases

  init(of overview: StatusOverview, in language: Language) {
    self.overview = overview
    self.language = language
    phrases = Phrases(language)
  }

  /// How people were listened to: the kinds of conversation and the times of day.
  func listening(in area: AreaStatus) -> String {
    guard area.conversations > 0 else {
      return say("Nog geen gesprek.", "No conversation yet.")
    }
    let kinds = area.kinds.map { "\($0.conversations) \(phrases.name($0.kind, $0.conversations))" }
    var times = area.times.map { "\(name($0.part)) \($0.conversations)" }
    if !times.isEmpty {
      if area.untimed > 0 {
        times.append(say("niet bekend \(area.untimed)", "unknown \(area.untimed)"))
      }
      times = [say("Tijdstip: ", "Time of day: ") + times.joined(separator: ", ") + "."]
    }
    return ([kinds.joined(separator: ", ") + "."] + times).joined(separator: " ")
  }

  func sentences(on area: AreaStatus) -> [String] {
    reach(area) + forms(area) + agreements(area) + questions(area)
  }

  // MARK: Who and where

  private func reach(_ area: AreaStatus) -> [String] {
    var found: [String] = []
    if let days = area.daysSince, days > Self.quiet {
      found.append(
        say("Al \(days / 30) maanden geen gesprek.", "No conversation for \(days / 30) months."))
    }
    guard area.conversations > 0 else { return found }
    if !area.silent.isEmpty {
      let names = list(area.silent)
      found.append(
        overview.period == nil
          ? say("Nog nooit gesproken in \(names).", "Never spoken yet in \(names).")
          : say(
            "In deze periode niet gesproken in \(names).", "Not spoken in this period in \(names).")
      )
    }
    if !area.notReached.isEmpty {
      let shown = area.notReached.prefix(Self.fewest).map { trimmed($0.text) }
      let more = area.notReached.count - shown.count
      let rest = more > 0 ? say(" en nog \(more)", " and \(more) more") : ""
      let names = shown.joined(separator: "; ") + rest
      found.append(say("Nog niet gesproken met: \(names).", "Not spoken to yet: \(names)."))
    }
    if !area.absent.isEmpty {
      let names = list(area.absent.map(name))
      found.append(
        say(
          "In geen enkele notitie staan \(names) bij de aanwezigen.",
          "No note counts \(names) among those present."))
    }
    return found
  }

  /// What all conversations had in common, so that others may have stayed away.
  private func forms(_ area: AreaStatus) -> [String] {
    guard area.conversations >= Self.enough else { return [] }
    var found: [String] = []
    if let kind = area.kinds.first, area.kinds.count == 1 {
      let name = phrases.name(kind.kind, kind.conversations)
      found.append(say("Alle gesprekken waren \(name).", "All conversations were \(name)."))
    }
    if let time = area.times.first, area.times.count == 1, time.conversations >= Self.enough {
      found.append(
        say(
          "Elk gesprek waarvan het tijdstip bekend is, was in de \(name(time.part)).",
          "Every conversation of which the time is known was in the \(name(time.part))."))
    }
    if area.weekend == 0 {
      found.append(say("Geen enkel gesprek in het weekend.", "Not one conversation at a weekend."))
    }
    return found
  }

  // MARK: What still has to happen

  private func agreements(_ area: AreaStatus) -> [String] {
    let agreements = area.agreements
    var found: [String] = []
    if agreements.overdue > 0 {
      let (count, open) = (agreements.overdue, agreements.open)
      found.append(
        open == 1
          ? say("De enige open afspraak is te laat.", "The only open agreement is overdue.")
          : say(
            "\(count) van de \(open) open afspraken \(count == 1 ? "is" : "zijn") te laat.",
            "\(count) of the \(open) open agreements \(count == 1 ? "is" : "are") overdue."))
    }
    if agreements.parked > 0 {
      let (count, days) = (agreements.parked, overview.parkedAfterDays)
      found.append(
        say(
          "\(Tally.count(count, "afspraak wacht", "afspraken wachten")) al langer dan"
            + " \(days) dagen zonder nieuws.",
          "\(Tally.count(count, "agreement has", "agreements have")) waited for more than"
            + " \(days) days without news."))
    }
    if agreements.notToldBack > 0 {
      let count = agreements.notToldBack
      found.append(
        say(
          "\(Tally.count(count, "afspraak is", "afspraken zijn")) klaar, maar niet"
            + " teruggekoppeld.",
          "\(Tally.count(count, "agreement is", "agreements are")) done, but nobody was told."))
    }
    return found
  }

  private func questions(_ area: AreaStatus) -> [String] {
    let (count, days) = (area.questionsOpenTooLong, overview.questionOpenAfterDays)
    guard count > 0 else { return [] }
    return [
      say(
        "\(Tally.count(count, "vraag staat", "vragen staan")) langer dan \(days) dagen open.",
        "\(Tally.count(count, "question has", "questions have")) been open for more than"
          + " \(days) days.")
    ]
  }

  // MARK: Words

  private func say(_ nl: String, _ en: String) -> String { Bilingual(nl: nl, en: en)[language] }

  private func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + say(" en ", " and ") + last
  }

  /// A writer's words without the full stop at their end.
  private func trimmed(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  private func name(_ part: DayPart) -> String {
    switch part {
    case .morning: say("ochtend", "morning")
    case .afternoon: say("middag", "afternoon")
    case .evening: say("avond", "evening")
    }
  }

  private func name(_ role: AreaStatus.Role) -> String {
    switch role {
    case .residents: say("bewoners", "residents")
    case .connectors: say("buurtverbinders", "connectors")
    case .professionals: say("professionals", "professionals")
    case .entrepreneurs: say("ondernemers", "entrepreneurs")
    }
  }
}
