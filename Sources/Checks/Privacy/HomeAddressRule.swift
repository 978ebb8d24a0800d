internal import Diagnostics

/// No address of a home stands in a note.
enum HomeAddressRule: Rule {
  static let page = RulePage(
    "home-address", .error, .privacy,
    title: Bilingual(
      nl: "In een notitie staat geen woonadres.",
      en: "A note holds no home address."),
    what: Bilingual(
      nl: """
        Er staat een straat met een huisnummer, of een postcode met een huisnummer. Een adres van \
        een gebouw dat iedereen kent, zoals een wijkgebouw, is goed.
        """,
      en: """
        There is a street with a number, or a postcode with a number. The address of a building \
        that everybody knows, such as a community centre, is fine.
        """),
    why: Bilingual(
      nl: "Een adres zegt wie het was, ook zonder naam. De buren weten het meteen.",
      en: "An address says who it was, even without a name. The neighbours know at once."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Zorgen
      - Aan de Beukenlaan 14 is het elke nacht onrustig.
      """),
    remedy: Bilingual(
      nl: "schrijf de buurt of de straat zonder nummer",
      en: "write the neighbourhood, or the street without a number"))
}
