internal import Diagnostics
internal import Calendar
internal import Municipality
internal import Publication

/// How a report came about, as much of it as its readers need.
extension Phrases {
  /// The sentences of the account.
  ///
  /// - Parameters:
  ///   - edition: The edition, with its rules.
  ///   - listening: How an area was listened to; `nil` for the page over all areas.
  ///   - confidential: How many of its conversations are confidential.
  ///   - version: The version of the program, when it should be named.
  /// - Returns: Whole sentences.
  func account(
    _ edition: PublishedEdition, _ listening: PublishedListening?, confidential: Int = 0,
    wijk version: String?
  ) -> [String] {
    let rules = edition.rules
    let told =
      switch edition.edition {
      case .residents: forResidents(rules.minimumConversations, listening)
      case .partners: forPartners
      case .council: forCouncil(edition, listening)
      case .internal: forInsiders(edition, listening, confidential)
      }
    return told + changes(edition) + edition.exceptions.map(exception) + [
      made(edition.referenceDate, version)
    ]
  }

  private func forResidents(_ minimum: Int, _ listening: PublishedListening?) -> [String] {
    [
      madeFrom(listening),
      say(
        "We tellen in hoeveel gesprekken iets ter sprake kwam, niet hoeveel mensen iets vinden.",
        "We count in how many of them something came up, not how many people hold a view."),
      say(
        "Een thema krijgt een getal als het in minstens \(conversations(minimum)) voorkwam.",
        "A theme gets a number when it came up in at least \(conversations(minimum))."),
      say(
        "Aantallen mensen zijn afgerond\(whoCameTwice).",
        "Numbers of people are rounded\(whoCameTwice)."),
      say(
        "Namen, adressen en vertrouwelijke gesprekken staan er niet in.",
        "Names, addresses and confidential conversations are left out."),
    ]
  }

  private var forPartners: [String] {
    [
      say(
        "Deze afspraken komen uit aantekeningen van gesprekken in de wijk.",
        "These agreements come from notes of conversations in the neighbourhood."),
      say(
        "Namen van bewoners, adressen, uitspraken en vertrouwelijke gesprekken staan er niet in.",
        "Names of residents, addresses, statements and confidential conversations are left out."),
    ]
  }

  private func forCouncil(
    _ edition: PublishedEdition, _ listening: PublishedListening?
  ) -> [String] {
    [
      madeFrom(listening), isNoSurvey, numbers(edition.rules.roundingBase),
      say(
        "Een thema krijgt een getal vanaf \(edition.rules.minimumConversations) gesprekken, een gevoelig thema vanaf \(edition.minimumSensitiveConversations).",
        "A theme gets a number from \(edition.rules.minimumConversations) conversations on, a sensitive theme from \(edition.minimumSensitiveConversations)."
      ),
      say(
        "Namen, adressen, uitspraken van bewoners en vertrouwelijke gesprekken staan er niet in.",
        "Names, addresses, statements of residents and confidential conversations are left out."),
    ]
  }

  private func forInsiders(
    _ edition: PublishedEdition, _ listening: PublishedListening?, _ confidential: Int
  ) -> [String] {
    let rules = edition.rules
    return [
      madeFrom(listening)
        + (confidential > 0
          ? say(
            " Daarvan zijn er \(confidential) vertrouwelijk.", " \(confidential) are confidential.")
          : ""),
      isNoSurvey,
      say(
        "Deze editie is voor intern gebruik: aantallen zijn precies, en bij elke uitspraak staan het gesprek en de regel in de notitie; bij 'De gesprekken' staat welke notitie dat is.",
        "This edition is for internal use: numbers are exact, and every statement names its conversation and the line in the note; 'The conversations' says which note that is."
      ),
      say(
        "Wie bij meer dan één gesprek was, telt elke keer mee. In openbare edities zijn aantallen mensen afgerond op \(rules.roundingBase), en telt een vertrouwelijk gesprek niet mee.",
        "Who was at more than one conversation counts each time. Public editions round numbers of people to \(rules.roundingBase) and leave confidential conversations out."
      ),
      say(
        "Daar krijgt een thema een getal vanaf \(rules.minimumConversations) gesprekken, met samen minstens \(edition.fewestPeople) mensen.",
        "There a theme gets a number from \(rules.minimumConversations) conversations on, with at least \(edition.fewestPeople) people in all."
      ),
      say(
        "Voor een gevoelig thema is dat vanaf \(edition.minimumSensitiveConversations) gesprekken, met samen minstens \(edition.fewestPeopleWhenSensitive) mensen, en wat erover gezegd is staat daar niet.",
        "For a sensitive theme it is from \(edition.minimumSensitiveConversations) conversations on, with at least \(edition.fewestPeopleWhenSensitive) people, and what was said about it is left out."
      ),
      say(
        "Een citaat staat daar alleen met toestemming, uit een gesprek met minstens \(edition.fewestPeople) bewoners.",
        "A quotation stands there with consent only, from a conversation with at least \(edition.fewestPeople) residents."
      ),
      say(
        "Besloten plekken en de dagen van gesprekken bij mensen thuis staan daar nooit.",
        "Private places and the days of conversations in homes are never there."),
    ]
  }

  private func madeFrom(_ listening: PublishedListening?) -> String {
    guard let number = listening?.conversations, number > 0 else {
      return say(
        "Dit komt uit aantekeningen van gesprekken in de wijk.",
        "This comes from notes of conversations in the neighbourhood.")
    }
    return say(
      "Dit verslag komt uit aantekeningen van \(conversations(number)).",
      "This report comes from notes of \(conversations(number)).")
  }

  private var isNoSurvey: String {
    say(
      "Gesprekken zijn geen enquête: we tellen in hoeveel gesprekken iets ter sprake kwam, niet hoeveel bewoners iets vinden.",
      "Conversations are no survey: we count in how many of them something came up, not how many residents hold a view."
    )
  }

  private func numbers(_ base: Int) -> String {
    say(
      "Aantallen mensen zijn afgerond op \(base)\(whoCameTwice).",
      "Numbers of people are rounded to \(base)\(whoCameTwice).")
  }

  /// Nobody knows who came where: the numbers of conversations are put together.
  private var whoCameTwice: String {
    say(
      ", en wie bij meer dan één gesprek was telt elke keer mee",
      ", and who was at more than one conversation counts each time")
  }

  /// Why a number may not be that of today; partners get no numbers.
  private func changes(_ edition: PublishedEdition) -> [String] {
    guard edition.followsAnother, edition.edition != .partners else { return [] }
    return [
      say(
        "Nieuwe gesprekken tellen bij de thema's pas mee als er genoeg bij zijn.",
        "New conversations count among the themes only once there are enough of them.")
    ]
  }

  func exception(_ exception: PublishedException) -> String {
    say(
      "Wat lijkt op \(exception.what.nl) is hier met opzet openbaar gemaakt: \(exception.reason).",
      "What looks like \(exception.what.en) was made public here on purpose: \(exception.reason)."
    )
  }

  func made(_ day: CalendarDate, _ version: String?) -> String {
    let tool = version.map { "wijk \($0)" } ?? "wijk"
    return say(
      "De stand is die van \(dates.day(day)), gemaakt met \(tool).",
      "The state is that of \(dates.day(day)), made with \(tool).")
  }

  /// By which the archive can show from which notes a report was made.
  func checksum(_ digits: String) -> String {
    say(
      "Controlegetal (SHA-256) van alle gebruikte notities: \(digits)",
      "Checksum (SHA-256) of all notes used: \(digits)")
  }
}
