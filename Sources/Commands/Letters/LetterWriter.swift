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
  /// What may be told, and what is held in the areas that were asked for.
  let release: Release

  var held: [Wijkopgave] { release.held }

  /// Makes the letters, but none about an area that is held back.
  ///
  /// - Throws: ``UsageError`` when nothing may be told about any of them, or at all.
  init(
    _ document: OpgaveDocument, _ selections: [LetterSelection], _ terms: Release.Terms,
    _ language: Language, after earlier: PublishedFigures
  ) throws {
    try PublicationStop.check(document.municipality)
    let release = Release(document, terms)
    self.release = release.only(Set(selections.map(\.area)).contains)
    letters = selections.compactMap { selection in
      LetterPublisher.publish(
        release.document, selection, in: language, exceptions: release.exceptions, after: earlier
      )
      .flatMap { $0.isEmpty ? nil : Item(selection: selection, letter: $0) }
    }
    guard letters.isEmpty, self.release.held.isEmpty else { return }
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
