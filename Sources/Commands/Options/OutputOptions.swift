internal import ArgumentParser
internal import Diagnostics

/// Where to.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .both(nl: "uit", en: "output", short: "o"),
    help: .both(
      nl: "De map voor de rapporten; anders rapporten/ in de map van de gemeente.",
      en: "The folder for the reports; else rapporten/ in the municipality's folder.",
      value: Bilingual(nl: "map", en: "folder")),
    completion: .directory)
  var folder: String?
}
