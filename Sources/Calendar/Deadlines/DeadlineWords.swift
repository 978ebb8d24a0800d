internal import Lexicons
internal import Words

/// The words that open or make a deadline phrase; see `deadlines.txt`.
enum DeadlineWords {
  /// How a preposition bends the days behind it.
  enum Direction: String {
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

  /// The part of a month, a season or a year.
  enum Part: String {
    case start, middle, end
  }

  private static let entries = Vocabulary.deadlines.entries.map {
    (word: $0.key, phrase: $0.phrase, value: $0.value, weight: $0.weight)
  }

  static let prepositions = WordMap(
    entries.compactMap { entry in Direction(rawValue: entry.value).map { (entry.word, $0) } })

  static let parts = WordMap(
    entries.compactMap { entry in Part(rawValue: entry.value).map { (entry.word, $0) } })

  /// Seasons by the month and day on which they begin and end.
  static let seasons = WordMap(
    entries.compactMap { entry in season(entry.value).map { (entry.word, $0) } })

  /// The days of `season 6-21 9-20`.
  private static func season(_ value: String) -> (from: (Int, Int), to: (Int, Int))? {
    let parts = value.split { $0 == " " || $0 == "-" }
    let numbers = parts.dropFirst().compactMap { Int($0) }
    guard parts.first == "season", numbers.count == 4 else { return nil }
    return ((numbers[0], numbers[1]), (numbers[2], numbers[3]))
  }

  /// Days by how far they lie from the day of the conversation.
  static let nearDays = WordMap(
    entries.compactMap { $0.value == "near" ? ($0.word, $0.weight) : nil })

  /// Words before a number of days or weeks.
  static let counters = WordTable(words: words("counter"))
  /// Words between a preposition and the days that say nothing of them.
  static let fillers = WordTable(words: words("filler") + words("nearness"))
  /// Words that say that the days are the first to come.
  static let nearness = WordTable(words: words("nearness"))

  private static func words(_ value: String) -> [String] {
    entries.filter { $0.value == value }.map(\.word)
  }

  /// Phrases without a day in them, as their words and marks.
  static let vague = phrases("vague")
  /// Phrases behind which the first day stands.
  static let earliest = phrases("earliest")
  /// Phrases behind which the last day stands.
  static let latest = phrases("latest")

  private static func phrases(_ value: String) -> [[String]] {
    entries.filter { $0.value == value }.map { Token.tokens(in: $0.phrase).map(\.word) }
  }

  /// The words that open a vague phrase.
  static let vagueOpeners = WordTable(words: vague.compactMap(\.first))

  /// The words that open a phrase behind which a limit stands.
  static let limitOpeners = WordTable(words: (earliest + latest).compactMap(\.first))

  /// The words that open any phrase, school holidays aside.
  static let openers: WordTable = {
    var openers = Set(words("opener"))
    openers.formUnion(prepositions.words)
    openers.formUnion(parts.words)
    openers.formUnion(seasons.words)
    openers.formUnion(nearDays.words)
    openers.formUnion(Feast.openers)
    openers.formUnion((vague + earliest + latest).compactMap(\.first))
    openers.formUnion(CalendarNames.openers)
    return WordTable(words: openers)
  }()

  /// Whether a word is the name of a holiday: `herfstvakantie`.
  static func endsInHoliday(_ word: String) -> Bool {
    holidayEndings.contains(where: word.hasSuffix)
  }

  private static let holidayEndings = DayWord.holidayEnding.words

  static let triggerTable = WordTable(words: triggers)

  /// Words without which, and without a digit, there is no deadline in a text.
  static let triggers: Set<String> = {
    var triggers = Set(words("sign"))
    triggers.formUnion(TimeUnit.words)
    triggers.formUnion(nearDays.words)
    triggers.formUnion(seasons.words)
    triggers.formUnion(Feast.openers)
    triggers.formUnion(CalendarNames.openers)
    for phrase in vague {
      triggers.formUnion(phrase.filter { $0.utf8.count > 1 || $0 == "z" || $0 == "n" })
    }
    return triggers
  }()
}
