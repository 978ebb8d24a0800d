import Checks
import TestSupport

/// Notes out of a seed, in which every rule finds something now and then.
///
/// They are put together out of the lines and words of the pages about the rules and of a table of
/// what people write, so that findings stand beside, inside and on top of each other.
struct GeneratedNote {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// The text of the next note.
  mutating func next() -> String {
    var lines: [String] = []
    if random.below(8) > 0 {
      lines.append("---")
      for _ in 0...random.below(6) { lines.append(random.pick(Self.head)) }
      if random.below(8) > 0 { lines.append("---") }
    }
    for _ in 0...random.below(9) { lines.append(line()) }
    return lines.joined(separator: random.below(6) == 0 ? "\r\n" : "\n")
      + (random.below(4) == 0 ? "" : "\n")
  }

  private mutating func line() -> String {
    switch random.below(5) {
    case 0: random.pick(Self.lines)
    case 1: random.pick(Self.headings)
    default: random.pick(["- ", "", "> ", "- [ ] ", "1. ", "| ", "**"]) + words()
    }
  }

  private mutating func words() -> String {
    (0...random.below(7)).map { _ in
      let words = random.pick(Self.pieces)
      return random.below(9) == 0 ? random.pick(Self.marks).replacing("%", with: words) : words
    }.joined(separator: random.below(9) == 0 ? random.pick([", ", ": ", "", "-", "\u{A0}"]) : " ")
  }

  /// The lines of the example of every rule that has one.
  private static let lines: [String] = {
    let examples = RuleCatalogue.standard.pages.map(\.example)
    return examples.flatMap(\.notes).flatMap { $0.split(separator: "\n").map(String.init) }.filter {
      $0 != "---"
    }
  }()

  private static let headings = [
    "## Zorgen", "## Wensen", "## Wat gaat goed", "## Afspraken", "## Vragen", "# Gesprek west",
    "## Activiteiten", "## Niet voor het verslag", "Terugkoppeling:", "",
  ]

  private static let head = [
    "gebied: west", "gebied: Elzenveld-Wset", "gebied: “west”", "gebied: [west, “ganzeveen”]",
    "\tgebied: west", "datum:2026-06-12", "datum: 12 juni 2026", "datum: '12-6-2026",
    "datum: “2026-06-12”", "thema's: [groen, 'wonen]", "themas: groene, vervoer",
    "buurt: Lindehoff",
    "aanwezig: { bewoners: 9 }", "aanwezig: 06-10203040", "gastvrouw: Els de Vries",
    "samen met: de-elsen", "titel: “Koffie” bij de “buren”", "soort: koffie #", "x: \"a\\u",
    "lijst: [a,\tb", "- los", "taal:en", "\t- groen", "status: konsept", "gastheer: [gezondheid]",
    "note:“één”", "e-mail: els@voorbeeld.example",
  ]

  private static let marks = [
    "[[%]]", "[%]", "(%)", "“%”", "'%'", "`%`", "**%**", "_%_", "[%](https://voorbeeld.example/%)",
    "![%](%.jpg)", "~~%~~", "<%>", "{%}", "#%", "@%", "^%", "%:", "[[[%", "%]]", "<!-- % -->",
    "<!-- wijk: negeer person-name: % -->", "% # wijk: ignore jargon:",
  ]

  private static let pieces = [
    // People, and what is nobody's business.
    "een bewoner", "een kind", "een gezin", "mevrouw Jansen", "de heer De Boer", "Henk",
    "Els de Vries",
    "buurman Kees", "gastvrouw", "het zoontje van de buren", "mijn cliënt", "een kind van",
    "de zoon",
    "een resident", "Mrs Baker", "van", "de", "eigen", "haar", "zijn", "own", "is", "heeft",
    "zit in de",
    "with", "vertelde over", "gezondheid", "health", "ziekte", "dementie", "schulden", "bijstand",
    "gearresteerd", "opgepakt", "Poolse", "joods", "moslim", "uit Polen", "34 jaar", "oud", "op 12",
    "van nr 14", "woont", "Kerkstraat 12", "1234 AB 5", "06-10203040", "+31 6 10203040",
    "els@voorbeeld.example", "NL91 ABNA 0417 1643 00", "111222333", "XX-99-XX", "geb. 4-5-1950",
    "foto.jpg", "https://voorbeeld.example/a.jpg", "in het ziekenhuis", "vast", "rolstoel",
    // What stands where that stood.
    "[gezondheid]", "[health]", "[naam]", "[adres]", "[telefoonnummer]", "[[gezondheid]]",
    "a resident",
    "[geldzaken]", "[e-mail address]", "[foto]", "[leeftijd]",
    // Words that can be said otherwise.
    "faciliteren", "ten aanzien van", "t.b.v.", "Participatie", "signaleert", "hangjongeren",
    "Allochtonen", "tokkies", "in accordance with", "mor-melding", "integraal", "dient te",
    "conform",
    // Agreements and themes.
    "@de-elsen", "@De Elzen", "@welzjin", "#groenn", "^plan", "(voor 1 april)", "(gedaan 3-4-2026)",
    "met @dorpsbelan", "📅 2026-04-01", "elke vrijdag 10.00", "één", "🌳", "planning rondsturen",
  ]
}
