internal import ArgumentParser
internal import Diagnostics

/// The argument that names a municipality, a folder of notes or one note.
struct NotesOptions: ParsableArguments {
  @Argument(
    help: .both(
      nl: "De map van de gemeente, een map met notities, of één notitie.",
      en: "The municipality's folder, a folder of notes, or one note.",
      value: Bilingual(nl: "pad", en: "path")),
    completion: .directory)
  var path = "."
}
