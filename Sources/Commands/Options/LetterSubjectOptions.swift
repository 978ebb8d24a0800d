internal import ArgumentParser
internal import Diagnostics

/// The options that choose the conversation or the neighbourhood of a letter.
struct LetterSubjectOptions: ParsableArguments {
  @Option(
    name: .both(nl: "gesprek", en: "conversation"),
    help: .both(
      nl: "Eén gesprek: een notitie, haar kenmerk, of het nummer in het verslag (west/3).",
      en: "One conversation: a note, its id, or its number in the report (west/3).",
      value: Bilingual(nl: "gesprek", en: "conversation")),
    completion: .file(extensions: ["md"]))
  var conversation: String?

  @Option(
    name: .both(nl: "buurt", en: "neighbourhood"),
    help: .both(
      nl: "De gesprekken in deze buurt.", en: "The conversations in this neighbourhood.",
      value: Bilingual(nl: "buurt", en: "neighbourhood")))
  var neighbourhood: String?
}
