internal import ArgumentParser
internal import Diagnostics

/// The `--csv` and `--json` options of a list, which is a table without them.
struct ListFormOptions: ParsableArguments {
  @Flag(help: .both(nl: "Schrijf de lijst als JSON.", en: "Write the list as JSON."))
  var json = false

  @Flag(help: .both(nl: "Schrijf de lijst als CSV.", en: "Write the list as CSV."))
  var csv = false

  /// - Throws: ``UsageError`` when it is to be both.
  func check() throws {
    guard json, csv else { return }
    throw UsageError(
      nl: "een lijst is JSON of CSV, en niet allebei", en: "a list is JSON or CSV, and not both",
      help: Bilingual(nl: "laat --json of --csv weg", en: "leave out --json or --csv"))
  }
}
