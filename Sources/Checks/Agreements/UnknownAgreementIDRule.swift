internal import Diagnostics
internal import Words
internal import Opgave

/// A mark without words is of an agreement that some note made.
enum UnknownAgreementIDRule: AreaRule {
  static let page = RulePage.unknownAgreementID

  static func check(_ area: CheckedArea) -> [AreaProblem] {
    let unknown = area.opgave.agreements.filter { $0.history.first?.text.isEmpty ?? false }
    guard !unknown.isEmpty else { return [] }
    let known = area.opgave.agreements.filter { !($0.history.first?.text.isEmpty ?? true) }
      .map(\.id)
    return unknown.compactMap { agreement in
      guard let step = agreement.history.first else { return nil }
      guard agreement.text.isEmpty else {
        return AreaProblem(
          note: step.origin.note, line: step.origin.line, words: "^\(agreement.id)",
          nl: "'^\(agreement.id)' wordt pas in een latere notitie afgesproken",
          en: "'^\(agreement.id)' is agreed only in a later note",
          help: Bilingual(
            nl: "kijk de datums van de notities na", en: "check the dates of the notes"))
      }
      let nearest = Spelling.nearest(to: agreement.id, among: known)
      return AreaProblem(
        note: step.origin.note, line: step.origin.line, words: "^\(agreement.id)",
        nl: "geen notitie vertelt wat '^\(agreement.id)' is",
        en: "no note tells what '^\(agreement.id)' is",
        help: nearest.map {
          Bilingual.didYouMean("^\($0)")
        },
        correction: nearest.map {
          AreaProblem.Correction(words: "^\(agreement.id)", replacement: "^\($0)")
        })
    }
  }
}
