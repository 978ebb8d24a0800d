extension Period {
  /// Reads `2026`, `2026-Q1`, `2026-K1`, `2026-H1`, `2026-03`, `2026-01..2026-06` and
  /// `2026-01-15..2026-03-31`, in any case.
  package init?(parsing text: String) {
    let words = text.split(separator: " ").joined()
    if let dots = words.utf8.firstIndex(of: UInt8(ascii: ".")) {
      let rest = words[dots...].drop { $0 == "." }
      guard let first = Self.span(words[..<dots]), let last = Self.span(rest), first.from <= last.to
      else { return nil }
      self.init(text: text, from: first.from, to: last.to)
    } else if let span = Self.span(words[...]) {
      self.init(text: text, from: span.from, to: span.to)
    } else {
      return nil
    }
  }

  private static func span(_ words: Substring) -> (from: CalendarDate, to: CalendarDate)? {
    if let day = CalendarDate(iso: String(words)) { return (day, day) }
    let parts = words.lowercased().split(separator: "-", omittingEmptySubsequences: false)
    var yearWord = parts.first ?? ""
    var rest = parts.count > 1 ? parts[1] : ""
    if parts.count == 1, yearWord.utf8.count == 6 {
      rest = yearWord.suffix(2)
      yearWord = yearWord.prefix(4)
    }
    guard parts.count <= 2, yearWord.utf8.count == 4, let year = Int(yearWord) else { return nil }
    let months: (Int, Int)?
    switch rest {
    case "": months = parts.count == 1 ? (1, 12) : nil
    case "q1", "k1": months = (1, 3)
    case "q2", "k2": months = (4, 6)
    case "q3", "k3": months = (7, 9)
    case "q4", "k4": months = (10, 12)
    case "h1": months = (1, 6)
    case "h2": months = (7, 12)
    default: months = rest.utf8.count == 2 ? Int(rest).map { ($0, $0) } : nil
    }
    guard let months, let from = CalendarDate(year: year, month: months.0, day: 1),
      let to = CalendarDate(year: year, month: months.1, day: 1)?.endOfMonth
    else { return nil }
    return (from, to)
  }

  /// The period of the same length right before this one.
  ///
  /// Whole months stay whole: before the first quarter comes the last one of the year before.
  package var previous: Period {
    let lastDay = from.adding(days: -1)
    let isWhole = from == from.startOfMonth && to == to.endOfMonth
    let firstDay: CalendarDate
    if isWhole {
      let months = (to.year - from.year) * 12 + to.month - from.month + 1
      let index = from.year * 12 + from.month - 1 - months
      firstDay = CalendarDate(year: max(1, index / 12), month: index % 12 + 1, day: 1) ?? from
    } else {
      firstDay = from.adding(days: from.dayNumber - to.dayNumber - 1)
    }
    return Period(text: "\(firstDay)..\(lastDay)", from: firstDay, to: lastDay)
  }
}
