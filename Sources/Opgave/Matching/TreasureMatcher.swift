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
  private let names: Set<String>
  private var placesByWord: [Substring: [Int]] = [:]
  private var placesByPair: [[(place: Int, offer: String)]]

  init(_ opgave: Wijkopgave) {
    treasures = opgave.treasures
    names = Set(
      (opgave.neighbourhoods + [opgave.name]).flatMap { FoldedWord.words(in: $0).map(\.key) })
    placesByPair = NeedPair.all.map { _ in [] }
    for (place, treasure) in treasures.enumerated() {
      let words = FoldedWord.words(in: treasure.text).map(\.key)
      for start in Set(words.compactMap(tellingStart)) {
        placesByWord[start, default: []].append(place)
      }
      for (index, pair) in NeedPair.all.enumerated() where pair.assets.contains(treasure.asset) {
        if let offer = pair.offer(in: words), placesByPair[index].count < Self.furthest {
          placesByPair[index].append((place, offer))
        }
      }
    }
  }

  /// The treasures that may meet a wish, the likeliest first.
  func matches(for want: TreasureMatch.Want) -> [TreasureMatch] {
    let words = FoldedWord.words(in: want.text).map(\.key)
    var reasons: [Int: TreasureMatch.Reason] = [:]
    guard !Self.isOffer(words) else { return [] }
    for (index, word) in words.enumerated() {
      guard let start = tellingStart(word), !Self.isPlace(words, index) else { continue }
      for place in placesByWord[start, default: []].prefix(Self.furthest) {
        let theme = treasures[place].themes.first(where: want.themes.contains)
        if let theme, reasons[place] == nil { reasons[place] = .shared(theme: theme, word: word) }
      }
    }
    for (index, pair) in NeedPair.all.enumerated() {
      guard !placesByPair[index].isEmpty, let need = pair.need(in: words) else { continue }
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

  /// The start of a word that says what something is about; `nil` for words that say who, where
  /// or nothing.
  private func tellingStart(_ word: String) -> Substring? {
    guard word.utf8.count >= 5, !names.contains(word) else { return nil }
    let start = Likeness.starts(of: word).first
    return start.flatMap { Self.untelling.contains($0) ? nil : $0 }
  }

  /// Whether words say what people want to do themselves, and so ask for nothing.
  private static func isOffer(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { verb, word in
      (verb == "wil" || verb == "willen") && (word == "wel" || word == "best")
    }
  }

  /// Whether a word says where something is to be, as in `bij het wijkgebouw`.
  private static func isPlace(_ words: [String], _ index: Int) -> Bool {
    guard index > 0 else { return false }
    if prepositions.contains(words[index - 1]) { return true }
    return index > 1 && ["de", "het", "een", "the", "a"].contains(words[index - 1])
      && prepositions.contains(words[index - 2])
  }

  private static let prepositions: Set<String> = [
    "bij", "in", "naast", "achter", "op", "langs", "tegenover", "aan", "near", "at", "behind",
    "beside", "along", "on",
  ]

  /// Starts of words for people, places and times, which many lines have.
  private static let untelling: Set<Substring> = [
    "bewon", "buren", "buurt", "buurv", "buurm", "gemee", "straa", "mense", "kinde", "jonge",
    "jongs", "ouder", "oudst", "gezin", "vader", "moede", "vrouw", "manne", "vrijw", "famil",
    "avond", "midda", "ochte", "weken", "jaren", "dagen", "eerst", "laats", "ander", "grote",
    "klein", "beter", "langs", "tegen", "achte", "naast", "boven", "zonde", "allem", "resid",
    "neigh", "munic", "peopl", "child", "young", "older", "every",
    "other", "first",
  ]
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
