internal import Lexicons
internal import Words

/// A time of day as people write it: `19.30`, `19u30`, `half acht`, `kwart over zeven 's avonds`.
struct TimeOfDay: Hashable {
  var hour: Int
  var minute: Int

  /// As `HH:MM`.
  var text: String {
    "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// Reads the time at a token, and whether its form alone shows that it is one.
  static func read(
    _ tokens: [Token], _ index: Int
  ) -> (time: TimeOfDay, end: Int, isSure: Bool)? {
    guard index < tokens.count else { return nil }
    guard let (time, end, isSure, isWritten) = digits(tokens, index) ?? words(tokens, index) else {
      return nil
    }
    if let (part, behind) = partOfDay(tokens, end) {
      return (time.moved(to: part), behind, true)
    }
    return (isWritten ? time.likely : time, end, isSure)
  }

  private typealias Found = (time: TimeOfDay, end: Int, isSure: Bool, isWritten: Bool)

  private static func digits(_ tokens: [Token], _ index: Int) -> Found? {
    let token = tokens[index]
    guard token.kind == .number else { return nil }
    func at(_ offset: Int) -> Token? {
      index + offset < tokens.count ? tokens[index + offset] : nil
    }
    // `1930` behind a day.
    if token.digits == 4, token.number / 100 < 24, token.number % 100 < 60, token.number % 5 == 0,
      !(1900...2099).contains(token.number) || isUnit(at(1)) || isBehindDay(tokens, index)
    {
      let isSure = isUnit(at(1))
      return (
        TimeOfDay(hour: token.number / 100, minute: token.number % 100),
        index + (isSure ? 2 : 1), isSure || isBehindDay(tokens, index), false
      )
    }
    guard token.digits <= 2, token.number <= 24 else { return nil }
    let hour = token.number % 24
    if let mark = at(1), mark.isGlued, let minutes = at(2), minutes.isGlued, minutes.digits == 2,
      minutes.number < 60,
      mark.isMark(".") || mark.isMark(":") || mark.isWord("u") || mark.isWord("h")
    {
      // `12.03.2026` is a day.
      if let dot = at(3), dot.isMark("."), dot.isGlued, let year = at(4), year.isGlued,
        year.kind == .number
      {
        return nil
      }
      let time = TimeOfDay(hour: hour, minute: minutes.number)
      let end = isUnit(at(3)) ? index + 4 : index + 3
      return (time.moved(toHalf: at(3)), end, true, false)
    }
    guard isUnit(at(1)) else { return nil }
    let time = TimeOfDay(hour: hour, minute: 0)
    return (time.moved(toHalf: at(1)), index + 2, true, hour >= 1 && hour <= 6)
  }

  private static func words(_ tokens: [Token], _ index: Int) -> Found? {
    let token = tokens[index]
    guard token.kind == .word else { return nil }
    func number(_ offset: Int) -> Int? {
      guard index + offset < tokens.count else { return nil }
      let token = tokens[index + offset]
      let value = token.kind == .number ? token.number : CalendarNames.number(token.word)
      return value.flatMap { (1...12).contains($0) ? $0 : nil }
    }
    if token.isA(.half), let hour = number(1),
      index + 2 >= tokens.count || CalendarNames.month(tokens[index + 2].word) == nil
    {
      return (TimeOfDay(hour: (hour + 23) % 24, minute: 30), unitEnd(tokens, index + 2), true, true)
    }
    if token.isA(.quarterHour), index + 1 < tokens.count, let hour = number(2) {
      let isOver = tokens[index + 1].isA(.pastHour)
      guard isOver || tokens[index + 1].isA(.before) else { return nil }
      return (
        TimeOfDay(hour: isOver ? hour : (hour + 23) % 24, minute: isOver ? 15 : 45),
        unitEnd(tokens, index + 3), true, true
      )
    }
    guard let hour = number(0), index + 1 < tokens.count, isUnit(tokens[index + 1]) else {
      // `van vier tot negen`: an hour without its word, behind a word for it.
      guard let hour = number(0), index > 0,
        tokens[index - 1].isA(.hourOpener)
      else { return nil }
      return (TimeOfDay(hour: hour, minute: 0), index + 1, false, true)
    }
    return (TimeOfDay(hour: hour, minute: 0), index + 2, true, true)
  }

  private static func isUnit(_ token: Token?) -> Bool {
    token?.isA(.hourUnit) == true
  }

  private static func unitEnd(_ tokens: [Token], _ index: Int) -> Int {
    index < tokens.count && isUnit(tokens[index]) ? index + 1 : index
  }

  /// Whether a day stands right before a number: `31/3 1930`.
  private static func isBehindDay(_ tokens: [Token], _ index: Int) -> Bool {
    guard index >= 2 else { return false }
    let before = tokens[index - 1]
    if before.kind == .word { return CalendarNames.month(before.word) != nil }
    return before.kind == .number && tokens[index - 2].kind == .mark && before.isGlued
      && !tokens[index].isGlued
  }

  /// The part of the day behind a time: `'s avonds`, `in de middag`.
  private static func partOfDay(_ tokens: [Token], _ index: Int) -> (part: DayPart, end: Int)? {
    var next = index
    if next < tokens.count, tokens[next].isMark("'") { next += 1 }
    if next < tokens.count, tokens[next].isWord("s") { next += 1 }
    while next < tokens.count, tokens[next].isA(.in) || tokens[next].isA(.article) { next += 1 }
    guard next < tokens.count, next > index || tokens[next].word.hasPrefix("s"),
      tokens[next].kind == .word, let part = DayPart.part(ofWord: tokens[next].word)
    else { return nil }
    return (part, next + 1)
  }

  private func moved(to part: DayPart) -> TimeOfDay {
    part != .morning && hour < 12 ? TimeOfDay(hour: hour + 12, minute: minute) : self
  }

  private func moved(toHalf token: Token?) -> TimeOfDay {
    token?.isA(.pm) == true && hour < 12 ? TimeOfDay(hour: hour + 12, minute: minute) : self
  }

  /// The time that is meant in a neighbourhood: nobody meets at half past seven in the morning or
  /// at four at night.
  private var likely: TimeOfDay {
    hour >= 1 && hour <= 8 && !(hour == 8 && minute == 30)
      ? TimeOfDay(hour: hour + 12, minute: minute) : self
  }

  /// The same time in the afternoon when it would come before another one.
  func after(_ other: TimeOfDay) -> TimeOfDay {
    // Past midnight stays past midnight: `22.00 - 01.30`.
    (hour, minute) <= (other.hour, other.minute)
      && (hour + 12, minute) > (other.hour, other.minute) && hour < 12
      ? TimeOfDay(hour: hour + 12, minute: minute) : self
  }
}
