internal import Diagnostics
internal import Opgave

/// A later word about an agreement names its mark.
enum AgreementLikeAnotherRule: AreaRule {
  static let page = RulePage.agreementLikeAnother

  static func check(_ area: CheckedArea) -> [AreaProblem] {
    LikelyTwin.find(in: area.opgave.agreements).compactMap { twin in
      guard let earlier = twin.earlier.history.first, let later = twin.later.history.first else {
        return nil
      }
      // The mark is missing from the later one, or else from the earlier.
      let isLater = !twin.later.isMarked
      let (here, there) = isLater ? (later, earlier) : (earlier, later)
      let place = "\(there.origin.note):\(there.origin.line)"
      return AreaProblem(
        note: here.origin.note, line: here.origin.line,
        nl: "lijkt op de \(isLater ? "eerdere" : "latere") afspraak in '\(place)'",
        en: "is like the \(isLater ? "earlier" : "later") agreement in '\(place)'",
        help: twin.mark.map { Bilingual.didYouMean("^\($0)") },
        correction: twin.mark.map {
          AreaProblem.Correction(words: here.text, replacement: "\(here.text) ^\($0)")
        })
    }
  }
}
