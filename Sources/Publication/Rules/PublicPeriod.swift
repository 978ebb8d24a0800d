package import Calendar
package import Opgave

/// R7: a period that is told in whole months where its own days would tell when people talked at
/// somebody's home.
///
/// A report over one day says on its cover which day that was.
extension Period {
  /// The period as public editions name it.
  ///
  /// - Parameter areas: The areas of the report.
  /// - Returns: The period as it may be printed.
  package func shown(for areas: [Wijkopgave]) -> Period {
    let days = areas.lazy.flatMap(\.sources).filter(\.kind.isAtHome).map(\.date)
    let isNarrow = days.contains { day in
      guard from <= day, day <= to else { return false }
      return day.startOfMonth < from || to < day.endOfMonth
    }
    guard isNarrow else { return self }
    let (first, last) = (from.startOfMonth, to.endOfMonth)
    let months = [first, last].map { String($0.description.prefix(7)) }
    return Period(
      text: months[0] == months[1] ? months[0] : months.joined(separator: ".."), from: first,
      to: last)
  }
}
