internal import Notes

/// Finds where the wishes, concerns, ideas and questions of an area ended.
///
/// Notes seldom say of an agreement what it answers, so the words decide. A word that few
/// agreements have says more than one that many have; the same theme and the same conversation
/// add to it.
struct OutcomeFinder {
  /// The points from which it is likely, and from which it is possible, that an agreement
  /// answers a statement.
  private static let likely = 4
  private static let possible = 3
  /// In how many agreements a word may stand to be a rare one, and to say anything at all.
  private static let rare = 3
  private static let commonest = 50

  private let agreements: [Agreement]
  private var places: [Substring: [Int]] = [:]
  private var placesByNote: [String: [Int]] = [:]

  init(_ agreements: [Agreement]) {
    self.agreements = agreements
    for (index, agreement) in agreements.enumerated() {
      let texts = [agreement.text] + agreement.history.map(\.text)
      for word in Set(texts.flatMap { Likeness.starts(of: $0) }) {
        places[word, default: []].append(index)
      }
      for note in Set(agreement.history.map(\.origin.note)) {
        placesByNote[note, default: []].append(index)
      }
    }
  }

  func outcome(of signal: AreaSignal) -> Outcome {
    if signal.kind == .repair { return Outcome(signal: signal, end: .passedOn) }
    let best = best(for: signal)
    if let best, best.points >= Self.likely {
      return Outcome(signal: signal, end: .agreement(best.agreement, isLikely: true))
    }
    if let possible = best?.agreement ?? onlyOne(for: signal) {
      return Outcome(signal: signal, end: .agreement(possible, isLikely: false))
    }
    return Outcome(signal: signal, end: .open)
  }

  /// The agreement with most points, if they are enough to name it.
  private func best(for signal: AreaSignal) -> (agreement: Agreement, points: Int)? {
    var points: [Int: Int] = [:]
    for word in Likeness.starts(of: signal.text) {
      let sharing = places[word, default: []]
      guard sharing.count <= Self.commonest else { continue }
      // Words of four letters, such as `plek`, are about anything.
      let weight = sharing.count > Self.rare ? 1 : word.utf8.count < 5 ? 2 : 3
      for place in sharing { points[place, default: 0] += weight }
    }
    let best = points.compactMap { place, count -> (place: Int, points: Int)? in
      guard isLater(agreements[place], signal) else { return nil }
      return (place, count + nearness(agreements[place], signal))
    }.max { ($0.points, $1.place) < ($1.points, $0.place) }
    guard let best, best.points >= Self.possible else { return nil }
    return (agreements[best.place], best.points)
  }

  /// An agreement of the same conversation about the same theme, when there is only one.
  private func onlyOne(for signal: AreaSignal) -> Agreement? {
    let same = placesByNote[signal.origin.note, default: []].filter { place in
      !Set(agreements[place].themes).isDisjoint(with: signal.themes)
    }
    return same.count == 1 ? same.first.map { agreements[$0] } : nil
  }

  private func nearness(_ agreement: Agreement, _ signal: AreaSignal) -> Int {
    let sharesTheme = !Set(agreement.themes).isDisjoint(with: signal.themes)
    let sharesNote = agreement.history.contains { $0.origin.note == signal.origin.note }
    return (sharesTheme ? 1 : 0) + (sharesNote ? 1 : 0)
  }

  /// Whether a note of that day or later has a word about the agreement.
  private func isLater(_ agreement: Agreement, _ signal: AreaSignal) -> Bool {
    agreement.history.last.map { $0.origin.date >= signal.origin.date } ?? false
  }
}

extension Wijkopgave {
  /// Where each wish, concern, idea, question and repair ended, in the order of the notes.
  package var outcomes: [Outcome] {
    let finder = OutcomeFinder(agreements)
    return signals.lazy.filter { $0.kind.asksForMore }.map(finder.outcome)
  }
}
