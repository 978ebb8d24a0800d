internal import Diagnostics
internal import Notes
internal import Opgave

/// A statement that tells what became of an agreement names its mark.
enum PerhapsFollowUpRule: AreaRule {
  static let page = RulePage.perhapsFollowUp

  static func check(_ area: CheckedArea) -> [AreaProblem] {
    FollowUp.find(in: area.opgave).map { found in
      let origin = found.agreement.history.first?.origin
      let place = origin.map { "\($0.note):\($0.line)" } ?? found.agreement.id
      guard let status = found.status else {
        return AreaProblem(
          note: found.statement.origin.note, line: found.statement.origin.line,
          nl:
            "gaat misschien over de afspraak in '\(place)'; hoe het daarmee staat, is niet te lezen",
          en: "is perhaps about the agreement in '\(place)'; how that stands cannot be read")
      }
      return AreaProblem(
        note: found.statement.origin.note, line: found.statement.origin.line,
        nl: "zegt misschien dat de afspraak in '\(place)' \(word(status).nl)",
        en: "perhaps says that the agreement in '\(place)' \(word(status).en)")
    }
  }

  private static func word(_ status: AgreementStatus) -> Bilingual {
    switch status {
    case .done: Bilingual(nl: "gedaan is", en: "is done")
    case .running: Bilingual(nl: "loopt", en: "is running")
    case .waiting: Bilingual(nl: "wacht", en: "is waiting")
    case .dropped: Bilingual(nl: "niet doorgaat: vervallen", en: "is dropped")
    case .agreed, .wishlist, .repair: Bilingual(nl: "openstaat", en: "is open")
    }
  }
}
