import Checks
import Diagnostics
import Calendar
import Files
import Municipality
import Notes
import Source

extension Harness {
  /// The passes after which nothing may change any more.
  private static let passes = 10

  /// Mends a note until it is done, once with what is safe and once with all that can be.
  static func mendTwice(_ bytes: [UInt8]) {
    // What is mended is the text of a note, whatever the letters of the file are written in.
    guard let note = try? NoteFile.text(bytes, at: "notitie.md", limit: sizeLimit),
      let check = NoteCheck(standard: gazetteer)
    else { return }
    for isUnsafe in [false, true] {
      var text = note.bytes
      var isDone = false
      for _ in 0...passes where !isDone {
        let next = FixPlan(findings(in: text, check), unsafe: isUnsafe).applied(to: text)
        isDone = next == text
        text = next
      }
      if !isDone { stop("there is no end to mending") }
    }
  }

  private static func findings(in bytes: [UInt8], _ check: NoteCheck) -> [PlacedFinding] {
    let file = SourceFile(path: "notitie.md", bytes: bytes)
    let reading = NoteReader(gazetteer).read(file)
    var checked = check.check(file, reading, path: file.path)
    if var town = TownCheck(standard: gazetteer), let conversation = reading.conversation {
      town.add(conversation)
      check.add(town.finish().findings, to: &checked, in: file)
    }
    return checked.findings
  }
}

extension NoteCheck {
  /// All rules, on the day of the harness; `nil` when there is no such selection.
  fileprivate init?(standard gazetteer: Gazetteer) {
    guard let selection = try? RuleSelection() else { return nil }
    self.init(gazetteer, on: Harness.day, selection)
  }
}

extension TownCheck {
  fileprivate init?(standard gazetteer: Gazetteer) {
    guard let selection = try? RuleSelection() else { return nil }
    self.init(gazetteer, on: Harness.day, selection)
  }
}
