internal import Diagnostics

/// What an export does not have, and why: nobody should wonder where a file is.
extension Bilingual {
  private static let shown = 3

  static let noAgenda = Bilingual(
    nl: "geen agenda gemaakt: er is geen openbare activiteit waarvan de dag bekend is"
      + " (zet '(openbaar)' achter wat voor iedereen is)",
    en: "no agenda made: there is no public activity of which the day is known"
      + " (write '(public)' behind what is for everybody)")

  static let noMessages = Bilingual(
    nl: "geen berichten gemaakt: er zijn geen openbare activiteiten, vragen of oproepen",
    en: "no messages made: there are no public activities, questions or calls for help")

  static func someMessages(_ made: Int, of all: Int, in area: String) -> Bilingual {
    Bilingual(
      nl: "van \(area) zijn \(made) van de \(all) berichten gemaakt, de agenda eerst",
      en: "of \(area) \(made) of the \(all) messages were made, the agenda first")
  }

  static func noFeed(_ format: ExportFormat) -> Bilingual {
    Bilingual(
      nl: "geen \(format.rawValue)-feed gemaakt: er zijn geen openbare activiteiten of vragen",
      en: "no \(format.rawValue) feed made: there are no public activities or questions")
  }

  static func noPoster(_ area: String) -> Bilingual {
    Bilingual(
      nl: "geen poster gemaakt van \(area): er is nog niets om te laten zien",
      en: "no poster made of \(area): there is nothing to show yet")
  }

  static func emptyTable(_ name: Bilingual) -> Bilingual {
    Bilingual(
      nl: "geen \(name.nl).csv gemaakt: er staat niets in",
      en: "no \(name.en).csv made: it would be empty")
  }

  /// Activities that are not in the calendar.
  static func undated(_ titles: [String], in area: String) -> Bilingual {
    let names = titles.prefix(shown).map { "'\($0)'" }.joined(separator: ", ")
    let more = titles.count - min(titles.count, shown)
    return Bilingual(
      nl: "niet in de agenda van \(area), want de dag is niet bekend: \(names)"
        + (more > 0 ? " en nog \(more)" : ""),
      en: "not in the agenda of \(area), as the day is not known: \(names)"
        + (more > 0 ? " and \(more) more" : ""))
  }
}
