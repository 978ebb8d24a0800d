internal import Diagnostics

/// A file that a new municipality begins with.
///
/// They stand beside this one as they will be written, but for what only that municipality knows;
/// so they can be read as what they are.
struct StarterFile {
  let path: String
  let bytes: [UInt8]

  private init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A file with words about the town in it, where `{{municipality}}` and such stand.
  private init(_ path: String, _ template: [UInt8], about town: StarterTown) {
    let text = String(decoding: template, as: UTF8.self)
    let isSettings = path.hasSuffix(".yml")
    let name = isSettings ? StarterTown.scalar(town.municipality) : town.municipality
    self.init(
      path,
      Array(
        text.replacing("{{municipality}}", with: name)
          .replacing("{{areas}}", with: town.areaLines)
          .replacing("{{area}}", with: town.exampleArea).utf8))
  }

  static func all(for town: StarterTown) -> [StarterFile] {
    let isDutch = town.language == .dutch
    let (settings, readme) =
      isDutch
      ? (PackageResources.wijk_nl_yml, PackageResources.readme_nl_md)
      : (PackageResources.wijk_en_yml, PackageResources.readme_en_md)
    return [
      StarterFile(isDutch ? "LEESMIJ.md" : "README.md", readme, about: town),
      StarterFile("gesprekken/.gitkeep", []),
      StarterFile("opgaven/.gitkeep", []),
      StarterFile(".github/workflows/wijk.yml", PackageResources.github_yml),
      StarterFile(".gitlab-ci.yml", PackageResources.gitlab_yml),
      StarterFile("azure-pipelines.yml", PackageResources.azure_yml),
      StarterFile(".wijk/install.sh", PackageResources.install_sh),
      StarterFile(".wijk/remember.sh", PackageResources.remember_sh),
      // The first line of `wijk.yml` leads editors to it.
      StarterFile(
        ".wijk/config.schema.json",
        WrittenSchema.settings(in: town.language).json(in: town.language).page),
      StarterFile(".gitignore", Array("rapporten/\n".utf8)),
      // Last, since it is what says that the folder is begun.
      StarterFile("wijk.yml", settings, about: town),
    ]
  }
}
