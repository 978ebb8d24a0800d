import Testing

@testable import Notes

@Suite("A list that holds more than its heading says")
struct MixedListTests {
  @Test("turns at a label, up to the next label or heading")
  func turnsAtLabel() {
    let found = conversation(
      body: """
        goed
        - de tuin
        minder: de goot lekt
        - de trap is glad
        - het dak ook
        fijn: de bakker
        - de slager

        ## Wat gaat goed
        - het koor
        """)
    #expect(
      found.saidLines == [
        "strength: de tuin", "concern: de goot lekt", "concern: de trap is glad",
        "concern: het dak ook", "strength: de bakker", "strength: de slager", "strength: het koor",
      ])
  }

  @Test("leaves it to the words of each item behind an item with another label")
  func choosesBehindItem() {
    let found = conversation(
      body:
        "## Wat gaat goed\n- de tuin\n- minder: de goot\n- mensen zijn bang op de trap\n- het koor")
    #expect(found.signals.map(\.kind) == [.strength, .concern, .concern, .strength])
  }

  @Test("keeps a theme for a label, and what a label says of one line of running text")
  func keepsThemes() {
    let found = conversation(
      body:
        "## Wat gaat goed\n- Zorg: de thuiszorg komt op tijd\n- de tuin\n\nMinder: de goot lekt.\nDe buurt is aardig."
    )
    #expect(found.signals.map(\.kind) == [.strength, .strength, .concern, .strength])
  }

  static let asked = ["wie kent de pianist?", "weet iemand wie de sleutel heeft?"]

  @Test("keeps what is asked among strengths a question", arguments: asked)
  func keepsQuestions(line: String) {
    #expect(conversation(body: "## Wat gaat goed\n- \(line)").signals.map(\.kind) == [.question])
  }

  static let errands = [
    "Ik bel de school ff", "ik mail De Elzen over de bel", "Ik zoek uit van wie de haag is",
    "ik neem contact op met de bakker", "Ik geef het door aan groen",
  ]

  @Test("finds what the writer has to do, also among strengths", arguments: errands)
  func findsErrands(line: String) {
    for heading in ["Wat gaat goed", "Zorgen"] {
      let found = conversation(body: "## \(heading)\n- het hek\n- \(line)")
      #expect(found.agreements.map(\.owners) == [["gebiedsregisseur"]])
      #expect(found.signals.count == 1)
    }
  }

  static let habits = [
    "ik bel elke dag met mijn zus", "ik kom hier graag", "Ik help de buurvrouw", "ik ken iedereen",
    "ik vraag me nooit af of het veilig is",
  ]

  @Test("leaves what people say of themselves", arguments: habits)
  func leavesHabits(line: String) {
    #expect(conversation(body: "## Wat gaat goed\n- het hek\n- \(line)").agreements.isEmpty)
  }

  @Test(
    "names a group that was not spoken to, in as few words or with why",
    arguments: ["jongeren niet gesproken", "jongeren niet gesproken, die hadden les"])
  func findsMissing(line: String) {
    let found = conversation(body: "## Wat gaat goed\n- het hek\n- \(line)")
    #expect(found.notReached.map { $0.prefix(8) } == ["jongeren"])
    #expect(found.signals.count == 1)
  }

  @Test("goes on where a line ends with a word that opens something")
  func goesOn() {
    let found = conversation(
      body:
        "## Zorgen\nDe drempel die er ligt bij de school is zo laag dat\nniemand ervoor remt.\nhet hek is stuk"
    )
    #expect(
      found.signals.map(\.text) == [
        "De drempel die er ligt bij de school is zo laag dat niemand ervoor remt.",
        "het hek is stuk",
      ])
  }

  @Test("does not name those who alone were met as missing")
  func leavesThoseMet() {
    let found = conversation(body: "## Niet gesproken\n- alleen maar vijftigers\n- de studenten")
    #expect(found.notReached == ["de studenten"])
  }
}
