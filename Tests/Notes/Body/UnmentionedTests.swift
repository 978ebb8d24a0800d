import TestSupport
import Testing

@testable import Notes

@Suite("What nobody had to say anything of")
struct UnmentionedTests {
  static let unmentioned = [
    "Over de sluis geen mens meer gehoord.",
    "Over de kermis had ik geklaag verwacht, maar nee hoor, helemaal niemand.",
    "Ik had gelezen dat er veel gestolen wordt, maar dat herkende niemand.",
    "muizen -> niks meer van gehoord",
  ]

  @Test("is no concern", arguments: unmentioned)
  func noConcern(_ text: String) {
    #expect(conversation(body: text).signals.map(\.kind) == [.background])
  }

  static let concerns = [
    "Van de aannemer niets meer gehoord, en de kuil ligt er nog.",
    "De sluis knelt, en daar luistert niemand naar.",
  ]

  @Test("is one where people wait for word", arguments: concerns)
  func concern(_ text: String) {
    #expect(conversation(body: text).signals.map(\.kind) == [.concern])
  }
}
