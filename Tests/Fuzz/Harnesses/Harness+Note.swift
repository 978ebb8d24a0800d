import Checks
import Diagnostics
import Municipality
import Notes
import Source

extension Harness {
  /// Reads a note; every place that it tells of lies in the note.
  static func readNote(_ bytes: [UInt8]) {
    let file = SourceFile(path: "notitie.md", bytes: bytes)
    let reading = NoteReader(gazetteer).read(file)
    check(reading.diagnostics, in: file)
    for lines in reading.items where lines.upperBound > file.lineCount {
      stop("a statement stands on line \(lines.upperBound) of \(file.lineCount)")
    }
  }

  /// Reads a `wijk.yml`, and makes of it what names are looked up in.
  static func readSettings(_ bytes: [UInt8]) {
    let file = SourceFile(path: "wijk.yml", bytes: bytes)
    let reading = MunicipalityReader.read(file)
    check(reading.diagnostics, in: file)
    _ = NoteReader(Gazetteer(reading.municipality)).read(
      SourceFile(path: "notitie.md", text: "---\ngebied: west\n---\n- Bankje @de-elzen #groen\n"))
  }

  /// Finds the comments of a note in the two ways that there are.
  static func readComments(_ bytes: [UInt8]) {
    let file = SourceFile(path: "notitie.md", bytes: bytes)
    let comments = SuppressionReader.read(file)
    let ranges = comments.suppressions.flatMap { [$0.range] + ($0.removal.map { [$0] } ?? []) }
    for range in ranges + comments.bare
    where range.upperBound > file.bytes.count {
      stop("a comment ends at \(range.upperBound) of \(file.bytes.count)")
    }
    let parts = UnreadParts(file, from: 1)
    check(parts.diagnostics(in: file), in: file)
    if parts.masking(file).bytes.count != file.bytes.count { stop("a masked note is longer") }
  }

  private static func check(_ diagnostics: [Diagnostic], in file: SourceFile) {
    for diagnostic in diagnostics where diagnostic.range.upperBound > file.bytes.count {
      stop("\(diagnostic.code) ends at \(diagnostic.range.upperBound) of \(file.bytes.count)")
    }
  }
}
