import Foundation
import TestSupport
import Testing

@Suite("Manual pages and completions")
struct ManualTests {
  @Test("are there for each command, in both languages and by both names")
  func pages() throws {
    let folder = try TemporaryFolder()

    let run = try Transcript(["--generate-manual", "man"], in: folder.path)

    #expect(run.status == 0)
    for command in HelpTests.commands {
      let name = (["wijk"] + command.split(separator: " ")).joined(separator: "-")
      let english = try folder.text("man/man1/\(name).1")
      let dutch = try folder.text("man/nl/man1/\(name).1")
      #expect(english.contains(".SH NAME\n"))
      #expect(dutch.contains(".SH NAAM\n"))
    }
    #expect(try folder.text("man/nl/man1/wijk-controleer.1") == ".so man1/wijk-check.1\n")
    let names = try folder.files(below: "man")
    #expect(names.allSatisfy { !$0.contains("'") })
  }

  @Test("hold no line that a formatter takes for a request of another kind")
  func requests() throws {
    let folder = try TemporaryFolder()
    _ = try Transcript(["--generate-manual", "man"], in: folder.path)
    let known = [".TH", ".SH", ".PP", ".TP", ".B", ".BR", ".nf", ".fi", ".so"]

    for name in try folder.files(below: "man") {
      for line in try folder.text("man/\(name)").split(separator: "\n")
      where line.hasPrefix(".") || line.hasPrefix("'") {
        #expect(known.contains(String(line.prefix { $0 != " " })), "\(name): \(line)")
      }
    }
  }

  @Test(
    "complete areas, and marks as they stand in the notes",
    arguments: [
      (["compile", "--", "--gebied"], "ganzeveen"),
      (["agreements", "set", "--", "mark"], "^geveltuinen"),
      (["trace", "--", "what"], "^geveltuinen"),
    ])
  func completions(_ asked: [String], _ word: String) throws {
    let run = try Transcript(
      ["---completion"] + asked + ["0", "0", "wijk"], in: TestSupport.Example.path)

    let words = run.output.split(separator: "\n")
    #expect(words.contains(Substring(word)), "\(run.messages)")
    #expect(words.allSatisfy { !$0.hasSuffix(",") })
  }

  @Test(
    "complete commands, topics and codes in both languages",
    arguments: [
      "controleer", "volg", "'--kies'|'--select'", "privacy", "agreement-overdue",
      "phone-number=",
    ])
  func scripts(_ word: String) throws {
    #expect(try Transcript(["--generate-completion-script", "bash"]).output.contains(word))
  }
}
