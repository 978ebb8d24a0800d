internal import ArgumentParser
internal import Checks
internal import Diagnostics
internal import Files
internal import Municipality
internal import Notes
internal import PersonalData
internal import Source

/// Writes a copy of a note with roles in place of personal data.
struct RedactCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "redact",
      abstract: Bilingual(
        nl: "Maak een kopie van een notitie zonder persoonsgegevens.",
        en: "Make a copy of a note without personal data."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Voorbeelden:
            wijk anonimiseer mail.md                  de kopie op het scherm
            wijk anonimiseer mail.md -o schoon.md     de kopie in een bestand

          De notitie zelf blijft zoals zij is. Dit is een hulp en geen garantie: lees de
          kopie na voordat u haar deelt.
          """,
        en: """
          Examples:
            wijk redact mail.md                       the copy on the screen
            wijk redact mail.md -o clean.md           the copy in a file

          The note itself stays as it is. This is a help and no guarantee: read the copy
          before you share it.
          """
      ).inHelp,
      aliases: ["anonimiseer"]
    )
  }

  @Argument(
    help: .both(
      nl: "De notitie; - is standaardinvoer.", en: "The note; - is standard input.",
      value: Bilingual(nl: "notitie", en: "note")),
    completion: .file(extensions: ["md"]))
  var path: String

  @Option(
    name: .both(nl: "uit", en: "output", short: "o"),
    help: .both(
      nl: "Het bestand voor de kopie, dat er nog niet is.",
      en: "The file for the copy, which is not there yet.",
      value: Bilingual(nl: "bestand", en: "file")),
    completion: .file())
  var output: String?

  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    let folder = try MunicipalityFolder(path == "-" ? "." : path)
    let spoken = shell.language(language.chosen, folder.municipality.language)
    let file = try read()
    let copy = Redaction(
      of: file.bytes, by: PersonalDataFinder(knowing: folder.municipality),
      in: shell.reportLanguage(language.chosen, folder.municipality.language))
    if let output, output != "-" {
      guard Disk.kindWithoutFollowing(output) == nil else {
        throw UsageError(
          nl: "'\(output)' is er al", en: "'\(output)' is there already",
          help: Bilingual(
            nl: "kies met --uit een andere naam", en: "choose another name with --output"))
      }
      try Disk.create(output, with: copy.bytes, permissionsOf: path)
    } else {
      try shell.write(copy.bytes)
    }
    shell.tell(Self.sentence(copy.count)[spoken])
    return .done
  }

  private func read() throws -> SourceFile {
    try NoteFile(location: path, path: path).read(limit: NoteReader.sizeLimit)
  }

  private static func sentence(_ count: Int) -> Bilingual {
    Bilingual(
      nl:
        "\(Tally.count(count, "plek", "plekken")) vervangen; lees de kopie na voordat u haar deelt",
      en: "\(Tally.count(count, "place", "places")) replaced; read the copy before you share it")
  }
}
