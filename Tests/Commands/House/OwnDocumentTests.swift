import TestSupport
import Testing

@Suite("A municipality's own reference.docx and reference.odt")
struct OwnDocumentTests {
  /// Stands for pandoc, and makes of a page the document whose look it was given.
  private static let mirror = """
    #!/bin/sh
    for option; do case $option in --reference-doc=*) cat "${option#*=}" ;; esac; done
    """

  private static func settings(_ accent: String) -> String {
    """
    gemeente: Elzenveld
    gebieden: { west: { naam: Elzenveld-West } }
    huisstijl: { accent: "\(accent)" }
    """
  }

  private func town(_ files: [String: String] = [:]) throws -> TemporaryFolder {
    try TemporaryFolder(
      [
        "wijk.yml": Self.settings("#7a1f5c"), "gesprekken/west.md": Notes.west,
        "bin/pandoc": Self.mirror,
      ].merging(files) { $1 })
  }

  private func compile(_ arguments: String, in folder: TemporaryFolder) throws -> Transcript {
    try Transcript(
      script: """
        chmod +x bin/pandoc
        wijk=$(command -v wijk)
        PATH="$PWD/bin:/bin:/usr/bin" "$wijk" compile --peildatum 2026-07-01 \(arguments)
        """, in: folder.path)
  }

  /// A town with a document of its own, made when its colour was another.
  private func townWithDocument(_ kind: String) throws -> TemporaryFolder {
    let folder = try town()
    _ = try compile("--formaat \(kind)", in: folder)
    _ = try Transcript(
      script: "mkdir templates && mv rapporten/bewoners/west.\(kind) templates/reference.\(kind)",
      in: folder.path)
    try folder.write(Self.settings("#123456"), to: "wijk.yml")
    return folder
  }

  @Test("is what public editions look like", arguments: ["docx", "odt"])
  func look(kind: String) throws {
    let folder = try townWithDocument(kind)

    let run = try compile("--editie alle --formaat \(kind)", in: folder)

    #expect(run.status == 0, "\(run.messages)")
    for edition in ["bewoners", "partners", "college"] {
      let document = try folder.bytes("rapporten/\(edition)/west.\(kind)")
      let colours = ["7a1f5c", "123456"].map { colour in
        document.firstRange(of: (kind == "odt" ? "#" + colour : colour.uppercased()).utf8) != nil
      }
      #expect(colours == [true, false], "\(edition)")
    }
  }

  @Test("leaves the mark at the head of what is internal", arguments: ["docx", "odt"])
  func mark(kind: String) throws {
    let folder = try townWithDocument(kind)

    _ = try compile("--editie intern --formaat \(kind)", in: folder)

    let document = try folder.bytes("rapporten/intern/west.\(kind)")
    #expect(document.firstRange(of: "INTERN. Alleen voor".utf8) != nil)
  }

  @Test("is of one kind, and no template of a page")
  func others() throws {
    let folder = try townWithDocument("docx")

    let run = try compile("--formaat html,odt", in: folder)

    #expect(run.status == 0, "\(run.messages)")
    let document = try folder.bytes("rapporten/bewoners/west.odt")
    #expect(document.firstRange(of: "#123456".utf8) != nil)
  }

  @Test(
    "is told of when it is no such document", arguments: ["docx", "odt"],
    ["", "Beste bewoner,", "PK\u{5}\u{6}" + String(repeating: "\0", count: 18)])
  func unsuited(kind: String, text: String) throws {
    let folder = try town(["templates/reference.\(kind)": text])

    let run = try compile("--formaat \(kind)", in: folder)

    #expect(run.status == 2)
    #expect(
      run.messages.contains(
        "'templates/reference.\(kind)' is geen \(kind) (begin met een verslag dat wijk als \(kind)"
          + " maakte, en wijzig de opmaak)"), "\(run.messages)")
    #expect(!folder.exists("rapporten"))
    #expect(try compile("", in: folder).status == 0)
  }

  @Test("is not taken from elsewhere")
  func link() throws {
    let folder = try townWithDocument("docx")
    _ = try Transcript(
      script: "mv templates/reference.docx . && ln -s ../reference.docx templates/reference.docx",
      in: folder.path)

    let run = try compile("--formaat docx", in: folder)

    #expect(run.status == 2)
    #expect(run.messages.contains("templates/reference.docx"), "\(run.messages)")
  }

  @Test("is known by a name that is nearly its own")
  func misspelt() throws {
    let folder = try town(["templates/referece.docx": "x"])

    let run = try compile("--formaat docx", in: folder)

    #expect(run.status == 2)
    #expect(run.messages.contains("bedoelde u 'reference.docx'?"), "\(run.messages)")
  }
}
