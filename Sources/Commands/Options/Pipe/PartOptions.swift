internal import ArgumentParser
internal import Diagnostics

/// The options of `aggregate` that write or merge parts of a document.
struct PartOptions: ParsableArguments {
  @Flag(
    name: .both(nl: "deel", en: "part"),
    help: .both(
      nl: "Schrijf een deel, om later samen te voegen.", en: "Write a part, to be merged later."))
  var writesPart = false

  @Flag(
    name: .both(nl: "samen", en: "merge"),
    help: .both(
      nl: "Voeg delen samen, in welke volgorde ook.", en: "Merge parts, in any order."))
  var merges = false

  @Flag(
    name: .both(nl: "elk", en: "each"),
    help: .both(
      nl: "Schrijf voor elke gemeente die binnenkomt een document of deel, elk op een regel.",
      en: "Write a document or part for each municipality that comes in, one a line."))
  var separates = false

  /// Checks that nothing is asked of a part that only a document has.
  ///
  /// - Throws: ``UsageError`` when a period, an area or a day is named.
  func check(_ scope: ScopeOptions) throws {
    guard writesPart else { return }
    if scope.periodText == nil, scope.areas.names.isEmpty, scope.day.words == nil { return }
    throw UsageError(
      nl: "een deel is van alle dagen en gebieden",
      en: "a part is of all days and areas",
      help: Bilingual(
        nl: "kies periode, gebied en peildatum als het document wordt gemaakt",
        en: "choose period, area and day when the document is made"))
  }

  /// Checks that notes may come in.
  ///
  /// - Throws: ``UsageError`` when parts are to be merged.
  func checkThatNotesCome() throws {
    guard merges else { return }
    throw UsageError(
      nl: "--samen voegt delen samen, en --notities-json geeft notities",
      en: "--merge joins parts, and --notes-json gives notes")
  }
}
