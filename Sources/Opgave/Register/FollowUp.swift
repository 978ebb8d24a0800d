internal import Lexicons
package import Notes
internal import Words

/// A statement of a later note that perhaps tells what became of an agreement.
///
/// It is a proposal: only a mark, which a person writes, moves an agreement on.
package struct FollowUp: Hashable, Sendable {
  package let agreement: Agreement
  package let statement: AreaSignal
  /// The status that the statement tells.
  package let status: AgreementStatus

  /// How much of an agreement a statement has to be about, in hundredths.
  private static let least = 55
  /// The same where both name a thing by the same long word.
  private static let leastOfLong = 40
  /// The same where a beginning was agreed, of which a later line names the thing alone: of
  /// `wandelclub opstarten met de fysio` it tells that `de wandelclub loopt`.
  private static let leastOfBeginning = 30
  /// What counts for the same people, as a weight of words.
  private static let people = 30

  /// Finds the statements of an area that perhaps tell of an agreement that was open then.
  ///
  /// - Returns: At most one agreement a statement, in the order of the statements.
  package static func find(in opgave: Wijkopgave) -> [FollowUp] {
    let agreements = opgave.agreements.filter { !$0.text.isEmpty }
    guard !agreements.isEmpty, !opgave.signals.isEmpty else { return [] }
    let index = WordIndex(agreements.map { $0.tellingWords(of: $0.text, skipsSubject: true) })
    return opgave.signals.compactMap { signal -> FollowUp? in
      guard let told = ToldState.status(in: signal.text) else { return nil }
      let words = Line(signal.text).tellingWords()
      var best: (place: Int, likeness: SharedWords)?
      for place in index.candidates(for: words) {
        guard isOpen(agreements[place], before: signal) else { continue }
        let likeness = index.likeness(
          of: place, to: words, bonus: names(agreements[place], signal.text) ? people : 0)
        // A rare long word is hardly of something else: `valtraining`.
        // `opvang van mijn hond` shares no more than a part of a word with `nachtopvang`.
        guard likeness.sharesSameThing || likeness.covering >= 50 else { continue }
        let isRare = likeness.sharesLongThing && likeness.covered >= leastOfLong
        let isBegun = likeness.sharesSameThing && isToBegin(agreements[place])
        guard isRare || likeness.covered >= (isBegun ? leastOfBeginning : least),
          likeness.sharesThing,
          !likeness.contradicts
        else { continue }
        if best.map({ $0.likeness.shared < likeness.shared }) ?? true { best = (place, likeness) }
      }
      guard let best else { return nil }
      let agreement = agreements[best.place]
      let isStep = told == .done && ToldState.isStep(signal.text, of: agreement.text)
      let status =
        isStep ? .running : ToldState.status(in: signal.text, toBegin: isToBegin(agreement)) ?? told
      return FollowUp(agreement: agreement, statement: signal, status: status)
    }
  }

  private static func isOpen(_ agreement: Agreement, before signal: AreaSignal) -> Bool {
    guard agreement.since < signal.origin.date,
      !agreement.history.contains(where: { $0.origin.note == signal.origin.note })
    else { return false }
    return agreement.standing(on: signal.origin.date)?.status.isOpen ?? false
  }

  /// Whether a text names one of the owners.
  private static func names(_ agreement: Agreement, _ text: String) -> Bool {
    let key = " " + Folding.key(text) + " "
    return agreement.owners.contains { owner in
      Folding.key(owner).cut(at: " ").contains {
        $0.utf8.count > 3 && key.holds(" \($0) ")
      }
    }
  }

  /// Whether beginning is what was agreed: `spreekuur opzetten`.
  private static func isToBegin(_ agreement: Agreement) -> Bool {
    Line(agreement.text).verbs.contains { $0.kind == .beginning }
  }
}
