internal import Words

/// The words that open or make a deadline phrase, in Dutch and English, folded.
enum DeadlineWords {
  /// How a preposition bends the days behind it.
  enum Direction {
    /// Up to and with the day: `voor 1 april`, `uiterlijk 10/6`.
    case before
    /// Up to and with the last day: `uiterlijk week 18`, `due Q2`.
    case until
    /// On the day or in the period: `op 12 mei`, `in week 18`.
    case at
    /// From the day on: `vanaf mei`, `na de zomer`.
    case from, after
    /// No deadline: `sinds maart`.
    case past
  }

  static let prepositions: WordMap<Direction> = [
    "voor": .before, "uiterlijk": .until, "tot": .before, "before": .before, "by": .before,
    "until": .before, "till": .before, "due": .until, "deadline": .until, "binnen": .until,
    "within": .until, "op": .at, "on": .at, "in": .at, "per": .at, "rond": .at, "around": .at,
    "omstreeks": .at, "tijdens": .at, "during": .at, "vanaf": .from, "from": .from, "start": .at,
    "na": .after, "after": .after, "hooguit": .until, "hoogstens": .until, "max": .until,
    "maximaal": .until, "tm": .until, "tussen": .at, "between": .at, "loop": .at, "gedurende": .at,
    "met": .at, "ergens": .at, "sinds": .past, "since": .past, "van": .past, "uit": .past,
    "tegen": .before, "richting": .at, "ddl": .until, "dl": .until, "streefdatum": .until,
    "opleverdatum": .until, "einddatum": .until, "vervaldatum": .until, "richtdatum": .until,
    "sluitingsdatum": .until, "inleverdatum": .until, "towards": .at,
  ]

  /// The part of a month or year: its first day share and last.
  enum Part {
    case start, middle, end
  }

  static let parts: WordMap<Part> = [
    "begin": .start, "beginning": .start, "early": .start, "half": .middle, "medio": .middle,
    "midden": .middle, "mid": .middle, "eind": .end, "einde": .end, "end": .end, "late": .end,
    "ultimo": .end, "eidn": .end, "primo": .start, "aanvang": .start, "halverwege": .middle,
  ]

  /// Seasons by the month and day on which they begin and end.
  static let seasons: WordMap<(from: (Int, Int), to: (Int, Int))> = [
    "voorjaar": ((3, 1), (5, 31)), "lente": ((3, 1), (5, 31)), "spring": ((3, 1), (5, 31)),
    "zomer": ((6, 21), (9, 20)), "summer": ((6, 21), (9, 20)),
    "najaar": ((9, 1), (11, 30)), "herfst": ((9, 1), (11, 30)), "autumn": ((9, 1), (11, 30)),
    "winter": ((12, 1), (2, 28)),
  ]

  /// Days by how far they lie from the day of the conversation.
  static let nearDays: WordMap<Int> = [
    "vandaag": 0, "today": 0, "vanavond": 0, "vanmiddag": 0, "vanochtend": 0, "tonight": 0,
    "morgen": 1, "tomorrow": 1, "morgenochtend": 1, "morgenmiddag": 1, "morgenavond": 1,
    "overmorgen": 2, "vannacht": 0, "morgenvroeg": 1, "morgennacht": 1, "overmorgenochtend": 2,
    "overmorgenmiddag": 2, "overmorgenavond": 2,
  ]

  /// Words before a number of days or weeks.
  static let counters: Set<String> = [
    "binnen", "within", "over", "in", "hooguit", "hoogstens", "max", "maximaal", "uiterlijk",
    "minstens",
  ]

  /// Words between a preposition and the days that say nothing of them.
  static let fillers = WordTable(words: [
    "de", "het", "the", "komende", "komend", "eerstkomende", "eerstvolgende", "aanstaande", "as",
    "a", "ek", "van", "t",
    "upcoming", "coming",
  ])

  /// Words that say that the days are the first to come.
  static let nearness = WordTable(words: [
    "komende", "komend", "eerstkomende", "eerstvolgende", "aanstaande", "as", "a", "ek", "upcoming",
    "coming",
  ])

  /// Phrases without a day in them.
  static let vague: [[String]] = [
    ["z", ".", "s", ".", "m", "."], ["z", ".", "s", ".", "m"], ["zsm"], ["asap"],
    ["zo", "snel", "mogelijk"], ["zo", "spoedig", "mogelijk"], ["as", "soon", "as", "possible"],
    ["n", ".", "t", ".", "b", "."], ["n", ".", "t", ".", "b"], ["ntb"], ["nog", "te", "bepalen"],
    ["nader", "te", "bepalen"], ["tbd"], ["to", "be", "decided"], ["to", "be", "determined"],
    ["geen", "haast"], ["no", "rush"], ["no", "hurry"], ["heeft", "geen", "haast"],
    ["volgende", "bijeenkomst"], ["volgende", "keer"], ["volgend", "overleg"],
    ["volgend", "gesprek"], ["volgende", "vergadering"], ["volgende", "overleg"],
    ["volgende", "gesprek"], ["eerstvolgende", "vergadering"], ["eerstvolgende", "bijeenkomst"],
    ["eerstvolgend", "overleg"], ["next", "meeting"], ["next", "time"], ["next", "conversation"],
    ["het", "plantseizoen"], ["plantseizoen"], ["doorlopend"], ["ongoing"],
  ]

  /// The words that open a vague phrase.
  static let vagueOpeners = WordTable(words: vague.compactMap(\.first))

  /// The words that open any phrase, school holidays aside.
  static let openers: WordTable = {
    var words: Set<String> = [
      "t", "over", "in", "weekend", "weekeinde", "w", "de", "eerstvolgende", "eerstkomende",
      "aanstaande", "as", "a", "ek", "volgende", "volgend", "next", "vlg", "dag", "daags", "day",
      "komende", "komend", "deze", "dit", "this", "q", "kwartaal", "quarter", "week", "wk",
      "weeknr", "weeknummer", "bouwvak",
    ]
    words.formUnion(prepositions.words)
    words.formUnion(parts.words)
    words.formUnion(seasons.words)
    words.formUnion(nearDays.words)
    words.formUnion(Feast.openers)
    words.formUnion(vague.compactMap(\.first))
    words.formUnion(CalendarNames.openers)
    return WordTable(words: words)
  }()

  static let triggerTable = WordTable(words: triggers)

  /// Words without which, and without a digit, there is no deadline in a text.
  static let triggers: Set<String> = {
    var words: Set<String> = [
      "week", "wk", "kwartaal", "quarter", "jaar", "year", "maand", "month", "weken", "weeks",
      "maanden", "months", "weekend", "weekeinde", "dagen", "days", "bouwvak", "vakantie",
      "meivakantie", "zomervakantie", "herfstvakantie", "kerstvakantie", "voorjaarsvakantie",
      "krokusvakantie", "weekends", "dgn", "mnd", "uur", "wkn", "fortnight", "maandje", "weekje",
      "weekjes",
    ]
    words.formUnion(nearDays.words)
    words.formUnion(seasons.words)
    words.formUnion(Feast.openers)
    words.formUnion(CalendarNames.openers)
    for phrase in vague {
      words.formUnion(phrase.filter { $0.utf8.count > 1 || $0 == "z" || $0 == "n" })
    }
    return words
  }()
}
