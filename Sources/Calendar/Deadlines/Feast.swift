internal import Lexicons
internal import Words

/// The days of feasts, fixed, counted from Easter or by the day of the week.
enum Feast {
  /// A rule by which a feast has its day in every year.
  enum Rule: Hashable, Sendable {
    case day(month: Int, day: Int)
    /// So many days behind Easter Sunday, or before it.
    case easter(offset: Int)
    /// The so-manieth day of the week in a month.
    case weekday(month: Int, weekday: Int, nth: Int)
    /// A day of the Islamic year, which begins some eleven days earlier each year.
    case islamic(month: Int, day: Int)

    fileprivate init?(_ words: String) {
      let parts = words.split(separator: " ")
      let numbers = parts.dropFirst().compactMap { Int($0) }
      switch (parts.first, numbers.count) {
      case ("day", 2): self = .day(month: numbers[0], day: numbers[1])
      case ("easter", 1): self = .easter(offset: numbers[0])
      case ("weekday", 3):
        self = .weekday(month: numbers[0], weekday: numbers[1], nth: numbers[2])
      case ("islamic", 2): self = .islamic(month: numbers[0], day: numbers[1])
      default: return nil
      }
    }

    /// The day in a year.
    func day(in year: Int) -> CalendarDate? {
      switch self {
      case .day(let month, let day): return CalendarDate(year: year, month: month, day: day)
      case .easter(let offset): return Feast.easter(in: year)?.adding(days: offset)
      case .weekday(let month, let weekday, let nth):
        guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
        return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (nth - 1))
      case .islamic(let month, let day): return Feast.islamic(month, day, in: year)
      }
    }
  }

  /// Easter Sunday by the Gregorian computus; see Meeus, Astronomical Algorithms, chapter 8.
  static func easter(in year: Int) -> CalendarDate? {
    let golden = year % 19
    let century = year / 100
    let shift = century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15
    let moon = shift % 30
    let full = moon - moon / 28 * (1 - moon / 28 * (29 / (moon + 1)) * ((21 - golden) / 11))
    let sunday = (year + year / 4 + full + 2 - century + century / 4) % 7
    let offset = full - sunday
    let month = 3 + (offset + 40) / 44
    return CalendarDate(year: year, month: month, day: offset + 28 - 31 * (month / 4))
  }

  /// The first day in a year that is a day of a month of the tabular Islamic calendar.
  ///
  /// The new moon may make it a day earlier or later. See Meeus, Astronomical Algorithms, chapter 9.
  static func islamic(_ month: Int, _ day: Int, in year: Int) -> CalendarDate? {
    guard let first = CalendarDate(year: year, month: 1, day: 1),
      let known = CalendarDate(year: 2026, month: 6, day: 17)
    else { return nil }
    // 1 Muharram 1448 is 17 June 2026.
    let estimate = 1448 + (year - 2026) * 33 / 32
    for lunar in (estimate - 2)...(estimate + 2) {
      let offset = days(lunar, month, day) - days(1448, 1, 1)
      let date = known.adding(days: offset)
      if date.year == first.year { return date }
    }
    return nil
  }

  /// The days of the tabular Islamic calendar up to a day.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    (11 * year + 3) / 30 + 354 * year + 30 * month - (month - 1) / 2 + day
  }

  /// Feasts as the folded words of their names, the longest names first.
  static let names: [(words: [String], rule: Rule)] = {
    let names = Vocabulary.feasts.entries.compactMap { entry in
      Rule(entry.value + " " + String(entry.weight)).map { rule in
        (words: entry.key.cut(at: " ").map(String.init), rule: rule)
      }
    }
    // A name is joined once, and not for each other that it is compared with.
    let joined = names.map { $0.words.joined() }
    return names.indices
      .sorted { (names[$1].words.count, joined[$0]) < (names[$0].words.count, joined[$1]) }
      .map { names[$0] }
  }()

  /// The first words of all names.
  static let openers = Set(names.compactMap(\.words.first))

  /// The places among the names of those that begin with a word, by that word.
  static let byOpener = WordMap(
    Dictionary(grouping: names.indices) { names[$0].words.first ?? "" }
      .map { ($0.key, $0.value) })

  /// The feast of which the name is the first part of a word: `moederdagbrunch`.
  ///
  /// - Parameter letters: The folded letters of the word.
  /// - Returns: Its rule; `nil` when the word begins with no such name.
  static func rule(startingWord letters: ArraySlice<UInt8>) -> Rule? {
    guard letters.count >= shortestPart else { return nil }
    var hash = WordHash()
    for (offset, letter) in letters.enumerated() {
      hash.add(letter)
      guard offset + 1 >= shortestPart else { continue }
      let place = parts.value(of: hash.value)
      if place >= 0 { return names[Int(place)].rule }
    }
    return nil
  }

  static func startsWord(_ letters: ArraySlice<UInt8>) -> Bool {
    rule(startingWord: letters) != nil
  }

  /// The letters of the shortest name that is known as a part of a word.
  private static let shortestPart = 6

  /// The names of one word that are long enough, by their places among the names.
  private static let parts = WordTable(
    names.enumerated().compactMap { place, name in
      guard name.words.count == 1, let word = name.words.first, word.utf8.count >= shortestPart
      else { return nil }
      return (hash: WordHash.of(word), value: Int32(place))
    })
}
