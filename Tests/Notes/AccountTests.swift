import FoundationEssentials
import Source
import TestSupport
import Testing
import Words

@testable import Notes

@Suite("The account of the words of a note")
struct AccountTests {
  private func account(_ text: String) throws -> WordAccount {
    let reader = NoteReader(Elzenveld.gazetteer)
    let file = SourceFile(path: "notitie.md", text: text)
    return try #require(reader.account(of: file, reader.read(file), tellsLines: true))
  }

  @Test("has each word in one place")
  func places() throws {
    let account = try account(
      head + """
        ## Zorgen
        - De stoep ligt scheef.
        ## Afspraken
        - [ ] Stoep rechtleggen @gemeente (voor 1 september) ^stoep
        ## Niet voor het verslag
        - De ruzie bij de voordeur.
        """)

    #expect(account.lines == [])
    // `De stoep ligt scheef`, `Stoep rechtleggen`.
    #expect(account.text == 6)
    #expect(account.withheld == 5)
  }

  @Test("names the words that no reader took, with their line")
  func lost() throws {
    let account = try account(
      head + "## Zorgen\n- De stoep ligt scheef.\n\n```\nkwibus frobnik\n```\n")

    #expect(account.notUnderstood == 2)
    #expect(account.lines?.map(\.text) == ["kwibus frobnik"])
  }

  private static let notes: [String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return MessyNoteTests.names.compactMap {
      try? String(contentsOf: folder.appending(path: "Messy/\($0).md"), encoding: .utf8)
    }
  }()

  @Test("adds up, whatever is cut out of a note or moved in it", arguments: seeds(20))
  func addsUp(seed: UInt64) throws {
    var make = SeededGenerator(seed: seed)
    for note in Self.notes {
      var lines = note.split(separator: "\n", omittingEmptySubsequences: false)
      for _ in 0..<3 { lines.remove(at: .random(in: lines.indices, using: &make)) }
      lines.swapAt(
        .random(in: lines.indices, using: &make), .random(in: lines.indices, using: &make))
      let file = SourceFile(path: "notitie.md", text: lines.joined(separator: "\n"))
      let reader = NoteReader(Elzenveld.gazetteer)
      guard let account = reader.account(of: file, reader.read(file), tellsLines: true) else {
        continue
      }
      let words = (1...file.lineCount).map { number in
        Lexer.cut(file.text(file.range(ofLine: number))).tokens
          .count { $0.kind != .mark }
      }
      #expect(account.total == words.reduce(0, +))
      let lost = account.lines ?? []
      #expect(
        lost.map { $0.text.split(separator: " ").count }.reduce(0, +) == account.notUnderstood)
    }
  }
}
