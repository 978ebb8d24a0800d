import TestSupport
import Testing

@testable import Notes

@Suite("What was asked for and answered with a no")
struct RefusedWishTests {
  static let refused: [Case<String, [String]>] = [
    Case(
      "it will not work out", "een klimwand\n\nklimwand gaat niet lukken, de vloer is te zwak",
      ["klimwand | dropped | reden: gaat niet lukken, de vloer is te zwak | #jeugd"]),
    Case(
      "told at the end of a paragraph",
      "een veerpont\n\nDe thee was warm. Over de veerpont is verteld dat die er niet komt, omdat het geld op is.",
      [
        "Over de veerpont is verteld dat die er niet komt, omdat het geld op is. | dropped | reden: omdat het geld op is. | #bereikbaar #zorg-geld"
      ]),
  ]

  @Test("was dropped", arguments: refused)
  func drop(_ example: Case<String, [String]>) {
    let read = conversation(body: "Wensen:\n" + example.input)
    #expect(read.agreedLines == example.expected)
  }

  static let complaints: [Case<String, [String]>] = [
    Case("nobody asked for it", "Het zomerfeest gaat niet lukken, de boot is lek.", []),
    Case(
      "another thing was asked for", "Graag een klimwand in de hal.\n\nDe trein gaat niet door.", []
    ),
  ]

  @Test("is a complaint where nobody asked for it", arguments: complaints)
  func keep(_ example: Case<String, [String]>) {
    #expect(conversation(body: example.input).agreedLines == example.expected)
  }

  @Test("tells a second no as the reason of the first")
  func reason() {
    let read = conversation(
      body: "## Afspraken\n- Met de bloembakken zijn we gestopt, de winkelier wil niet")
    #expect(read.agreements.first?.status == .dropped)
    #expect(read.agreements.first?.reason == "de winkelier wil niet")
  }
}
