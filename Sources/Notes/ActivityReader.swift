internal import Diagnostics
internal import Dutch

/// Reads an activity: what, when, where, and whether it is for everyone.
struct ActivityReader {
  let date: CalendarDate?

  /// Reads a statement.
  ///
  /// - Returns: The activity, and what is wrong when it is marked for everyone but at a home.
  func read(_ statement: Statement) -> (activity: Activity, diagnostic: Diagnostic?) {
    var text = LineText(statement.text)
    for tag in Tag.tags(in: text) { text.blank(tag) }
    let isPrivate = PlaceWords.isPrivate(text)
    var isMarked = takeMark(&text)
    for key in ["openbaar", "public"] {
      if let label = text.range(of: key),
        text.firstIndex(of: UInt8(ascii: ":"), from: label.upperBound) == label.upperBound
      {
        isMarked = YesNo.read(text.string((label.upperBound + 1)..<text.count)) ?? false
        text.blank(label.lowerBound..<text.count)
      }
    }

    var when: When?
    var endOfMoment: Int?
    if let reading = WhenReader.read(in: text.current, near: date) {
      when = reading.when
      for range in reading.ranges { text.blank(range) }
      endOfMoment = reading.ranges.map(\.upperBound).max()
    }
    let place = takePlace(&text) ?? endOfMoment.flatMap { takePlace(&text, behind: $0) }
    let activity = Activity(
      text: text.remaining, when: when, place: place, isPublic: isMarked && !isPrivate,
      line: statement.line)
    return (activity, isMarked && isPrivate ? .publicActivityInHome(at: statement.range) : nil)
  }

  /// Takes `(openbaar)` or `(public)`.
  private func takeMark(_ text: inout LineText) -> Bool {
    for mark in ["(openbaar)", "(public)", "(Openbaar)", "(voor iedereen)", "(open voor iedereen)"]
    {
      if let found = text.range(ofBytes: mark) {
        text.blank(found)
        return true
      }
    }
    return false
  }

  /// Takes the part of the line that names a place.
  private func takePlace(_ text: inout LineText) -> String? {
    let parts = Segments.parts(of: text)
    for part in parts.dropFirst() {
      let words = LineText(text.string(part))
      guard words.count <= 60,
        PlaceWords.publicPlace(in: words) != nil || PlaceWords.isPrivate(words)
      else { continue }
      let place = words.remaining
      text.blank(part)
      return place
    }
    for word in ["in het", "in de", "bij de", "bij het", "op het", "op de", "at the", "in the"] {
      guard let found = text.range(of: word) else { continue }
      let rest = LineText(text.string(found.upperBound..<text.count))
      if let place = PlaceWords.publicPlace(in: rest) { return place }
    }
    if let place = PlaceWords.publicPlace(in: text), parts.count > 1 { return place }
    return nil
  }

  /// Takes the last part of `what, when, where`, when it reads like a place: `molen Hoogwolde`,
  /// `bij de boekenkast`.
  private func takePlace(_ text: inout LineText, behind end: Int) -> String? {
    let parts = Segments.parts(of: text)
    guard parts.count > 1, let last = parts.last, last.lowerBound >= end else { return nil }
    let place = LineText(text.string(last)).remaining
    let words = place.split(separator: " ")
    guard (1...5).contains(words.count), !place.contains(where: \.isNumber),
      let first = words.first?.lowercased(), !Self.noPlace.contains(first),
      Self.whereabouts.contains(first) || words.dropFirst().contains(where: Self.isName)
    else { return nil }
    text.blank(last)
    return place
  }

  private static let whereabouts: Set<String> = [
    "bij", "in", "op", "aan", "achter", "naast", "tegenover", "at", "behind", "near",
  ]

  /// Words that say with whom or for whom it is.
  private static let noPlace: Set<String> = [
    "met", "door", "voor", "via", "opgeven", "aanmelden", "with", "by", "for",
  ]

  private static func isName(_ word: Substring) -> Bool { word.first?.isUppercase == true }
}
