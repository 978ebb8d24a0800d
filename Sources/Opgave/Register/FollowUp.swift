internal import Lexicons
package import Notes
internal import Words

/// A statement of a later note that perhaps tells what became of an agreement.
///
/// It is a proposal: only a mark, which a person writes, moves an agreement on.
package struct FollowUp: Hashable, Sendable {
  package let agreement: Agreement
  package let statement: AreaSignal
  /// The status that the statement tells; `nil` where it tells of the agreement, and how that
  /// stands cannot be read.
  package let status: AgreementStatus?

  /// How much of an agreement a statement has to be about, in hundredths.
  private static let least = 55
  /// The same where both name a thing by the same long word.
  private static let leastOfLong = 40
  /// The same where a beginning was agreed, of which a later line names the thing alone: of
  /// `wandelclub opstarten met de fysio` it tells that `de wandelclub loopt`.
  private static let leastOfBeginning = 30
  /// The same where the first part of a statement names nothing else.
  private static let leastOfHead = 33
  /// What counts for the same people, as a weight of words.
  private static let people = 30

  /// Finds the statements of an area that perhaps tell of an agreement that was open then.
  ///
  /// - Returns: At most one agreement a statement, in the order of the statements.
  package static func find(in opgave: Wijkopgave) -> [FollowUp] {
    let agreements = opgave.agreements.filter { !$0.text.isEmpty }
    guard !agreements.isEmpty, !opgave.signals.isEmpty else { return [] }
    let index = WordIndex(
      agreements.map { $0.tellingWords(of: $0.text, skipsSubject: true, hasLikes: true) },
      isLenient: true)
    return opgave.signals.compactMap { signal -> FollowUp? in
      let told = ToldState.status(in: signal.text)
      let line = Line(signal.text)
      let words = line.telling()
      let head = words.prefix { $0.token < Self.headEnd(of: line) }.map(\.self)
      var best: (place: Int, likeness: SharedWords)?
      for place in index.candidates(for: words) {
        let agreement = agreements[place]
        guard isOpen(agreement, before: signal) else { continue }
        let likeness = index.likeness(
          of: place, to: words, bonus: names(agreement, signal.text) ? people : 0)
        guard
          told != nil
            && (isAbout(likeness, agreement)
              || isHeaded(index.likeness(of: place, to: head), likeness))
            || isPlainlyAbout(likeness, signal.text, agreement)
              && (names(agreement, signal.text)
                || ToldState.isOutcome(signal.text, of: agreement.text))
        else { continue }
        if best.map({ $0.likeness.shared < likeness.shared }) ?? true { best = (place, likeness) }
      }
      guard let best else { return nil }
      let agreement = agreements[best.place]
      return FollowUp(
        agreement: agreement, statement: signal, status: status(signal.text, told, of: agreement))
    }
  }

  /// The token at which the first part of a line ends: of `looproute: groep 5 is klaar` the colon.
  private static func headEnd(of line: Line) -> Int {
    line.tokens.indices.dropFirst().first { index in
      [":", ",", "."].contains { line.tokens[index].isMark($0) }
    } ?? line.tokens.count
  }

  /// Whether all that the first part of a text says is what was agreed, so that the rest tells of that.
  private static func isHeaded(_ head: SharedWords, _ whole: SharedWords) -> Bool {
    head.covering >= 90 && head.sharesPlainThing && head.sharesWhat && !head.contradicts
      && whole.covered >= leastOfHead
  }

  /// Whether a text that tells how something stands tells it of an agreement.
  private static func isAbout(_ likeness: SharedWords, _ agreement: Agreement) -> Bool {
    // `opvang van mijn hond` shares no more than a part of a word with `nachtopvang`.
    guard likeness.sharesSameThing || likeness.covering >= 50 else { return false }
    // `sloot hebben ze gedaan`: of nothing else does it tell.
    if likeness.covering >= 90, likeness.sharesPlainThing, !likeness.contradicts,
      likeness.covered >= leastOfLong
    {
      return true
    }
    // A rare long word is hardly of something else: `valtraining`.
    let isRare = likeness.sharesLongThing && likeness.covered >= leastOfLong
    let isBegun = likeness.sharesSameThing && isToBegin(agreement)
    return (isRare || likeness.covered >= (isBegun ? leastOfBeginning : least))
      && likeness.sharesThing && !likeness.contradicts
  }

  /// Whether a text is so much about an agreement that its form may tell what no words say.
  private static func isPlainlyAbout(
    _ likeness: SharedWords, _ text: String, _ agreement: Agreement
  ) -> Bool {
    guard likeness.covered >= leastOfLong, likeness.sharesPlainThing || likeness.count > 1,
      likeness.sharesWhat || likeness.things > 1
    else { return false }
    return !likeness.contradicts
      || !likeness.isOfSpeaker && ToldState.sharesDeed(text, agreement.text)
  }

  /// The status that a text tells of an agreement; `nil` where none can be read.
  private static func status(
    _ text: String, _ told: AgreementStatus?, of agreement: Agreement
  ) -> AgreementStatus? {
    guard let told else { return ToldState.status(in: text, of: agreement.text) }
    if told == .waiting, ToldState.isPlaced(text, of: agreement.text) { return .done }
    if told == .done, ToldState.isStep(text, of: agreement.text) { return .running }
    return ToldState.status(in: text, toBegin: isToBegin(agreement)) ?? told
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
