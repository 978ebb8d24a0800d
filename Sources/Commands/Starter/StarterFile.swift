internal import Diagnostics

/// A file that a new municipality begins with.
///
/// They stand beside this one as they will be written, so that they can be read and tested as
/// what they are.
struct StarterFile {
  let path: String
  let bytes: [UInt8]

  static func all(in language: Language) -> [StarterFile] {
    let (settings, note) =
      switch language {
      case .dutch: (PackageResources.wijk_nl_yml, PackageResources.note_nl_md)
      case .english: (PackageResources.wijk_en_yml, PackageResources.note_en_md)
      }
    return [
      StarterFile(path: "gesprekken/2026-03-12-huiskamergesprek-lindehof.md", bytes: note),
      StarterFile(path: "opgaven/.gitkeep", bytes: []),
      StarterFile(path: ".github/workflows/wijk.yml", bytes: PackageResources.workflow_yml),
      // The first line of `wijk.yml` leads editors to it.
      StarterFile(
        path: ".wijk/config.schema.json",
        bytes: WrittenSchema.settings(in: language).json(in: language).page),
      StarterFile(path: ".gitignore", bytes: Array("rapporten/\n".utf8)),
      // Last, since it is what says that the folder is begun.
      StarterFile(path: "wijk.yml", bytes: settings),
    ]
  }
}
