internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import LanguageServer

/// Tells an editor what it asks while somebody writes.
struct LanguageServerCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lsp",
      abstract: Bilingual(
        nl: "Kijk mee in een editor, terwijl u schrijft.",
        en: "Look along in an editor, while you write."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Een editor die het Language Server Protocol spreekt, start dit zelf, en laat dan
          dezelfde meldingen zien als wijk check. Hoe u dat in uw editor instelt, staat in
          examples/editors.

          Voorbeeld, in Neovim:
            vim.lsp.start({ name = "wijk", cmd = { "wijk", "lsp" } })
          """,
        en: """
          An editor that speaks the Language Server Protocol starts this by itself, and
          then shows the same findings as wijk check. How to set that up in your editor
          stands in examples/editors.

          Example, in Neovim:
            vim.lsp.start({ name = "wijk", cmd = { "wijk", "lsp" } })
          """
      ).inHelp,
      aliases: ["taalserver"]
    )
  }

  @Flag(
    help: .both(
      nl: "Via standaardinvoer en -uitvoer; zo gaat het altijd.",
      en: "Over standard input and output; that is how it always goes."))
  var stdio = false

  @OptionGroup var day: DayOptions
  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    let (day, chosen) = (try day.referenceDate(in: shell), language.chosen)
    let server = LanguageServer(
      Surroundings(
        version: WijkCommand.version,
        language: { shell.language(chosen, locale: $0) },
        open: { location in
          (try? EditorFiles(around: location)).map { EditorDesk($0, on: day) }
        },
        place: EditorFiles.place))
    // With nobody left to read it, the end of the input is near as well.
    let wasEnded = await server.run { try? shell.write($0) }
    return wasEnded ? .done : .findings
  }
}
