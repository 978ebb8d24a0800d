import Calendar
import Diagnostics
import Files
import Municipality
import Notes
import Opgave
import Publication
import Reports
import Source

@testable import Commands

extension Harness {
  /// Prints the line of `parse` for a note, for the fuzzer to start from.
  static func printLine(ofNote path: String) throws {
    let file = SourceFile(path: path, bytes: try Disk.contents(of: path))
    guard let conversation = NoteReader(gazetteer).read(file).conversation else { return }
    let line = ParsedLine(.note(.conversation(conversation)), of: try municipality.belonging())
    print(String(decoding: try JSONText.line(line), as: UTF8.self), terminator: "")
  }

  /// Reads lines of `parse`, makes the document of them, reads that, and makes all pages of it.
  ///
  /// Lines that are refused are left out, and so is what the last line tells of a run: a stream that
  /// was changed seldom keeps it, and refuses all the others then.
  static func makePages(_ bytes: [UInt8]) {
    var aggregator = Aggregator(gazetteer, period: nil, referenceDate: day)
    var part = OpgavePart(version: WijkCommand.version)
    for line in bytes.split(separator: 0x0A) {
      guard let line = try? JSONText.decode(ParsedLine.self, from: Array(line)) else { continue }
      switch line.content {
      case .note(let note, _): part.add(note)
      case .text(let text): part.add(text)
      }
    }
    part.fill(&aggregator)
    let written = try? JSONText.page(aggregator.finish().document)
    guard let written else { stop("a document cannot be written") }
    guard let document = try? DocumentReader.document(written, from: "document.json") else {
      return
    }
    guard let renderer = try? ReportRenderer(overrides: [:], version: WijkCommand.version) else {
      return
    }
    let open = Release(document, Release.Terms()).document
    for edition in Edition.allCases {
      let published = Publisher.publish(
        edition.isPublic ? open : document, as: edition, language: .dutch)
      _ = renderer.files(for: published)
    }
  }
}
