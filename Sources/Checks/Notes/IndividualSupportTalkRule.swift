internal import Diagnostics

/// A support talk with one resident is no source for a report.
enum IndividualSupportTalkRule: Rule {
  static let page = RulePage(
    "individual-support-talk", .error, .notes,
    title: Bilingual(
      nl: "Een hulpgesprek met één inwoner hoort niet tussen de notities.",
      en: "A support talk with one resident does not belong among the notes."),
    what: Bilingual(
      nl: """
        De notitie noemt zichzelf een keukentafelgesprek in het kader van de Wmo, met één inwoner \
        of gezin. Zij wordt niet gelezen. Een gesprek met een groep aan een keukentafel is welkom.
        """,
      en: """
        The note calls itself a support talk with one resident or household. It is not read. A \
        talk with a group at a kitchen table is welcome.
        """),
    why: Bilingual(
      nl: """
        Wat iemand over de eigen gezondheid of het eigen gezin vertelt om hulp te krijgen, is \
        nooit bedoeld voor een verslag over de buurt.
        """,
      en: """
        What somebody tells of their own health or family to get help, was never meant for a \
        report on the neighbourhood.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      soort: Wmo-keukentafelgesprek
      ---
      """),
    remedy: Bilingual(
      nl: "haal de notitie weg; was het een groep, schrijf dan 'keukentafelgesprek (groep)'",
      en: "remove the note; if it was a group, write 'kitchen table talk (group)'"))
}
