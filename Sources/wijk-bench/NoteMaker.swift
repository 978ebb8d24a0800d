/// Writes notes of 300 to 500 words, as several people would each write them.
struct NoteMaker {
  private var random: SeededGenerator
  private let areas: [String]

  init(seed: UInt64, areas: [String]) {
    random = SeededGenerator(seed: seed)
    self.areas = areas
  }

  /// The next note: where it is kept and what it says.
  mutating func next(_ number: Int) -> (path: String, text: String) {
    let area = random.pick(areas)
    let day = Day(
      year: Int.random(in: 2024...2026, using: &random),
      month: Int.random(in: 1...12, using: &random),
      day: Int.random(in: 1...28, using: &random))
    let text =
      switch number % 3 {
      case 0: tidy(area, day)
      case 1: hurried(area, day)
      default: plain(area, day)
      }
    return ("\(area.lowercased())/\(day.iso) gesprek \(number).md", text)
  }

  /// By somebody who fills in every field.
  private mutating func tidy(_ area: String, _ day: Day) -> String {
    """
    ---
    soort: \(random.pick(Phrases.kinds))
    gebied: \(area)
    datum: \(day.iso)
    samen met: [woningcorporatie De Elzen]
    aanwezig: { bewoners: \(Int.random(in: 4...18, using: &random)), buurtverbinders: 1 }
    uitgenodigd: \(Int.random(in: 18...40, using: &random))
    thema's: [\(random.pick(Phrases.themes)), \(random.pick(Phrases.themes))]
    citaten: zonder naam
    ---
    # Gesprek \(area)

    \(prose(4))

    ## Wat gaat goed
    \(list(3, Phrases.strengths, tagged: true))

    ## Zorgen
    \(list(6, Phrases.concerns, tagged: true))

    ## Wensen
    \(list(3, Phrases.wishes, tagged: true))

    ## Vragen
    \(list(2, Phrases.questions, tagged: false))

    ## Afspraken
    \(agreements(4) { "- [ ] \($0) @\($1) (\($2)) #\($3)" })

    ## Nog niet gesproken
    \(list(1, Phrases.missed, tagged: false))

    \(prose(4))

    Terugkoppeling: briefje in de bus, \(day.later.words)

    """
  }

  /// By somebody with ten minutes on the train.
  private mutating func hurried(_ area: String, _ day: Day) -> String {
    """
    ---
    Gebied: \(area)
    datum: \(day.short)
    aanwezig: \(Int.random(in: 4...18, using: &random)) bewoners (6 v / 3 m), 1 buurtverbinder
    themas: [\(random.pick(Phrases.themes)), \(random.pick(Phrases.themes))]
    status: concept
    ---

    # \(random.pick(Phrases.kinds)) \(area)

    \(prose(5))

    ## Wat speelt er
    Groen: \(random.pick(Phrases.concerns)) \(random.pick(Phrases.asides))

    Parkeren: \(random.pick(Phrases.concerns)) \(random.pick(Phrases.asides))

    Verkeer: \(random.pick(Phrases.concerns)) \(random.pick(Phrases.asides))

    Wonen: \(random.pick(Phrases.concerns)) \(random.pick(Phrases.asides))

    ## Wat gaat goed
    \(list(3, Phrases.strengths, tagged: false))

    ## Vragen
    \(list(3, Phrases.questions, tagged: false))

    ## Afspraken
    \(agreements(4) { what, who, when, _ in "1. \(who): \(what) -> \(when)" })

    \(prose(4))

    Terugkoppeling: koffie bij de gastvrouw \(day.later.words)

    """
  }

  /// By somebody who was never told about frontmatter.
  private mutating func plain(_ area: String, _ day: Day) -> String {
    """
    # \(random.pick(Phrases.kinds)) \(area), \(day.words)

    \(prose(6))

    **Krachten / schatten**
    \(list(3, Phrases.strengths, tagged: false))

    **Zorgen**
    \(list(6, Phrases.concerns, tagged: false))

    **Wensen/ideeën**
    \(list(3, Phrases.wishes, tagged: false))

    **Vragen die ik niet kon beantwoorden**
    \(list(2, Phrases.questions, tagged: false))

    **Acties**
    \(agreements(4) { what, who, when, _ in "- [ ] \(what) (\(who)) 📅 \(when)" })

    Nog niet gesproken: \(random.pick(Phrases.missed))

    \(prose(5))

    Terugkoppeling op de jaarvergadering, \(day.later.words).

    """
  }

  private mutating func prose(_ count: Int) -> String {
    (0..<count).map { _ in random.pick(Phrases.asides) }.joined(separator: " ")
  }

  private mutating func list(_ count: Int, _ phrases: [String], tagged: Bool) -> String {
    (0..<count).map { _ in
      "- \(random.pick(phrases))" + (tagged ? " #\(random.pick(Phrases.themes))" : "")
    }.joined(separator: "\n")
  }

  private mutating func agreements(
    _ count: Int, _ line: (_ what: String, _ who: String, _ when: String, _ theme: String) -> String
  ) -> String {
    (0..<count).map { _ in
      line(
        random.pick(Phrases.agreements), random.pick(Phrases.owners),
        random.pick(Phrases.deadlines), random.pick(Phrases.themes))
    }.joined(separator: "\n")
  }
}

/// A day, in the ways that people write it.
private struct Day {
  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]

  let year: Int
  let month: Int
  let day: Int

  var iso: String { "\(year)-\(padded(month))-\(padded(day))" }
  var short: String { "\(day)-\(month)-'\(year % 100)" }
  var words: String { "\(day) \(Self.months[month - 1]) \(year)" }

  /// The same day of the next month.
  var later: Day { Day(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: day) }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
