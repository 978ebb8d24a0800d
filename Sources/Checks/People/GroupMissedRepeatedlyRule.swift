internal import Diagnostics
internal import Calendar
internal import Words

/// A group that is missed again and again gets an invitation of its own.
enum GroupMissedRepeatedlyRule: AreaRule {
  static let page = RulePage(
    "group-missed-repeatedly", .hint, .people,
    title: Bilingual(
      nl: "Een groep die steeds ontbreekt, krijgt een eigen uitnodiging.",
      en: "A group that is missed again and again gets an invitation of its own."),
    what: Bilingual(
      nl: """
        In een gebied noemen drie of meer notities van het afgelopen jaar dezelfde groep onder \
        `Nog niet gesproken`. `jongeren` en `jongeren van 16 tot 25` gelden als dezelfde \
        groep.
        """,
      en: """
        In an area three or more notes of the past year name the same group under `Not reached \
        yet`. `young people` and `young people from 16 to 25` count as the same group.
        """),
    why: Bilingual(
      nl: """
        Wie nooit aan tafel zit, komt ook niet in het plan. Een andere plek, een ander uur of \
        een bekend gezicht helpt vaak.
        """,
      en: """
        Whoever is never at the table is not in the plan either. Another place, another hour \
        or a familiar face often helps.
        """),
    example: .notes([
      """
      ---
      soort: koffie
      gebied: west
      datum: 2026-02-12
      aanwezig: 9 bewoners
      ---
      ## Wat gaat goed
      - Veel groen.
      ## Nog niet gesproken
      - jongeren van 16 tot 25
      """,
      """
      ---
      soort: koffie
      gebied: west
      datum: 2026-04-09
      aanwezig: 9 bewoners
      ---
      ## Wat gaat goed
      - Veel groen.
      ## Nog niet gesproken
      - jongeren van 16 tot 25
      """,
      """
      ---
      soort: koffie
      gebied: west
      datum: 2026-06-11
      aanwezig: 9 bewoners
      ---
      ## Wat gaat goed
      - Veel groen.
      ## Nog niet gesproken
      - jongeren van 16 tot 25
      """,
    ]),
    remedy: Bilingual(
      nl: "spreek af wie deze groep opzoekt, waar en wanneer",
      en: "agree who looks this group up, where and when"))

  /// The notes in which a group must be missed.
  private static let limit = 3
  /// The days that are looked back.
  private static let memory = 365

  static func check(_ area: CheckedArea) -> [AreaProblem] {
    var groups: [String: [CheckedArea.MissedGroup]] = [:]
    for group in area.missed where area.day.dayNumber - group.date.dayNumber <= memory {
      let key = groupKey(group.words)
      if groups[key]?.last?.note != group.note { groups[key, default: []].append(group) }
    }
    return groups.values.compactMap { mentions in
      guard mentions.count >= limit, let first = mentions.first, let last = mentions.last else {
        return nil
      }
      return AreaProblem(
        note: last.note, line: nil, words: last.words,
        nl: "'\(last.words)' staat nu \(mentions.count) keer bij wie nog niet gesproken is,"
          + " sinds \(DateStyle(isDutch: true).month(first.date))",
        en: "'\(last.words)' is named \(mentions.count) times now as not reached yet,"
          + " since \(DateStyle(isDutch: false).month(first.date))")
    }
  }

  /// The name of a group without its age, its place and the like: `jongeren van 16 tot 25`.
  private static func groupKey(_ words: String) -> String {
    var key: [Substring] = []
    for word in Folding.key(words).split(separator: " ") {
      if openers.contains(word), key.isEmpty { continue }
      if word.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) || tails.contains(word) { break }
      key.append(word)
    }
    return key.joined(separator: " ")
  }

  private static let openers: Set<Substring> = ["de", "het", "een", "the", "a"]
  private static let tails: Set<Substring> = [
    "van", "tot", "op", "in", "uit", "die", "dat", "met", "aan", "rond", "boven", "onder", "bij",
    "tussen", "from", "to", "at", "on", "of", "who", "with", "around", "above", "under", "between",
    "aged",
  ]
}
