internal import ArgumentParser
internal import Diagnostics

/// The `--findings` option.
struct FindingOptions: ParsableArguments {
  @Flag(
    name: .both(nl: "meldingen", en: "findings"),
    help: .both(
      nl: "Toon alle meldingen over de notities, ook tips.",
      en: "Show all findings about the notes, hints included."))
  var tellsAll = false
}
