import TestSupport
import Testing

@Suite("A word in a private place")
struct PlantedSecretsTests {
  @Test("is in no byte and no name of any file that others may read")
  func planted() throws {
    for seed in seeds(6) {
      let town = PlantedTown(seed: seed)
      let folder = try TemporaryFolder(town.files)
      for command in [
        ["compile", "--editie", "bewoners,partners,college", "--formaat", "html,md"],
        ["export", "--editie", "bewoners,partners"], ["feedback", "--gebied", "west"],
        ["feedback", "--buurt", "Lindehof"],
        ["themes", "export", "-o", "rapporten/onderzoek.qdpx", "--formaat", "qdpx"],
      ] {
        let run = try Transcript(command + ["--peildatum", "2026-07-01"], in: folder.path)
        #expect(run.status < 2, "seed \(seed), \(command): \(run.messages)")
        // What is told of them is told without the words too.
        for place in town.places {
          #expect(!run.messages.contains(place.word), "seed \(seed), \(command): \(place.text)")
        }
      }
      var found = false
      for file in try folder.files(below: "rapporten") {
        let bytes = try folder.bytes("rapporten/\(file)")
        let text = file + "\n" + String(decoding: bytes, as: UTF8.self)
        found = found || text.contains("bushalte")
        town.expectNoPrivateWord(in: text, "seed \(seed), \(file)")
      }
      #expect(found, "seed \(seed): nothing is public")
    }
  }

  @Test(
    "is in no word of an office document", .needs("pandoc", "unzip"), arguments: ["odt", "docx"])
  func office(format: String) throws {
    // The parts of the archive one after the other, with their marks and without.
    try expectNoPrivateWord(in: format) {
      "unzip -p \($0) '*.xml'; unzip -p \($0) '*.xml' | \(Self.words)"
    }
  }

  @Test("is in no word of a PDF", .needs("weasyprint", "pdftotext", "pdfinfo"))
  func paper() throws {
    // A word that is broken off stands in two lines.
    try expectNoPrivateWord(in: "pdf") {
      "pdfinfo \($0); pdftotext -raw \($0) -; pdftotext -raw \($0) - | tr -d '\\n-'"
    }
  }

  /// Takes the marks out of XML, so that a word of which a part is bold is one word.
  private static let words = "tr -d '\\n' | sed 's/<[^>]*>//g'"

  /// Makes the reports of a few municipalities in a format, and reads all of them.
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - reading: The script that prints all text in a file.
  /// - Throws: The error of writing files or starting programs.
  private func expectNoPrivateWord(in format: String, reading: (String) -> String) throws {
    for seed in seeds(2) {
      let town = PlantedTown(seed: seed)
      let folder = try TemporaryFolder(town.files)
      let run = try Transcript(
        script: """
          wijk compile --editie bewoners,partners,college --formaat \(format) \
            --peildatum 2026-07-01
          """, in: folder.path)
      #expect(run.status < 2, "seed \(seed): \(run.messages)")
      var found = false
      for file in try folder.files(below: "rapporten") where file.hasSuffix(".\(format)") {
        let read = try Transcript(script: reading("'rapporten/\(file)'"), in: folder.path)
        #expect(read.status == 0, "seed \(seed), \(file): \(read.messages)")
        found = found || read.output.contains("bushalte")
        town.expectNoPrivateWord(in: read.output, "seed \(seed), \(file)")
      }
      #expect(found, "seed \(seed): nothing is public")
    }
  }
}
