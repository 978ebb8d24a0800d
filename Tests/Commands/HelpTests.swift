import TestSupport
import Testing

@Suite("Help")
struct HelpTests {
  static let commands = [
    "",
    "aggregate",
    "agreements",
    "agreements set", "agreements link",
    "assets",
    "check",
    "compare",
    "compile",
    "explain",
    "export",
    "feedback",
    "init",
    "lsp",
    "new", "overview",
    "parse", "preview",
    "redact",
    "render",
    "retention",
    "schema",
    "status",
    "templates",
    "themes",
    "themes export",
    "trace",
    "try",
    "watch",
  ]

  @Test("is complete in both languages", arguments: commands, ["nl", "en"])
  func help(_ command: String, _ language: String) throws {
    let words = command.split(separator: " ").map(String.init)

    let run = try Transcript(words + ["--help", "--taal", language])

    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    let name = command.isEmpty ? "wijk" : words.joined(separator: "-")
    try expectGolden(run.output, "help-\(name).\(language).txt")
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("is what one gets without a command, and by asking for it")
  func root() throws {
    let help = try Transcript(["--help"]).output

    #expect(try Transcript([]).output == help)
    #expect(try Transcript(["help"]).output == help)
    #expect(try Transcript(["help", "nieuw"]).output == Transcript(["new", "--help"]).output)
  }

  @Test("knows the versions of the product and of libcmark")
  func version() throws {
    let run = try Transcript(["--version"])

    #expect(run.status == 0)
    #expect(run.output.hasPrefix("wijk 0."))
    #expect(run.output.contains("libcmark 0."))
  }

  @Test("completes in every shell", arguments: ["bash", "zsh", "fish"])
  func completion(_ shell: String) throws {
    let run = try Transcript(["--generate-completion-script", shell])

    #expect(run.status == 0)
    #expect(run.output.contains("aggregate"))
    #expect(run.output.contains("peildatum"))
  }
}
