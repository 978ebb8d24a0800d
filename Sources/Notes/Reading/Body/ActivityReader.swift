internal import Diagnostics
internal import Calendar
internal import Lexicons
internal import Municipality
internal import Words

/// Reads an activity: what, when, where, and whether it is for everyone.
struct ActivityReader {
  let date: CalendarDate?
  /// By which an organisation's building is known: `bij de bibliotheek`.
  let gazetteer: Gazetteer

  /// Reads a statement.
  ///
  /// - Returns: The activity, and what is wrong when it is marked for everyone but at a home.
  ///   `nil` when the words say that it does not take place.
  func read(_ statement: Statement) -> (activity: Activity, diagnostic: Diagnostic?)? {
    guard statement.box != UInt8(ascii: "-"), !isStruckOut(statement.text) else { return nil }
    let line = Line(statement.text)
    var text = LineText(statement.text)
    switch line.first(.cancelled)?.value {
    case "cancelled": return nil
    case "moved":
      // What stands before `verplaatst naar` is the day on which it is not.
      guard let moved = line.first(.cancelled) else { break }
      blankDays(in: &text, before: line.tokens[moved.tokens.lowerBound].start)
      text.blank(
        line.tokens[moved.tokens.lowerBound].start..<line.tokens[moved.tokens.upperBound - 1].end)
    default: break
    }
    for tag in Tag.tags(in: text) { text.blank(tag) }
    let isPrivate = PlaceWords.isPrivate(text)
    var isMarked =
      takeMark(&text) || line.matches(of: .invitations).contains { $0.value == "open" }
      || endsWithEverybody(line)
    for key in Self.publicWords {
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
    let place =
      takePlace(&text, endOfMoment) ?? endOfMoment.flatMap { takePlace(&text, behind: $0) }
      ?? thing(in: text)
      ?? PlaceWords.whereabouts(in: text.cutLine(), isSure: false)
    let activity = Activity(
      text: Self.withoutLooseEnds(text.remaining), when: when, place: place,
      isPublic: isMarked && !isPrivate,
      line: statement.line)
    return (activity, isMarked && isPrivate ? .publicActivityInHome(at: statement.range) : nil)
  }

  /// The words without a preposition that lost the moment behind it: `Soup on`.
  private static func withoutLooseEnds(_ text: String) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false)
    while words.count > 1, let last = words.last, LineWord.looseEnd.holds(last.lowercased()) {
      words.removeLast()
    }
    while words.count > 1, let first = words.first, LineWord.looseEnd.holds(first.lowercased()) {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  private func isStruckOut(_ text: String) -> Bool {
    text.hasPrefix("~~") && text.hasSuffix("~~")
  }

  /// Takes the days away that stand before an offset.
  private func blankDays(in text: inout LineText, before offset: Int) {
    let before = text.string(0..<offset)
    guard let reading = WhenReader.read(in: before, near: date), reading.when.date != nil else {
      return
    }
    for range in reading.ranges { text.blank(range) }
  }

  /// Whether the last words are for whom it is, and that is everybody: `maaltijd 14u -> iedereen`.
  private func endsWithEverybody(_ line: Line) -> Bool {
    guard let last = line.tokens.lastIndex(where: \.isWord) else { return false }
    return line.matches(of: .actors).contains { match in
      match.value == "everybody" && match.tokens.upperBound == last + 1
        && match.tokens.lowerBound > 0 && line.tokens[match.tokens.lowerBound - 1].kind == .mark
    }
  }

  /// Takes `(openbaar)` or `(public)`.
  private func takeMark(_ text: inout LineText) -> Bool {
    for words in Self.openMarks {
      guard let found = text.range(of: words), found.lowerBound > 0, found.upperBound < text.count,
        text.bytes[found.lowerBound - 1] == UInt8(ascii: "("),
        text.bytes[found.upperBound] == UInt8(ascii: ")")
      else { continue }
      text.blank((found.lowerBound - 1)..<(found.upperBound + 1))
      return true
    }
    return false
  }

  private static let publicWords = LineWord.forAll.words
  private static let openMarks = publicWords + LineWord.openToAll.words

  /// Whether a folded word marks an activity as one for everybody.
  static func saysPublic(_ key: String) -> Bool { LineWord.forAll.holds(key) }

  /// Takes the part of the line that names a place.
  private func takePlace(_ text: inout LineText, _ endOfMoment: Int?) -> String? {
    let parts = Segments.parts(of: text)
    for part in parts.dropFirst() {
      let words = LineText(text.string(part))
      guard words.count <= 60,
        PlaceWords.publicPlace(in: words.cutLine()) != nil || PlaceWords.isPrivate(words)
      else { continue }
      let place = words.remaining
      text.blank(part)
      return place
    }
    return buildingPlace(in: text, endOfMoment)
      ?? PlaceWords.whereabouts(in: text.cutLine(), isSure: true)
  }

  /// The name of an organisation where its building is meant: behind `bij` or `in`, right behind the
  /// moment, or in a part of its own.
  private func buildingPlace(in text: LineText, _ endOfMoment: Int?) -> String? {
    let words = text.current
    for mention in gazetteer.parties(in: words)
    where gazetteer.organisation(named: mention.party.name) != nil {
      let before = text.remaining(in: 0..<mention.range.lowerBound).lowercased()
      // `aanmelden bij Kompas` is whom to ask.
      guard !Line(before).matches(of: .invitations).contains(where: { $0.value == "apply" }) else {
        continue
      }
      let isInside =
        before.hasSuffix("@") || Self.inside.contains { before == $0 || before.hasSuffix(" " + $0) }
      let isOwnPart = Segments.parts(of: text).dropFirst().contains { part in
        text.trim(part) == mention.range
      }
      // `buurteten woensdag 17.30 Open Hof, iedereen welkom`
      let isBehindMoment = endOfMoment.map { end in
        end <= mention.range.lowerBound
          && text.remaining(in: end..<mention.range.lowerBound).isEmpty
          && Segments.parts(of: text).contains {
            text.trim($0).upperBound == mention.range.upperBound
          }
      }
      if isInside || isOwnPart || isBehindMoment == true { return text.string(mention.range) }
    }
    return nil
  }

  private static let inside = LineWord.inside.words

  /// What stands behind `bij de` where no public place is named: `bij de loods`, `bij de molen`.
  private func thing(in text: LineText) -> String? {
    let line = Line(text.current)
    for index in line.tokens.indices.dropLast(2)
    where line.isA(.at, at: index)
      && FunctionWord.role(of: line.tokens[index + 1]) == .determiner
    {
      let noun = line.tokens[index + 2]
      guard noun.isWord, FunctionWord.role(of: noun) == nil,
        AttendanceReader.role(of: line.string((index + 2)..<(index + 3))) == .other
      else { continue }
      return line.string((index + 2)..<(index + 3))
    }
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
      let first = words.first?.lowercased(), !LineWord.noPlace.holds(first),
      LineWord.whereabouts.holds(first) || words.dropFirst().contains(where: Self.isName)
    else { return nil }
    text.blank(last)
    return place
  }

  private static func isName(_ word: Substring) -> Bool { word.first?.isUppercase == true }
}
