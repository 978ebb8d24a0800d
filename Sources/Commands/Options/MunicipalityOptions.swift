internal import ArgumentParser
internal import Diagnostics

/// The argument that names the folder of a municipality.
struct MunicipalityOptions: ParsableArguments {
  @Option(
    name: .both(nl: "gemeente", en: "municipality"),
    help: .both(
      nl: "De map met wijk.yml.", en: "The folder with wijk.yml.",
      value: Bilingual(nl: "map", en: "folder")),
    completion: .directory)
  var path: String?
}
