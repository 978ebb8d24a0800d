internal import Diagnostics
internal import Municipality
internal import Opgave
internal import Publication
internal import Reports

/// Makes the letters about some conversations.
struct LetterWriter {
  /// A letter with the conversations it is about.
  struct Item {
    let selection: LetterSelection
    let letter: PublishedLetter
  }

  let letters: [Item]
  /// The areas that are held back for personal data in their notes.
  let held: [Wijkopgave]

  /// Makes the letters, but none about an area that is held back.
  ///
  /// - Throws: ``UsageError`` when nothing may be told about any of them, or at all.
  init(
    _ document: OpgaveDocument, _ selections: [LetterSelection], _ allowances: [Allowance],
    _ language: Language, after earlier: PublishedFigures
  ) throws {
    try PublicationStop.check(document.municipality)
    let (open, held) = document.holdingBack(allowing: Set(allowances.map(\.code)))
    let exceptions = allowances.map(\.exception)
    let asked = Set(selections.map(\.area))
    self.held = held.filter { asked.contains($0.id) }
    letters = selections.compactMap { selection in
      LetterPublisher.publish(open, selection, in: language, exceptions: exceptions, after: earlier)
        .flatMap { $0.isEmpty ? nil : Item(selection: selection, letter: $0) }
    }
    guard letters.isEmpty, self.held.isEmpty else { return }
    throw UsageError(
      nl: "er staat niets in wat verteld mag worden, dus er is geen brief gemaakt",
      en: "there is nothing in it that may be told, so no letter was made",
      help: Bilingual(
        nl: "gevoelige onderwerpen, uitspraken zonder toestemming en wat bij mensen thuis speelt"
          + " blijven eruit",
        en: "sensitive subjects, words without consent and what goes on at people's homes stay out")
    )
  }
}
