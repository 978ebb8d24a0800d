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
    "na": .after, "after": .after, "sinds": .past, "since": .past, "van": .past, "uit": .past,
  ]

  /// The part of a month or year: its first day share and last.
  enum Part {
    case start, middle, end
  }

  static let parts: WordMap<Part> = [
    "begin": .start, "beginning": .start, "early": .start, "half": .middle, "medio": .middle,
    "midden": .middle, "mid": .middle, "eind": .end, "einde": .end, "end": .end, "late": .end,
  ]

  /// Seasons by the month and day on which they begin and end.
  static let seasons: WordMap<(from: (Int, Int), to: (Int, Int))> = [
    "voorjaar": ((3, 1), (5, 31)), "lente": ((3, 1), (5, 31)), "spring": ((3, 1), (5, 31)),
    "zomer": ((6, 21), (9, 20)), "summer": ((6, 21), (9, 20)),
    "najaar": ((9, 1), (11, 30)), "herfst": ((9, 1), (11, 30)), "autumn": ((9, 1), (11, 30)),
    "winter": ((12, 1), (2, 28)),
  ]

  /// Feasts with a fixed day.
  static let feasts: WordMap<(Int, Int)> = [
    "kerst": (12, 25), "kerstmis": (12, 25), "christmas": (12, 25), "koningsdag": (4, 27),
    "sinterklaas": (12, 5), "jaarwisseling": (12, 31), "oudejaarsdag": (12, 31), "oud": (12, 31),
  ]

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
      "t", "morgen", "tomorrow", "vandaag", "today", "over", "in", "volgende", "volgend", "next",
      "komende", "komend", "deze", "dit", "this", "q", "kwartaal", "quarter", "week", "wk",
      "weeknr", "weeknummer", "bouwvak",
    ]
    words.formUnion(prepositions.words)
    words.formUnion(parts.words)
    words.formUnion(seasons.words)
    words.formUnion(feasts.words)
    words.formUnion(vague.compactMap(\.first))
    words.formUnion(Names.openers)
    return WordTable(words: words)
  }()

  static let triggerTable = WordTable(words: triggers)

  /// Words without which, and without a digit, there is no deadline in a text.
  static let triggers: Set<String> = {
    var words: Set<String> = [
      "week", "wk", "kwartaal", "quarter", "morgen", "tomorrow", "vandaag", "today", "jaar", "year",
      "maand", "month", "weken", "weeks", "maanden", "months",
    ]
    words.formUnion(seasons.words)
    words.formUnion(feasts.words)
    for phrase in vague {
      words.formUnion(phrase.filter { $0.utf8.count > 1 || $0 == "z" || $0 == "n" })
    }
    for name in [
      "januari", "jan", "january", "februari", "feb", "february", "maart", "mrt", "mar", "march",
      "april", "apr", "mei", "may", "juni", "jun", "june", "juli", "jul", "july", "augustus", "aug",
      "august", "september", "sept", "sep", "oktober", "okt", "october", "oct", "november", "nov",
      "december", "dec", "meivakantie", "zomervakantie", "herfstvakantie", "kerstvakantie",
      "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "monday",
      "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
      "voorjaarsvakantie", "krokusvakantie", "vakantie", "bouwvak",
    ] {
      words.insert(name)
    }
    return words
  }()
}
