internal import Lexicons
internal import Notes
internal import Words

/// Finds the agreement that answers something people said, by what both are about.
///
/// Notes seldom say of an agreement what it answers, so the words decide: a thing that few
/// agreements name says most, and the same theme and the same conversation add to it. Reports,
/// letters and traces ask it the same question.
package struct AgreementMatcher: Sendable {
  /// An agreement that answers a statement, as far as words can tell.
  package struct Answer: Hashable, Sendable {
    package let agreement: Agreement
    /// Whether the words say so; else it is one of several as near, or was made in the same
    /// conversation about the same theme.
    package let isLikely: Bool
  }

  /// How much one of the two texts has to be about the other, in hundredths, by how near they are:
  /// not at all, in theme, or in conversation.
  private static let about = [45, 30, 20]
  /// What counts as one rare thing that both name; see ``SharedWords/shared``.
  private static let thing = 50

  private let agreements: [Agreement]
  private let index: WordIndex
  private let places: Set<UInt64>
  private var placesByNote: [String: [Int]] = [:]

  /// Makes a matcher.
  ///
  /// - Parameters:
  ///   - agreements: The agreements.
  ///   - places: Names of areas and neighbourhoods, which say where and not what.
  package init(_ agreements: [Agreement], places: [String]) {
    self.agreements = agreements
    let places = Line.wordHashes(ofNames: places)
    self.places = places
    index = WordIndex(
      agreements.map { $0.tellingWords.filter { !places.contains($0.hash) } })
    for (place, agreement) in agreements.enumerated() {
      for note in Set(agreement.history.map(\.origin.note)) {
        placesByNote[note, default: []].append(place)
      }
    }
  }

  /// The agreement that answers a statement; `nil` when none does.
  package func answer(to signal: AreaSignal) -> Answer? {
    let words = signal.tellingWords.filter { !places.contains($0.hash) }
    var best: (place: Int, points: Int)?
    var isTied = false
    for place in index.candidates(for: words) where isLater(agreements[place], signal) {
      let likeness = index.likeness(of: place, to: words)
      let nearness = nearness(agreements[place], signal)
      guard isAbout(likeness, nearness) else { continue }
      let points = likeness.shared + nearness * Self.thing / 2
      if best.map({ $0.points < points }) ?? true {
        (best, isTied) = ((place, points), false)
      } else if best?.points == points {
        isTied = true
      }
    }
    // Of two that are as near, nobody is sent to the wrong one.
    if let best { return Answer(agreement: agreements[best.place], isLikely: !isTied) }
    return onlyOne(for: signal).map { Answer(agreement: $0, isLikely: false) }
  }

  private func isAbout(_ likeness: SharedWords, _ nearness: Int) -> Bool {
    guard likeness.sharesPlainThing, !likeness.contradicts else { return false }
    // A part of a compound, as `renovatie` of `renovatiekalender`, says too little by itself.
    let near = likeness.sharesSameThing ? nearness : 0
    let least = Self.about[min(near, Self.about.count - 1)]
    return likeness.covered >= least || likeness.covering >= least
  }

  /// How near an agreement is to a statement: one for the same theme, and two for the same note.
  private func nearness(_ agreement: Agreement, _ signal: AreaSignal) -> Int {
    let sharesTheme = !Set(agreement.themes).isDisjoint(with: signal.themes)
    let sharesNote = agreement.history.contains { $0.origin.note == signal.origin.note }
    return (sharesTheme ? 1 : 0) + (sharesNote ? 2 : 0)
  }

  /// An agreement of the same conversation about the same theme, when there is only one.
  private func onlyOne(for signal: AreaSignal) -> Agreement? {
    let same = placesByNote[signal.origin.note, default: []].filter { place in
      !Set(agreements[place].themes).isDisjoint(with: signal.themes)
    }
    return same.count == 1 ? same.first.map { agreements[$0] } : nil
  }

  /// Whether a note of that day or later has a word about the agreement.
  private func isLater(_ agreement: Agreement, _ signal: AreaSignal) -> Bool {
    agreement.history.last.map { $0.origin.date >= signal.origin.date } ?? false
  }
}

extension Wijkopgave {
  /// A matcher over the agreements of the area.
  package var agreementMatcher: AgreementMatcher {
    AgreementMatcher(agreements, places: neighbourhoods + [name])
  }

  /// Where each wish, concern, idea, question and repair ended, in the order of the notes.
  package var outcomes: [Outcome] {
    let matcher = agreementMatcher
    return signals.lazy.filter { $0.kind.asksForMore }.map { signal in
      Outcome(signal: signal, end: matcher.end(of: signal))
    }
  }
}

extension AgreementMatcher {
  /// Where a statement ended.
  fileprivate func end(of signal: AreaSignal) -> Outcome.End {
    if signal.kind == .repair { return .passedOn }
    return answer(to: signal).map { .agreement($0.agreement, isLikely: $0.isLikely) } ?? .open
  }
}

extension AreaSignal {
  /// The words that say what it is about, without the theme that opens it: `Verkeer: …`.
  fileprivate var tellingWords: [TellingWord] {
    let line = Line(text)
    let colon = line.tokens.indices.prefix(4).first { line.tokens[$0].isMark(":") }
    guard let colon, themes.contains(Folding.slug(line.string(0..<colon))) else {
      return line.tellingWords()
    }
    return line.tellingWords(without: [0..<line.tokens[colon].end])
  }
}

extension Line {
  /// The hashes by which the words of names would be known among telling words.
  static func wordHashes(ofNames names: [String]) -> Set<UInt64> {
    var hashes: Set<UInt64> = []
    for name in names {
      let line = Line(name)
      for token in line.tokens where token.isWord {
        let letters = line.folded[token.key]
        hashes.insert(WordHash.of(Stem.of(letters)))
        hashes.insert(WordHash.of(Stem.settled(letters)))
      }
    }
    return hashes
  }
}
