internal import Calendar
internal import Publication

/// The sentences of the picture over many municipalities.
extension Phrases {
  var overviewTitle: String { say("Wat er speelt in het land", "What matters in the country") }
  var overviewReaders: String {
    say("over gemeenten heen, voor iedereen", "over municipalities, for everybody")
  }
  var municipalitiesTitle: String { say("De gemeenten", "The municipalities") }
  var municipalityColumn: String { say("Gemeente", "Municipality") }
  var municipalitiesColumn: String { say("Gemeenten", "Municipalities") }
  var keptTitle: String { say("Wat er van afspraken kwam", "What became of agreements") }
  var notReachedTitle: String { say("Wie niet bereikt wordt", "Who is not reached") }
  var lessonsTitle: String { say("Leren van elkaar", "Learning from each other") }
  var overviewQuestion: String {
    say("In hoeveel gemeenten speelt dit?", "In how many municipalities does this matter?")
  }

  func municipalities(_ number: Int) -> String {
    number == 1
      ? say("1 gemeente", "1 municipality")
      : say("\(number) gemeenten", "\(number) municipalities")
  }

  func overviewIntro(_ overview: PublishedOverview) -> String {
    let sum =
      "\(municipalities(overview.municipalities)), \(areas(overview.areas)) \(and)"
      + " \(conversations(overview.conversations))"
    return say(
      "Dit beeld is gemaakt uit de openbare verslagen van \(sum).",
      "This picture is made from the public reports of \(sum).")
  }

  func inMunicipalities(_ number: Int, of total: Int) -> String {
    say(
      "in \(number) van de \(total) gemeenten", "in \(number) of the \(total) municipalities")
  }

  /// `In 4 gemeenten en 9 gebieden`.
  func widely(_ municipalities: Int, _ areas: Int) -> String {
    say("in ", "in ") + "\(self.municipalities(municipalities)) \(and) \(self.areas(areas))"
  }

  func keptOfAll(_ agreements: PublishedOverview.Agreements) -> String {
    say(
      "Van \(self.agreements(agreements.total)) \(agreements.total == 1 ? "is" : "zijn") er"
        + " \(agreements.done) gedaan, \(agreements.open) staan open en \(agreements.dropped)"
        + " gaan niet door. Van de open afspraken \(agreements.late == 1 ? "is" : "zijn") er"
        + " \(agreements.late) over hun datum.",
      "Of \(self.agreements(agreements.total)), \(agreements.done) were done,"
        + " \(agreements.open) are open and \(agreements.dropped) are not going ahead. Of the open"
        + " ones \(agreements.late) are past their date.")
  }

  var lessonsIntro: String {
    say(
      "Hier zijn zorgen in meer gemeenten, en afspraken erover die ergens zijn nagekomen.",
      "These are concerns in several municipalities, and agreements about them that were kept"
        + " somewhere.")
  }

  /// How the picture came about.
  func overviewAccount(_ overview: PublishedOverview, wijk version: String?) -> [String] {
    let minimum = OverviewMaker.fewestConversations
    let together = OverviewMaker.fewestTogether
    var sentences = [
      say(
        "Elk getal is een optelling van wat gemeenten zelf in hun verslag voor bewoners tonen.",
        "Each number adds up what municipalities show in their own reports for residents."),
      say(
        "Een gemeente staat met naam in dit beeld als zij dat wil en minstens"
          + " \(conversations(minimum)) voerde; de andere tellen alleen samen mee.",
        "A municipality is named when it wants to be and held at least"
          + " \(conversations(minimum)); the others only count together."),
      say(
        "Een thema of groep staat hier als het in minstens"
          + " \(municipalities(OverviewMaker.fewestForTheme)) voorkomt.",
        "A theme or group stands here when it occurs in at least"
          + " \(municipalities(OverviewMaker.fewestForTheme))."),
    ]
    if overview.leftOut > 0 {
      sentences.append(
        say(
          "\(capitalised(municipalities(overview.leftOut))) \(overview.leftOut == 1 ? "telt" : "tellen")"
            + " niet mee: zonder naam telt een gemeente pas mee als er minstens \(together) zijn.",
          "\(capitalised(municipalities(overview.leftOut))) \(overview.leftOut == 1 ? "does" : "do")"
            + " not count: without a name municipalities count from \(together) on."))
    }
    if overview.hasSeveralPeriods {
      sentences.append(
        say(
          "De gemeenten vertellen niet allemaal over dezelfde periode.",
          "Not all municipalities tell of the same period."))
    }
    let (first, last) = (overview.referenceDates.lowerBound, overview.referenceDates.upperBound)
    if first < last {
      sentences.append(
        say(
          "De oudste stand is van \(dates.day(first)), de nieuwste van \(dates.day(last)).",
          "The oldest figures are of \(dates.day(first)), the newest of \(dates.day(last))."))
    }
    return sentences + [made(last, version)]
  }
}
