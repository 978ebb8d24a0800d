internal import Lexicons
internal import Municipality
internal import Words

/// The areas that words in a note name: those of the municipality, or those that the note itself
/// gives in its head where the municipality names none.
struct AreaNames {
  private let gazetteer: Gazetteer
  /// The places of a municipality without areas, by their keys.
  private let own: [String: Place]

  init(_ gazetteer: Gazetteer, _ conversation: Conversation) {
    self.gazetteer = gazetteer
    let names = [conversation.areaText].compactMap(\.self) + (conversation.otherAreas ?? [])
    own =
      gazetteer.municipality.areas.isEmpty
      ? Dictionary(
        names.map { (Folding.placeKey($0), Place(area: $0)) },
        uniquingKeysWith: { first, _ in first })
      : [:]
  }

  /// The place of words that name places of one area and, if anything, the section they head:
  /// `Noord`, `Wijk Noord`, `Zorgen in Noord`, `Noord, Lindehof`.
  func place(headedBy words: String) -> Place? {
    if own.isEmpty, gazetteer.places(in: words).isEmpty { return nil }
    return place(named: words) ?? place(named: Heading(words, gazetteer).rest)
  }

  /// The place of words that are nothing but names of places of one area.
  ///
  /// A neighbourhood among them is the place; the area around it says no more.
  func place(named words: String) -> Place? {
    guard !words.isEmpty, words.utf8.count <= 80 else { return nil }
    if !own.isEmpty { return own[Folding.placeKey(words)] }
    let places = gazetteer.places(in: words)
    guard let first = places.first?.0, places.allSatisfy({ $0.0.area == first.area }),
      HeadReader.isFilled(words, by: places.map(\.1))
    else { return nil }
    return places.first { $0.0.neighbourhood != nil }?.0 ?? first
  }

  /// The place that a statement opens with or closes with between brackets: `In Noord is …`,
  /// `een bankje bij de school (Noord)`.
  func place(openingOrClosing text: String) -> Place? {
    if text.utf8.last == UInt8(ascii: ")"), let open = text.lastIndex(of: "("),
      let place = place(named: String(text[text.index(after: open)...].dropLast()))
    {
      return place
    }
    let opening = String(text.prefix(48))
    guard let (place, range) = gazetteer.places(in: opening).first else { return nil }
    let before = Line(String(decoding: opening.utf8.prefix(range.lowerBound), as: UTF8.self))
    return before.tokens.isEmpty || before.tokens.count == 1 && before.key(0).utf8.count <= 5
      ? place : nil
  }

  /// The areas of words that name several as one company: `Noord en Zuid`, `Noord/Zuid`.
  func company(in words: String) -> [String] {
    let places = gazetteer.places(in: words)
    guard places.count > 1 else { return [] }
    var areas: [String] = []
    let bytes = Array(words.utf8)
    for (left, right) in zip(places, places.dropFirst()) {
      let between = Line(
        String(decoding: bytes[left.1.upperBound..<right.1.lowerBound], as: UTF8.self))
      let isJoint = between.tokens.indices.allSatisfy { index in
        let token = between.tokens[index]
        return token.isWord
          ? between.isA(.and, at: index)
          : ["/", "&", "+", ","].contains { token.isMark($0) }
      }
      guard isJoint, !between.tokens.isEmpty else { continue }
      for area in [left.0.area, right.0.area] where !areas.contains(area) { areas.append(area) }
    }
    return areas.count > 1 ? areas : []
  }
}
