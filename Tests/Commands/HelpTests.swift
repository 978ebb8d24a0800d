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

  @Test("takes no more room than there is, but for lines to copy", arguments: commands)
  func narrow(_ command: String) throws {
    let words = command.split(separator: " ").map(String.init)

    let wide = try Transcript(words + ["--help"]).output
    let narrow = try Transcript(words + ["--help"], environment: ["COLUMNS": "50"]).output

    let long = narrow.split(separator: "\n").filter { $0.count > 50 }.map(String.init)
    let toCopy = long.filter {
      $0.hasPrefix("Gebruik:") || ($0.hasPrefix("  ") && wide.contains("\n\($0)"))
    }
    #expect(long == toCopy)
    let all = { (text: String) in text.split { " \n".contains($0) }.map(String.init) }
    #expect(all(narrow) == all(wide))
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

  @Test(
    "completes every name of a command",
    arguments: [
      ("wijk comp", "compileer"), ("wijk contr", "controleer"), ("wijk afspraken z", "zet"),
      ("wijk afspraken zet --sta", "--status"), ("wijk compileer --editie be", "bewoners"),
      ("wijk agreements s", "set"),
    ])
  func names(typed: String, offered: String) throws {
    let run = try Transcript(
      script: """
        bash <<'END'
        source <(wijk --generate-completion-script bash)
        COMP_LINE='\(typed)'
        COMP_POINT=${#COMP_LINE}
        read -ra COMP_WORDS <<< "$COMP_LINE"
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _wijk wijk "${COMP_WORDS[$COMP_CWORD]}" "${COMP_WORDS[$((COMP_CWORD - 1))]}"
        printf '%s\\n' "${COMPREPLY[@]}"
        END
        """, in: "/")
    #expect(
      run.output.split(separator: "\n").contains { $0 == offered }, "\(run.output)\(run.messages)")
  }

  @Test(
    "writes every name of a command for other shells",
    arguments: [
      ("zsh", "'controleer:"), ("zsh", "controleer) words[1]=check ;;"),
      ("zsh", "zet) words[1]=set ;;"),
      ("fish", "case 'check' 'controleer'"), ("fish", "set unparsed_tokens[1] 'set'"),
      ("fish", "\"wijk\" -eq 1' -fa 'controleer' -d"),
      ("fish", "\"wijk agreements\" -eq 1' -fa 'zet' -d"),
    ])
  func others(shell: String, line: String) throws {
    let run = try Transcript(["--generate-completion-script", shell])
    #expect(run.output.contains(line))
    #expect(!run.output.contains("Show help information."))
  }
}
