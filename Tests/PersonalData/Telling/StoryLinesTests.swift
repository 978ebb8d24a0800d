import PersonalData
import Testing

// Every person here is made up.

@Suite("One person's story over several lines")
struct StoryLinesTests {
  private func lines(_ text: String) -> [Int] {
    let bytes = Array(text.utf8)
    let found = finder.matches(in: bytes).map { match in
      bytes[..<match.range.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
    }
    return Set(found).sorted()
  }

  @Test(
    "is found in each line, though only the first has a subject",
    arguments: [
      "- Weduwe\n- Huilt veel\n- Dochter belt nooit\n- Rekeningen blijven liggen",
      "- Gesprek met een man uit de flat\n- Heeft nachtmerries\n- Slaapt overdag\n- Vrouw is vertrokken",
      "- Huurder is zijn baan kwijt\n- Auto verkocht\n- Slaapt op de bank\n- Durft niemand te bellen",
      "- Mevrouw woont hier al lang\n- Broer overleden\n- Eet slecht\n- Bang in het donker",
      "- Oudere dame alleen\n- Traplift kapot\n- Vergeet afspraken\n- Werkt 's nachts niet mee",
      "- Hr met krukken\n- Hersenbloeding gehad\n- Praat moeilijk\n- Zegt dat hij niet weg wil",
      "- Hij was visser\n- Boot verkocht na de scheiding\n- Daarna gaan drinken\n- Slaapt slecht",
      "- De oude drummer van de kapel zit veel buiten\n- Vroeger gaf hij les\n- Na zijn val invalide\n- Woont bij een zus",
      "- Gesproken met iemand uit de noodopvang op nr 7\n- Haar zoontje Timo slaapt slecht\n- Ze werkt bij de kaasboer\n- Gaat elke dag lopend",
      "- Die vrouw van de hoek drinkt weer\n- Over haar zoon zweeg ze\n- Die woont nu ergens begeleid\n- Op zondag rijdt ze erheen",
      "- Bij de flat stond een jonge vader\n- Slaapt in zijn auto\n- De moeder is vertrokken met de jongste\n- Op school weten ze van niks",
      "1. Meisje, zestien jaar\n2. Zorgt voor moeder met MS\n3. Cijfers gaan achteruit\n4. Gaat niet meer naar dansles",
    ])
  func stories(_ text: String) { #expect(lines(text) == [1, 2, 3, 4], "\(text)") }

  @Test("does not begin with what somebody asks")
  func asked() {
    let text = "- Mevrouw Van Tuinen vraagt om een bankje\n- Volgende vergadering in het dorpshuis"
    #expect(lines(text) == [1])
  }

  @Test("ends before a label")
  func label() {
    #expect(lines("- de kapster drinkt weer\n\nWensen:\n- wasmachine in de hal") == [1])
  }

  @Test(
    "is over where a thing, a group, a question or a heading begins",
    arguments: [
      "- Stoep ligt scheef", "- Bewoners willen een bankje", "- Komt er een zebrapad?",
      "- De lamp is stuk", "- Veel fietsen op de stoep", "## Wensen\n- Wil een bankje",
      "- Toerist: mooie straat", "- Geen lantaarnpalen in het park", "- Moet een zebrapad komen",
    ])
  func others(_ next: String) {
    let text = "- Weduwe\n- Dochter belt nooit\n"
    #expect(lines(text + next) == [1, 2], "\(next)")
  }

  @Test(
    "is nothing where one person says what the street needs",
    arguments: [
      "- Bewoner vindt de stoep te smal\n- Wil graag een bankje\n- Komt elke week naar de soep",
      "- Een vader vroeg om een zebrapad\n- Kinderen steken daar over",
      "- De bakker is verhuisd\n- Staat nu op de markt",
    ])
  func opinions(_ text: String) { expectNothing(in: text) }
}
