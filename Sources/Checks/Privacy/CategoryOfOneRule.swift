internal import Diagnostics
internal import Notes

/// Nobody is known by a function of which there is one.
enum CategoryOfOneRule: NoteRule {
  static let page = RulePage.categoryOfOne

  static func check(_ note: CheckedNote) -> [Diagnostic] {
    guard !note.conversation.confidential else { return [] }
    return note.conversation.signals.compactMap { signal in
      guard signal.kind != .background, signal.kind != .repair,
        let words = SoleFunctions.speaker(in: signal.text)
      else { return nil }
      let range = LinePlaces.range(of: String(words), onLine: signal.line, in: note.file)
      return diagnostic(
        at: range ?? note.words(ofLine: signal.line),
        nl: "van '\(words)' is er maar één, dus iedereen weet wie dit zei",
        en: "there is only one of '\(words)', so everybody knows who said this")
    }
  }
}
