internal import Lexicons
internal import Words
internal import Municipality
internal import Notes

/// Lays the wishes of an area beside its treasures.
///
/// It is careful: they share a theme *and* a word that says something, or they are a pair of the
/// list in ``NeedPair``.
struct TreasureMatcher {
  /// The most treasures that are suggested for one wish.
  private static let most = 3
  /// The treasures of one kind that are looked at, so that a large area costs no more than notes.
  private static let furthest = 64

  private let treasures: [Treasure]
  private let index: WordIndex
  private let places: Set<UInt64>
  private var placesByPair: [[(place: Int, offer: String)]]

  init(_ opgave: Wijkopgave) {
    treasures = opgave.treasures
    let places = Line.wordHashes(ofNames: opgave.neighbourhoods + [opgave.name])
    self.places = places
    let lines = treasures.map { Line($0.text) }
    index = WordIndex(lines.map { $0.things(without: places) })
    placesByPair = NeedPair.all.map { _ in [] }
    for (place, treasure) in treasures.enumerated() {
      for (index, pair) in NeedPair.all.enumerated() where pair.assets.contains(treasure.asset) {
        if let offer = pair.offer(in: lines[place]), placesByPair[index].count < Self.furthest {
          placesByPair[index].append((place, offer))
        }
      }
    }
  }

  /// The treasures that may meet a wish, the likeliest first.
  func matches(for want: TreasureMatch.Want) -> [TreasureMatch] {
    let line = Line(want.text)
    var reasons: [Int: TreasureMatch.Reason] = [:]
    guard !Self.isOffer(line) else { return [] }
    for word in line.things(without: places) where word.weight == 100 {
      for place in index.candidates(for: [word]) where reasons[place] == nil {
        guard index.likeness(of: place, to: [word]).sharesPlainThing,
          let theme = treasures[place].themes.first(where: want.themes.contains)
        else { continue }
        reasons[place] = .shared(theme: theme, word: line.key(word.token))
      }
    }
    for (index, pair) in NeedPair.all.enumerated() {
      guard !placesByPair[index].isEmpty, let need = pair.need(in: line) else { continue }
      for (place, offer) in placesByPair[index] {
        reasons[place] = .pair(pair.name, need: need, offer: offer)
      }
    }
    return reasons.keys.filter { isNew(treasures[$0], want) }
      .sorted { (rank(reasons[$0]), $0) < (rank(reasons[$1]), $1) }
      .prefix(Self.most)
      .compactMap { place in
        reasons[place].map { TreasureMatch(want: want, treasure: treasures[place], reason: $0) }
      }
  }

  /// Whether the wish is not the very line that tells of the treasure.
  private func isNew(_ treasure: Treasure, _ want: TreasureMatch.Want) -> Bool {
    !treasure.origins.contains { $0.note == want.origin.note && $0.line == want.origin.line }
  }

  private func rank(_ reason: TreasureMatch.Reason?) -> Int {
    switch reason {
    case .pair: 0
    case .shared, nil: 1
    }
  }

  /// Whether words say what people want to do themselves, and so ask for nothing.
  private static func isOffer(_ line: Line) -> Bool {
    line.matches(of: .needs).contains { $0.value == "offered" }
  }
}

extension Line {
  /// The words for things that say what the line is about, and not who or where.
  fileprivate func things(without places: Set<UInt64>) -> [TellingWord] {
    let people = PhrasesOfList(Vocabulary.groups.id, in: self)
    return tellingWords().filter { word in
      word.isThing && !word.isName && !places.contains(word.hash)
        && people.covering(word.token) == nil
    }
  }
}

extension Wijkopgave {
  /// The wishes that may be met by what is there already, in the order of the notes.
  ///
  /// A wish that was met is left out.
  package var treasureMatches: [TreasureMatch] {
    let matcher = TreasureMatcher(self)
    return wants.flatMap(matcher.matches)
  }

  /// The wishes and ideas that nothing was done about yet, and what stands on the wish list.
  private var wants: [TreasureMatch.Want] {
    let said = outcomes.compactMap { outcome -> TreasureMatch.Want? in
      guard !outcome.isMet, let kind = TreasureMatch.Want.Kind(outcome.signal.kind) else {
        return nil
      }
      let signal = outcome.signal
      return TreasureMatch.Want(
        kind: kind, text: signal.text, themes: signal.themes, origin: signal.origin)
    }
    let listed = agreements.compactMap { agreement -> TreasureMatch.Want? in
      guard agreement.status == .wishlist, let origin = agreement.history.first?.origin else {
        return nil
      }
      return TreasureMatch.Want(
        kind: .wishlist, text: agreement.text, themes: agreement.themes, origin: origin)
    }
    return said + listed
  }
}

extension Outcome {
  /// Whether what was asked for is there, or certainly will not be.
  fileprivate var isMet: Bool {
    guard case .agreement(let agreement, isLikely: true) = end else { return false }
    return agreement.status == .done || agreement.status == .dropped
  }
}

extension TreasureMatch.Want.Kind {
  fileprivate init?(_ kind: Signal.Kind) {
    switch kind {
    case .wish: self = .wish
    case .idea: self = .idea
    case .strength, .concern, .question, .background, .repair: return nil
    }
  }
}
