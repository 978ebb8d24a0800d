import Diagnostics
import Foundation
import Source
import TestSupport
import Testing

@testable import Commands
@testable import YAML

@Suite("wijk init")
struct InitTests {
  @Test("begins a municipality of which every file is in order", arguments: ["nl", "en"])
  func starts(_ language: String) throws {
    let folder = try TemporaryFolder()

    let start = try Transcript(["init", "stad", "--taal", language], in: folder.path)
    let new = try Transcript(["new", "stad", "--gebied", "noord"], in: folder.path)
    let checked = try Transcript(["check", "stad/wijk.yml"], in: folder.path)

    #expect(start.status == 0)
    #expect(start.output.hasSuffix("stad/wijk.yml\n"))
    #expect(new.output.hasPrefix("stad/gesprekken/2026-07-01-"))
    #expect(checked.status == 0)
    #expect(checked.output.hasPrefix("Geen bevindingen"))
  }

  @Test(
    "shows a note that can be copied as it is", arguments: [("nl", "LEESMIJ"), ("en", "README")])
  func example(_ language: String, _ name: String) throws {
    let folder = try TemporaryFolder()
    _ = try Transcript(
      ["init", "--gebied", "Noord", "--gebied", "Dorpskern", "--taal", language], in: folder.path)
    let readme = try folder.text("\(name).md")
    let note = readme.split(separator: "```markdown\n").last?.split(separator: "```\n").first
    try folder.write(String(try #require(note)), to: "gesprekken/voorbeeld.md")

    let dayAfter = ["SOURCE_DATE_EPOCH": "1773360000"]
    let checked = try Transcript(["check"], in: folder.path, environment: dayAfter)
    let compiled = try Transcript(["compile"], in: folder.path)
    let told = try Transcript(["agreements"], in: folder.path)

    #expect(checked.output.hasPrefix("Geen bevindingen"), "\(checked.output)")
    #expect(compiled.status == 0, "\(compiled.messages)")
    #expect(told.output.contains("^plant"))
  }

  @Test("writes the town that the options name, and asks nothing without a terminal")
  func options() throws {
    let folder = try TemporaryFolder()
    let run = try Transcript(
      [
        "begin", "--gemeente", "Rivierdorp a/d \"Maas\"", "--gebied", "Noord, Kern & Haven",
        "--gebied", "noord", "--regisseur", "wijkmanager",
      ], in: folder.path)

    #expect(run.messages == "Klaar. Schrijf de eerste notitie: wijk new --gebied noord\n")
    #expect(try folder.text("LEESMIJ.md").hasPrefix("# Gesprekken in Rivierdorp a/d \"Maas\"\n"))
    let settings = try folder.text("wijk.yml")
    #expect(settings.contains(#"gemeente: "Rivierdorp a/d \"Maas\"""#))
    #expect(
      settings.contains(
        """
        gebieden:
          noord:
            naam: Noord
            regisseur: wijkmanager

        """))
    #expect(settings.contains("  kern-haven:\n    naam: \"Kern & Haven\"\n"))
    #expect(settings.ranges(of: "  noord:\n").count == 1)
    #expect(try Transcript(["check"], in: folder.path).status == 0)
  }

  @Test("asks what the options do not say", .enabled(if: Self.hasTerminal))
  func asks() throws {
    let folder = try TemporaryFolder()

    _ = try Transcript(
      script: #"""
        printf 'Rivierdorp\n\nwijkmanager\n' | script -qec 'wijk init --gebied Noord' /dev/null
        """#, in: folder.path)

    let settings = try folder.text("wijk.yml")
    #expect(settings.contains("gemeente: Rivierdorp\n"))
    #expect(settings.contains("naam: Noord\n"))
    #expect(settings.contains("regisseur: gebiedsregisseur\n"), "an empty answer is the usual one")
  }

  /// Whether `script` is there, which gives a program a terminal.
  static let hasTerminal = FileManager.default.isExecutableFile(atPath: "/usr/bin/script")

  @Test("never writes over anything")
  func keeps() throws {
    let folder = try TemporaryFolder([".gitignore": "van mij"])
    _ = try Transcript(["begin"], in: folder.path)

    let again = try Transcript(["begin"], in: folder.path)

    #expect(again.status == 2)
    #expect(again.messages.hasPrefix("wijk: in '.' staat al een wijk.yml"))
    #expect(try folder.text(".gitignore") == "van mij")
  }

  @Test(
    "writes workflows that are YAML, and run the scripts that are written beside them",
    arguments: [".github/workflows/wijk.yml", ".gitlab-ci.yml", "azure-pipelines.yml"])
  func workflows(_ path: String) throws {
    let folder = try TemporaryFolder()
    _ = try Transcript(["init"], in: folder.path)
    let text = try folder.text(path)

    let reading = YAMLReader.read(SourceFile(path: path, bytes: Array(text.utf8)))

    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    for script in ["install", "remember"] {
      #expect(text.contains("sh .wijk/\(script).sh"))
      let parsed = try Transcript(script: "sh -n .wijk/\(script).sh", in: folder.path)
      #expect(parsed.status == 0, "\(parsed.messages)")
    }
  }

  @Test("installs a built program for a workflow, and says when it has no address")
  func installs() throws {
    let folder = try TemporaryFolder(["bin/.keep": "", "built": "#!/bin/sh\necho wijk\n"])
    _ = try Transcript(["init"], in: folder.path)
    let path = ["PATH": "/usr/bin:/bin", "WIJK_FOLDER": folder.path("bin")]
    let script = "sed 's/as_root=sudo/as_root=/' .wijk/install.sh | sh"

    let none = try Transcript(script: script, in: folder.path, environment: path)
    let address = "file://\(folder.path("built"))"
    let wrong = try Transcript(
      script: script, in: folder.path,
      environment: path.merging(
        ["WIJK_URL": address, "WIJK_SHA256": String(repeating: "0", count: 64)]) { $1 })
    let right = try Transcript(
      script: script + " && bin/wijk", in: folder.path,
      environment: path.merging(["WIJK_URL": address]) { $1 })

    #expect(none.status == 2)
    #expect(none.messages.hasPrefix("WIJK_URL is not set"))
    #expect(wrong.status != 0)
    #expect(right.output == "wijk\n", "\(right.messages)")
  }
}
