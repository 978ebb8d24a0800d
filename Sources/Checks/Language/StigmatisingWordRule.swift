internal import Source
internal import Diagnostics

/// People are more than what is wrong.
enum StigmatisingWordRule: NoteRule {
  static let page = RulePage.stigmatisingWord

  static func check(_ note: CheckedNote) -> [Diagnostic] {
    note.wordings.filter(\.isStigmatising).map { wording in
      let word = note.file.text(wording.range)
      let words = wording.replacement(of: word) ?? ""
      return diagnostic(
        at: wording.range, nl: "'\(word)' zet mensen in een hokje",
        en: "'\(word)' puts people in a box",
        help: Bilingual(nl: "schrijf liever '\(words)'", en: "rather write '\(words)'"),
        fix: Diagnostic.Fix(
          Bilingual(nl: "maak er '\(words)' van", en: "make it '\(words)'"),
          replacing: wording.range, with: words, isSafe: false))
    }
  }
}
