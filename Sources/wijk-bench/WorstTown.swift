/// A municipality of small notes that is the worst for what lays notes side by side.
struct WorstTown: Sendable {
  let name: String
  let isWithoutSettings: Bool
  private let head: @Sendable (Int) -> String
  private let body: @Sendable (Int) -> String

  private init(
    _ name: String, isWithoutSettings: Bool = false,
    head: @escaping @Sendable (Int) -> String = { _ in "" },
    _ body: @escaping @Sendable (Int) -> String
  ) {
    self.name = name
    self.isWithoutSettings = isWithoutSettings
    self.head = head
    self.body = body
  }

  /// A note by its number, on one of the days of three years.
  func note(_ number: Int) -> String {
    let head = head(number)
    let area = head.contains("gebied:") ? "" : "gebied: west\n"
    return "---\n\(area)datum: 20\(number % 3 + 24)-0\(number % 9 + 1)-\(number % 18 + 10)\n"
      + "aanwezig: 9 bewoners\n\(head)---\n\(body(number))\n"
  }

  static let all = [
    WorstTown("town-owners") { "## Afspraken\n- [ ] Bankje \($0) plaatsen @q\($0)z (voor 1 mei)" },
    WorstTown("town-owners-undeclared", isWithoutSettings: true) {
      "## Afspraken\n- [ ] Bankje plaatsen @q\($0)z"
    },
    WorstTown("town-ids") { "## Afspraken\n- [ ] Bankje \($0) plaatsen @gemeente ^bank\($0)" },
    WorstTown("town-same-id") { "## Afspraken\n- [/] Bankje plaatsen @gemeente ^bank (\($0))" },
    WorstTown("town-unknown-ids") { "## Afspraken\n- [x] ^bank\($0)" },
    WorstTown("town-twins") { _ in "## Afspraken\n- [ ] Een bankje bij de vijver plaatsen @gemeente"
    },
    WorstTown("town-near-twins") {
      "## Afspraken\n- [ ] Een bankje bij de vijver nummer q\($0)z plaatsen @gemeente"
    },
    WorstTown("town-outcomes") {
      $0 % 2 == 0
        ? "## Afspraken\n- [ ] Lantaarn q\($0 / 2)z repareren @gemeente"
        : "## Wat gaat goed\n- De lantaarn q\($0 / 2)z is gerepareerd."
    },
    WorstTown("town-areas", isWithoutSettings: true, head: { "gebied: Wijk q\($0)z\n" }) {
      "## Zorgen\n- Te weinig groen in \($0)."
    },
    WorstTown("town-neighbourhoods", head: { "buurt: Hof q\($0)z\n" }) {
      "## Zorgen\n- Te druk \($0)."
    },
    WorstTown("town-themes", head: { "thema's: [q\($0)z]\n" }) { "## Zorgen\n- Te druk \($0)." },
    WorstTown("town-partners", head: { "samen met: [Club q\($0)z]\n" }) {
      "## Zorgen\n- Druk \($0)."
    },
    WorstTown("town-questions") { "## Vragen\n- Wanneer komt de bus q\($0)z?" },
    WorstTown("town-same-question") { _ in "## Vragen\n- Wanneer komt de bus?" },
    WorstTown("town-treasures") {
      "## Wat gaat goed\n- Het koor q\($0)z zingt.\n## Wensen\n- Een koor q\($0)z erbij."
    },
    WorstTown("town-same-treasure") { _ in
      "## Wat gaat goed\n- Een koor voor iedereen #schat:activiteiten\n## Wensen\n- Een koor erbij."
    },
    WorstTown("town-activities") {
      "## Activiteiten\n- Koffie q\($0)z, elke vrijdag 10.00 uur (openbaar)"
    },
    WorstTown("town-missed") { "## Nog niet gesproken\n- jongeren van straat q\($0)z" },
    WorstTown("town-initiatives") { "## Initiatieven\n- Moestuin q\($0)z: bewoners zoeken grond" },
    WorstTown("town-same-id-twice", head: { _ in "id: 7\n" }) { "## Zorgen\n- Te druk \($0)." },
  ]
}
