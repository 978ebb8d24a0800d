/// Notes out of a seed, with a word in every place that residents may not read.
///
/// The same seed gives the same notes.
struct GeneratedSquare {
  private var state: UInt64
  private(set) var notes: [String] = []

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    for _ in 0..<(1 + pick(5)) { notes.append(note(isConfidential: false)) }
    notes.insert(note(isConfidential: true), at: pick(notes.count + 1))
  }

  private mutating func pick(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }

  private mutating func one(of words: [String]) -> String { words[pick(words.count)] }

  private mutating func note(isConfidential: Bool) -> String {
    let secret = Square.secret
    let mark = isConfidential ? secret + " " : ""
    let kind = one(of: ["koffie", "huiskamergesprek", "wijkwandeling", "keukentafelgesprek"])
    var sections = [
      "## Wat gaat goed\n- \(mark)De buren van \(pick(9)) eten samen #schat:\(one(of: ["mensen", "plekken"]))",
      "## Vragen\n- \(mark)Wie snoeit heg \(pick(9))?",
      "## Wensen\n- \(mark)Een bankje \(pick(9)) #\(one(of: ["groen", "eenzaam", "verkeer"]))",
      "## Initiatieven\n- \(mark)Een groenploeg \(pick(9)); steun gevraagd: \(mark)scharen",
      "## Afspraken\n- [\(one(of: [" ", "x", "-"]))] \(mark)Iets doen \(pick(9)) @gemeente ^merk\(pick(99))",
      "## Activiteiten\n- \(mark)Koffie \(pick(9)), elke \(one(of: ["maandag", "vrijdag"])) 10.00 uur,"
        + " dorpshuis (openbaar)",
      "## Activiteiten\n- \(secret) borrelt, elke maandag 20.00 uur, dorpshuis",
      "## Activiteiten\n- Napraten met \(secret), elke vrijdag, \(one(of: ["bij een bewoner thuis", "in de huiskamer", "bij de gastvrouw"])) (openbaar)",
      "## Leerpunten\n- \(secret) eerder bellen",
      "## Niet voor het verslag\n- \(secret) in de gang",
      "## Zorgen\n- \(secret) kwam langs (intern)",
      "## Zorgen\n- De laan is druk <!-- \(secret) zei dat -->",
      "## Wensen\n- Iemand zei: \"\(secret) moet blijven\" #groen",
      "<!-- vraag dit na bij \(secret) -->",
    ]
    var order: [String] = []
    while !sections.isEmpty { order.append(sections.remove(at: pick(sections.count))) }
    return """
      ---
      soort: \(kind)
      gebied: west
      datum: 2026-0\(1 + pick(6))-1\(pick(9))
      aanwezig: { bewoners: \(one(of: ["1", "6", "14", "?"])) }
      vertrouwelijk: \(isConfidential ? "ja" : "nee")
      samen met: [\(isConfidential ? secret : "De Elzen")]
      ---
      \(order.dropLast(pick(4)).joined(separator: "\n"))
      """
  }
}
