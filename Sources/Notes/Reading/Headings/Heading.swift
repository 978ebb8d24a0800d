internal import Lexicons
internal import Municipality
internal import Words

/// A heading, a label or the head of a column, and what its words say about what stands there.
///
/// The words are understood by the phrases of the list `sections`, of which the heaviest decides:
/// `Waar lopen mensen op straat tegenaan?` is about concerns, and so is `Zorgen (3x genoemd)`.
struct Heading {
  /// The weight from which a phrase decides, whatever stands around it.
  private static let certain = 4

  /// The words without what only numbers them, and without the colon behind them.
  let words: String
  /// The sections that the words name, the surest first; two for `Zorgen en wensen`.
  private(set) var sections: [NoteSection] = []
  /// The weight of the first section.
  private(set) var weight = 0
  /// Whether the words say nothing but which section it is.
  private(set) var isWhole = false
  /// Whether a number stands before the words, as in `Tafel 3: groen`.
  let isNumbered: Bool
  /// Whether a word such as `Tafel` or `Ronde` stands before that number.
  let isPart: Bool
  /// What the word before the number says, where nothing follows it: `Actie 14`, `AP1`.
  private(set) var numbered: NoteSection?
  /// Whether it is about an earlier meeting: `Verslag vorige vergadering`.
  let isPrevious: Bool
  /// Whether it goes through what was agreed before: `Hoe staat het met de afspraken`.
  let goesThrough: Bool
  /// Whether it names the minutes or the report of a meeting.
  let isOfMinutes: Bool
  /// Whether it speaks of what the writer is to do: `Wat ga ik doen`, `Mijn acties`.
  let isOfWriter: Bool
  /// Whether it asks after what stands below it: `Waar nog aan gewerkt wordt`.
  let asks: Bool
  /// Whether the words are a heading in the midst of other lines too: `Niet goed`.
  private(set) var isCore = false
  /// The words that are no part of a phrase: `verkeer` of `Knelpunten verkeer`.
  private(set) var rest = ""

  /// - Parameters:
  ///   - text: The words as they are written.
  ///   - gazetteer: The names of places, which say nothing about a section.
  init(_ text: String, _ gazetteer: Gazetteer) {
    let line = Line(heading: text)
    let start = HeadingPrefix.end(in: line)
    isNumbered = start > 0 && line.tokens[..<start].contains { $0.kind != .mark }
    isPart = start > 0 && line.tokens[..<start].contains { $0.isWord && $0.range.count > 2 }
    words = Self.withoutColon(line.string(start..<line.tokens.count))
    let parts = line.matches(of: .parts)
    // `Gesprek op de markt, vorige week` is the talk itself.
    isPrevious = parts.contains { part in
      let behind = part.tokens.upperBound
      return part.value == "previous"
        && !(behind < line.tokens.count && line.isA(HeadWord.span, at: behind))
    }
    isOfWriter = line.tokens.contains {
      SmallWord.writer.holds($0.hash) || FunctionWord.role(of: $0) == .own
    }
    goesThrough = parts.contains { $0.value == "followup" }
    isOfMinutes = line.tokens.indices.contains { line.isA(HeadWord.minutes, at: $0) }
    asks = parts.contains { $0.value == "asks" && $0.tokens.lowerBound == start }
    isCore = line.matches(of: .coreHeadings).contains { match in
      (start..<line.tokens.count).allSatisfy { index in
        match.tokens.contains(index) || line.tokens[index].kind == .mark
      }
    }
    guard line.holds(.sections) else { return }
    if words.isEmpty, let match = line.first(.sections, in: 0..<start) {
      numbered = NoteSection(rawValue: match.value)
    }
    read(Self.withoutBrackets(line, from: start), line, gazetteer)
    // `Rood (moet anders)`: where the words say nothing, those in brackets explain them.
    if sections.isEmpty { read(Array(start..<line.tokens.count), line, gazetteer) }
  }

  private mutating func read(_ shown: [Int], _ line: Line, _ gazetteer: Gazetteer) {
    let matches = line.matches(of: .sections).filter { shown.contains($0.tokens.lowerBound) }
    guard matches.contains(where: { $0.weight > 0 }) else { return }
    let left = shown.filter { index in
      let token = line.tokens[index]
      return (token.isWord || Self.isOdd(token))
        && !matches.contains { $0.tokens.contains(index) }
    }
    rest = left.map { line.string($0..<($0 + 1)) }.joined(separator: " ")
    isWhole = left.isEmpty || Self.namePlaces(left, line, gazetteer)
    // `minder blij met` holds `blij met` in part; what starts first is meant.
    var end = 0
    let apart = matches.filter { match in
      guard match.tokens.lowerBound >= end else { return false }
      end = match.tokens.upperBound
      return true
    }
    choose(among: apart, line)
  }

  /// Whether a token is a number that counts nothing below a heading and is no year: `400 Bad request`.
  private static func isOdd(_ token: Token) -> Bool {
    token.isNumber && token.number > 99 && !(1900..<2100).contains(token.number)
  }

  /// The section that the words name first.
  var section: NoteSection? { sections.first }

  var isEmpty: Bool { words.isEmpty }

  /// Whether it says that the things below it are no trouble, which they do not say themselves: `Geen last
  /// van`, `Valt mee`.
  var deniesTrouble: Bool {
    section == .strengths
      && Line(words).matches(of: .praise).contains { $0.value == "eased" && $0.tokens.count > 1 }
  }

  /// Whether the words decide as a label, though they say more: `Zorgen over de bus: …`.
  var decidesLabel: Bool {
    guard let section, weight > 5, words.utf8.filter({ $0 == 0x20 }).count < 5 else { return false }
    return section.signalKind != nil || [.notReached, .lessons, .feedback].contains(section)
  }

  /// The same heading for where its words name no section.
  var withoutSections: Heading {
    var heading = self
    heading.sections = []
    heading.weight = 0
    heading.isWhole = false
    return heading
  }

  /// The tokens outside brackets, or all when there are no others.
  private static func withoutBrackets(_ line: Line, from start: Int) -> [Int] {
    var shown: [Int] = []
    var isInside = false
    for index in start..<line.tokens.count {
      if line.tokens[index].isMark("(") { isInside = true }
      if !isInside { shown.append(index) }
      if line.tokens[index].isMark(")") { isInside = false }
    }
    return shown.isEmpty ? Array(start..<line.tokens.count) : shown
  }

  /// Whether words are all part of the names of places.
  private static func namePlaces(_ words: [Int], _ line: Line, _ gazetteer: Gazetteer) -> Bool {
    guard words.allSatisfy({ line.tokens[$0].isCapitalised }) else { return false }
    let places = gazetteer.places(in: line.text)
    return words.allSatisfy { index in
      places.contains { $0.1.contains(line.tokens[index].start) }
    }
  }

  private mutating func choose(among matches: [Match], _ line: Line) {
    let least = isWhole ? 1 : Self.certain
    var best: Match?
    for match in matches where match.weight >= least && match.weight > best?.weight ?? 0 {
      best = match
    }
    guard let best, let section = NoteSection(rawValue: best.value) else { return }
    // `Het buurthuis is klaar` tells something; as the name of a part `Klaar` stands alone.
    if let status = section.agreementStatus, status != .agreed, !isWhole { return }
    sections = [Self.isDenied(best, of: section, among: matches, line) ? section.opposite : section]
    weight = best.weight
    guard section.mixes else { return }
    for match in matches where match.weight >= least && match.weight + 3 >= best.weight {
      guard let second = NoteSection(rawValue: match.value), second.mixes, second != section,
        Self.areJoined(best.tokens, match.tokens, line)
      else { continue }
      if !sections.contains(second) { sections.append(second) }
    }
  }

  /// Whether a word within a phrase, or right behind it, turns it round:
  /// `wat vinden jullie minder goed`, `wat lukt niet`.
  private static func isDenied(
    _ match: Match, of section: NoteSection, among matches: [Match], _ line: Line
  ) -> Bool {
    line.matches(of: .parts).contains { part in
      guard part.value == "negation" else { return false }
      let place = part.tokens.lowerBound
      // `nog niet gestart` is agreed all the same.
      if section != .agreements, match.tokens.count > 2, match.tokens.dropFirst().contains(place) {
        return true
      }
      // `Minder positieve punten`
      if section.opposite == .concerns,
        (place + 1...place + 2).contains(match.tokens.lowerBound),
        place + 1 == match.tokens.lowerBound || line.isA(LineWord.degree, at: place + 1)
      {
        return !matches.contains { $0.weight > 3 && $0.tokens.contains(place) }
      }
      return place >= match.tokens.upperBound && place <= match.tokens.upperBound + 1
        && !matches.contains { $0.weight > 0 && $0.tokens.contains(place) }
    }
  }

  /// Whether `en`, `/`, `&` or the like stands between two phrases, and hardly more.
  private static func areJoined(_ first: Range<Int>, _ second: Range<Int>, _ line: Line) -> Bool {
    let between =
      first.upperBound <= second.lowerBound
      ? first.upperBound..<second.lowerBound : second.upperBound..<first.lowerBound
    return between.count <= 4
      && between.contains { index in
        let token = line.tokens[index]
        if token.isWord { return line.isA(.and, at: index) || line.isA(.or, at: index) }
        return ["/", "&", "+", ",", "-"].contains { token.isMark($0) }
      }
  }

  private static func withoutColon(_ text: String) -> String {
    var words = text[...]
    while let last = words.utf8.last, last == UInt8(ascii: ":") || last == 0x20 {
      words = words.dropLast()
    }
    return String(words)
  }
}

extension Heading {
  /// The section of a heading with a slip of the pen in it: `Afsprakn`, `Wat gaat geod`.
  static func misspelt(_ words: String) -> NoteSection? {
    let key = Folding.key(words)
    guard key.utf8.count >= 6 else { return nil }
    return plain.name(near: key).flatMap { sections[$0] }
  }

  /// The phrases that are plain words, of which one letter may be off.
  private static let sections: [String: NoteSection] = {
    var sections: [String: NoteSection] = [:]
    for entry in Vocabulary.sections.entries where entry.weight > 4 {
      let phrase = entry.phrase.hasSuffix("*") ? String(entry.phrase.dropLast()) : entry.phrase
      guard phrase.utf8.allSatisfy({ $0 == 0x20 || ($0 >= 0x61 && $0 <= 0x7A) }) else { continue }
      sections[phrase] = NoteSection(rawValue: entry.value)
    }
    return sections
  }()

  private static let plain = SlipIndex(sections.keys.sorted())
}

extension NoteSection {
  /// What a heading means that says the opposite.
  fileprivate var opposite: NoteSection {
    switch self {
    case .strengths, .assets, .wishes: .concerns
    case .agreements: .dropped
    default: self
    }
  }

  /// Whether statements of this kind may share a heading with those of another kind.
  fileprivate var mixes: Bool { signalKind != nil && self != .narrative && self != .background }
}
