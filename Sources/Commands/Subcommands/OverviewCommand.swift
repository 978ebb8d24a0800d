internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Municipality
internal import Opgave
internal import Publication
internal import Reports

/// Lays what many municipalities make public together in one picture.
struct OverviewCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "overview",
      abstract: Bilingual(
        nl: "Maak één beeld van de documenten van veel gemeenten.",
        en: "Make one picture of the documents of many municipalities."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Elk getal is een optelling van wat gemeenten zelf aan bewoners tonen. Een
          gemeente staat er met naam in als haar wijk.yml dat zegt (publicatie:
          { landelijk: ja }); de andere tellen samen mee, vanaf drie.

          Voorbeelden:
            wijk landelijk *.json > landelijk.md
            wijk landelijk *.json --formaat html > landelijk.html
            wijk aggregate --elk *.ndjson | wijk landelijk --formaat csv > themas.csv
          """,
        en: """
          Each number adds up what municipalities show their own residents. A municipality
          is named when its wijk.yml says so (publication: { overview: yes }); the others
          count together, from three on.

          Examples:
            wijk overview *.json > overview.md
            wijk overview *.json --format html > overview.html
            wijk aggregate --each *.ndjson | wijk overview --format csv > themes.csv
          """
      ).inHelp,
      aliases: ["landelijk"]
    )
  }

  @Argument(
    help: .both(
      nl: "Documenten van wijk aggregate, ook meer in een bestand; anders de standaardinvoer.",
      en: "Documents from wijk aggregate, also several in a file; else standard input.",
      value: Bilingual(nl: "bestand", en: "file")),
    completion: .file(extensions: ["json", "ndjson"]))
  var files: [String] = []

  @Option(
    name: .both(nl: "formaat", en: "format"),
    help: .both(
      nl: "Als md (gewoon), html, csv of json.", en: "As md (the default), html, csv or json.",
      value: Bilingual(nl: "formaat", en: "format")),
    completion: .list(OverviewForm.words))
  var format = OverviewForm.markdown.rawValue

  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    let form = try OverviewForm(word: format)
    let spoken = shell.language(language.chosen)
    var maker = OverviewMaker(shell.reportLanguage(language.chosen, nil))
    var status = ExitStatus.done
    for file in files.isEmpty ? ["-"] : files {
      let input = file == "-" ? OpenFile.standardInput : try OpenFile(reading: file)
      for bytes in DocumentReader.documents(in: try input.readAll()) {
        let document = try DocumentReader.document(Array(bytes), from: file)
        do throws(UsageError) {
          try await add(document, to: &maker, shell)
        } catch {
          // One municipality that cannot be told of does not cost the others their picture.
          let name = PlainText.line(document.municipality.name ?? file)
          shell.tell("\(name): \(error.rendered(in: spoken))")
          status = .couldNotWork
        }
      }
    }
    guard let overview = maker.finish() else { throw Self.tooFew }
    try shell.write(bytes(of: overview, as: form))
    let sentence = Bilingual(
      nl: "Een beeld van \(Tally.count(overview.municipalities, "gemeente", "gemeenten")),"
        + " \(overview.members.count) met naam.",
      en: "A picture of"
        + " \(Tally.count(overview.municipalities, "municipality", "municipalities")),"
        + " \(overview.members.count) by name.")
    shell.tell(sentence[spoken])
    return status
  }

  private func add(
    _ document: OpgaveDocument, to maker: inout OverviewMaker, _ shell: Shell
  ) async throws(UsageError) {
    try PublicationStop.check(document.municipality)
    let clearance = Release.Clearance(document, Release.Terms())
    let edition = await Publisher.publishSideBySide(
      clearance.document, as: .residents,
      language: shell.reportLanguage(language.chosen, nil))
    guard maker.add(edition.value) else { throw Self.isTwice }
  }

  private func bytes(of overview: PublishedOverview, as form: OverviewForm) throws -> [UInt8] {
    let renderer = OverviewRenderer(overview, version: WijkCommand.version)
    return switch form {
    case .markdown: try renderer.page(as: .markdown)
    case .html: try renderer.page(as: .html)
    case .csv: renderer.table()
    case .json: try JSONText.page(overview)
    }
  }

  private static let isTwice = UsageError(
    nl: "er was al een document van een gemeente met deze naam; dit telt niet mee",
    en: "there was a document of a municipality of this name before; this one does not count")

  private static let tooFew = UsageError(
    nl: "er zijn te weinig gemeenten om iets over te vertellen",
    en: "there are too few municipalities to tell something of",
    help: Bilingual(
      nl: "geef er minstens \(OverviewMaker.fewestTogether), of twee die met naam genoemd mogen"
        + " worden en minstens \(OverviewMaker.fewestConversations) gesprekken hebben",
      en: "give at least \(OverviewMaker.fewestTogether), or two that may be named and have at"
        + " least \(OverviewMaker.fewestConversations) conversations"))
}
