internal import Source
internal import Diagnostics

/// What residents read has no office words.
enum JargonRule: NoteRule {
  static let page = RulePage.jargon

  static func check(_ note: CheckedNote) -> [Diagnostic] {
    note.wordings.filter { !$0.isStigmatising }.map { wording in
      let word = note.file.text(wording.range)
      let message = Bilingual(
        nl: "'\(word)' is een kantoorwoord", en: "'\(word)' is an office word")
      guard let words = wording.replacement(of: word) else {
        return diagnostic(
          at: wording.range, nl: message.nl, en: message.en, help: wording.advice)
      }
      return diagnostic(
        at: wording.range, nl: message.nl, en: message.en,
        help: Bilingual(nl: "schrijf liever '\(words)'", en: "rather write '\(words)'"),
        fix: Diagnostic.Fix(
          Bilingual(nl: "maak er '\(words)' van", en: "make it '\(words)'"),
          replacing: wording.range, with: words, isSafe: false))
    }
  }
}
