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
    for tag in Tag.tags(in: text) { text.blank(tag.range) }
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
    if let reading = WhenReader.read(in: text.current, near: date) {
      when = reading.when
      for range in reading.ranges { text.blank(range) }
    }
    let place = takePlace(&text)
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
}
