import Calendar
import TestSupport
import Testing

@testable import Notes

@Suite("Lines that stand out")
struct EmphasisTests {
  /// Lines in bold under a heading, with what is read of them.
  static let sentences: [Case<String, [String]>] = [
    Case(
      "a sentence", "**De lamp bij de brug doet het al weken niet.**",
      ["De lamp bij de brug doet het al weken niet."]),
    Case("a cry", "**Er moet nu echt iets gebeuren!**", ["Er moet nu echt iets gebeuren!"]),
    Case(
      "a sentence without a full stop", "**De lamp is stuk**\n- de bus",
      ["De lamp is stuk", "de bus"]),
    Case(
      "many words", "**Graag een plek voor de jeugd bij de nieuwe sporthal**\n- de bus",
      ["Graag een plek voor de jeugd bij de nieuwe sporthal", "de bus"]),
    Case(
      "with underscores", "__De brug wiebelt als er een bus over gaat.__",
      ["De brug wiebelt als er een bus over gaat."]),
    Case("below which nothing stands", "- de bus\n\n**Meer bankjes**", ["de bus", "Meer bankjes"]),
    Case(
      "one below the other", "**De bus komt niet.**\n**De brug wiebelt.**",
      ["De bus komt niet.", "De brug wiebelt."]),
  ]

  @Test("in bold are sentences", arguments: sentences)
  func isSentence(_ example: Case<String, [String]>) {
    #expect(
      conversation(body: "## Zorgen\n" + example.input).saidLines
        == example.expected.map { "concern: \($0)" })
  }

  @Test("in bold may have a label of their own")
  func isLabelled() {
    let found = conversation(
      body: "**Actiepunt: gemeente kijkt naar de lamp**\n\n**Wens: een bankje**")
    #expect(found.agreements.map(\.owners) == [["gemeente"]])
    #expect(found.saidLines == ["wish: een bankje"])
  }

  static let headings: [Case<String, [String]>] = [
    Case("by its words", "**Zorgen**\n- de bus", ["concern: de bus"]),
    Case("by its words, with a colon", "**Wensen:**\n\n- een bankje", ["wish: een bankje"]),
    Case("by its first words", "**Zorgen van de mensen**\n- de bus", ["concern: de bus"]),
    Case("with a slip", "**Wat gaat geod**\n- de bus", ["strength: de bus"]),
    Case("short, above a list", "## Zorgen\n**Achter de flat**\n- de bus", ["concern: de bus"]),
  ]

  @Test("in bold are headings when they are short and head something", arguments: headings)
  func isHeading(_ example: Case<String, [String]>) {
    #expect(conversation(body: example.input).saidLines == example.expected)
  }

  static let callouts: [Case<String, [String]>] = [
    Case(
      "a sentence", "> [!warning] De lamp is al weken stuk.\n> En de brug ook.",
      ["De lamp is al weken stuk.", "En de brug ook."]),
    Case("a few words", "> [!tip] bankje bij de vijver", ["bankje bij de vijver"]),
    Case("a heading", "> [!note] Zorgen\n> - de bus", ["de bus"]),
    Case("none", "> [!warning]\n> De lamp is stuk.", ["De lamp is stuk."]),
  ]

  @Test("as the title of a callout are kept", arguments: callouts)
  func isCallout(_ example: Case<String, [String]>) {
    let found = conversation(body: "## Zorgen\n" + example.input).saidLines
    #expect(found == example.expected.map { "concern: \($0)" })
  }

  static let openings: [Case<String, Bool>] = [
    Case("a title", "Huiskamergesprek bij de flat, 3 juni 2026", true),
    Case(
      "a title in a sentence's clothes", "Verslag van de koffie in het wijkgebouw op 3 juni", true),
    Case("a day", "Woensdag 3 juni 2026, 19.30 uur", true),
    Case(
      "what happened on a day",
      "Op 3 juni 2026 viel de lantaarn bij de brug om en niemand kwam kijken.", false),
    Case(
      "what happened, without a full stop", "Op 3 juni 2026 was de brug al drie dagen dicht", false),
    Case("what somebody said there", "Bij de koffie van 3 juni wilde iedereen een bankje", false),
  ]

  @Test("at the top name the occasion, or tell something", arguments: openings)
  func opens(_ example: Case<String, Bool>) {
    let found = conversation(body: example.input + "\n\n- de bus")
    #expect(found.signals.map(\.text) == (example.expected ? [] : [example.input]) + ["de bus"])
    #expect(found.headings.map(\.text) == (example.expected ? [example.input] : []))
  }

  @Test("at the top give the day when nothing else does")
  func givesDay() {
    let found = conversation(
      "Op 3 juni 2026 was de brug bij de flat al drie dagen lang helemaal dicht.")
    #expect(found.date?.description == "2026-06-03")
  }

  @Test("as headings are kept in the words of the note, but for the usual ones")
  func headingsAreKept() {
    let found = conversation(
      body: """
        # Koffie in de Lindehof

        ## Zorgen
        - de bus

        ## Zorgen om de brug bij de flat
        - de brug

        ## Bij de vijver
        - een bankje

        Afspraken
        - bellen
        """)
    #expect(
      found.headings == [
        .init(text: "Koffie in de Lindehof", line: 6),
        .init(text: "Zorgen om de brug bij de flat", line: 11),
        .init(text: "Bij de vijver", line: 14),
      ])
  }
}
