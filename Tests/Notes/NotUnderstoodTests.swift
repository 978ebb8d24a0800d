import Diagnostics
import Source
import TestSupport
import Testing

@testable import Notes

@Suite("What was not understood")
struct NotUnderstoodTests {
  @Test("is one finding over a run of lines")
  func isOneARun() {
    let found = codes(
      """
      - De buurman van boven en zijn radio.
      - Het pad achter de kerk.
      - De lamp is kapot.
      - De molen aan het water.
      """)
    #expect(found.filter { $0.code == "statement-without-kind" }.map(\.lines) == [1...2, 4...4])
  }

  private static let promises = [
    Case("on a condition", "Mits er geld is vervangt de gemeente de lamp.", true),
    Case("a thing that is done", "De gemeente heeft de lamp vervangen.", false),
    Case("what they always do", "De gemeente veegt elke week de straat.", false),
    Case("what somebody wants", "Ze willen dat de gemeente de lamp vervangt.", false),
    Case("what somebody asks", "Vervangt de gemeente de lamp?", false),
    Case("a complaint", "De gemeente vervangt de lamp nooit.", false),
  ]

  @Test("is told of where a line may promise something", arguments: promises)
  func mayPromise(_ example: Case<String, Bool>) {
    let found = codes("- \(example.input)").map(\.code)
    #expect(found.contains("promise-perhaps") == example.expected)
  }

  private static let groups = [
    Case("a group and a denial", "Geen spoor bij de studenten, jammer.", true),
    Case("told of the talk", "De moeders keken niet op.", true),
    Case("how people live", "Ouderen komen de deur niet uit.", false),
    Case("what people want", "Jongeren willen geen hek.", false),
    Case("who was there", "Er waren veel studenten.", false),
    Case("a thing that is missing", "Geen bank in het park.", false),
  ]

  @Test("is told of where a line may say that a group was not met", arguments: groups)
  func mayMiss(_ example: Case<String, Bool>) {
    let found = codes("- \(example.input)").map(\.code)
    #expect(found.contains("not-reached-perhaps") == example.expected)
  }

  private static let states = [
    Case("what was found", "Lamp nakijken @gemeente (de kast is van een ander merk)", true),
    Case("behind an arrow", "Hek verven @gemeente -> verf heeft een verkeerde kleur", true),
    Case("a sentence of its own", "Lamp nakijken. De ploeg heeft een ladder met wielen.", true),
    Case("where it lies", "Lamp nakijken @gemeente – ligt bij de ploeg", false),
    Case("a state that is known", "Lamp nakijken @gemeente – is gedaan", false),
    Case("a deadline", "Lamp nakijken @gemeente – voor 1 april", false),
    Case("what must be done", "Lamp nakijken @gemeente (het moet wel snel)", false),
    Case("what the writer feels", "Lamp nakijken @gemeente (we zijn benieuwd)", false),
    Case("where it is to be done", "Lamp nakijken (bij de brug)", false),
    Case("what came of it", "Cursus naaien: 9 mensen hebben een jurk", true),
    Case("how long it stands still", "Lamp nakijken, de ploeg slaapt al drie weken", true),
    Case("who does it", "Cursus naaien: de kerk zet de tafels klaar", false),
  ]

  @Test("is told of where words tell how an agreement stands", arguments: states)
  func isUnreadState(_ example: Case<String, Bool>) {
    let found = codes("## Afspraken\n- \(example.input)").map(\.code)
    #expect(found.contains("state-not-understood") == example.expected)
  }

  private static let times = [
    Case("a way out", "voor 1 april of iets later", true),
    Case("half of a pair", "(ergens tussen mei en de vakantie)", true),
    Case("a day that is not known", "uiterlijk twee dagen na de raad", true),
    Case("two months", "(half april, anders mei)", true),
    Case("two days", "op 12 of 13 april", false),
    Case("a pair", "tussen 1 en 15 mei", false),
    Case("a day", "voor 1 april", false),
    Case("a condition", "zodra de vogels weg zijn", false),
  ]

  @Test("is told of where a time is half read, which is then no deadline", arguments: times)
  func isHalfRead(_ example: Case<String, Bool>) {
    let text = "## Afspraken\n- [ ] Heg knippen @gemeente \(example.input)"
    #expect(codes(text).map(\.code).contains("time-half-read") == example.expected)
    let due = conversation(body: text).agreements.first?.due
    if example.expected { #expect(due?.from == nil && due?.to == nil) }
  }

  /// The findings about a body, with the lines of it that they cover.
  private func codes(_ body: String) -> [(code: String, lines: ClosedRange<Int>)] {
    let file = SourceFile(path: "a.md", text: head + body)
    return NoteReader(Elzenveld.gazetteer).read(file).diagnostics.map { found in
      let first = file.line(at: found.range.lowerBound)
      let last = file.line(at: max(found.range.lowerBound, found.range.upperBound - 1))
      return (found.code.description, (first - 5)...(last - 5))
    }
  }
}
