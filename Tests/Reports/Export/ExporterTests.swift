import Diagnostics
import Publication
import TestSupport
import Testing

@testable import Reports

@Suite("What is exported")
struct ExporterTests {
  @Test("holds no word that residents may not read, in any byte", arguments: ["nl", "en"])
  func secrets(_ language: String) throws {
    let files = try Square.exported(in: language == "nl" ? .dutch : .english).files
    #expect(Set(files.compactMap(\.format)) == Set(ExportFormat.allCases))
    for file in files {
      for word in [Square.secret, Square.secret.lowercased(), "gesprekken/", ".md:", "^planning"] {
        #expect(!file.text.contains(word), "\(file.path): \(word)")
        #expect(!file.path.contains(word))
      }
      #expect(!file.path.contains(Square.secret.lowercased()))
    }
  }

  @Test("holds no such word whatever the notes are, in any format and for partners neither")
  func generated() throws {
    for seed in seeds(40) {
      let notes = GeneratedSquare(seed: seed).notes
      let all = try Square.exported(notes: notes, as: .internal).files
      #expect(all.contains { $0.text.contains(Square.secret) }, "seed \(seed): nothing to hide")
      for edition in [Edition.residents, .partners] {
        for file in try Square.exported(notes: notes, as: edition).files {
          for word in [Square.secret, "gesprekken/", "^merk", "napraten", "borrelt"] {
            #expect(
              !(file.path + "\n" + file.text).lowercased().contains(word.lowercased()),
              "seed \(seed), \(file.path): \(word)")
          }
        }
      }
    }
  }

  @Test("is the same with and without a confidential note")
  func confidential() throws {
    #expect(
      try Square.exported().files
        == Square.exported(notes: Array(Square.notes.prefix(2))).files)
  }

  @Test("tells partners of agreements, and nothing that was said")
  func partners() throws {
    for file in try Square.exported(as: .partners).files {
      for words in [Square.secret, "plantsoen", "fietsen", "bankje"] {
        #expect(!file.text.contains(words), "\(file.path): \(words)")
      }
    }
  }

  @Test("speaks English throughout when asked")
  func english() throws {
    let files = try Square.exported(notes: [Square.english], in: .english).files
    #expect(Set(files.compactMap(\.format)) == Set(ExportFormat.allCases))
    for file in files {
      for word in [
        "iedereen", "vragen", "bewoner", "gemeente ", "stand ", "wat ", "elke", " uur", "dit ",
        "laat ", "doet", "afgerond", " van ", " en ", "juli", "hulp", "gebied;",
      ] {
        #expect(!file.text.lowercased().contains(word), "\(file.path): \(word)")
      }
    }
  }

  @Test("has no name twice, and knows the files of an area again")
  func names() throws {
    let files = try Square.exported().files
    #expect(Set(files.map { $0.path.lowercased() }).count == files.count)
    for file in files where file.area == "west" {
      #expect(Exporter.isFile(file.path, ofArea: "west"), "\(file.path)")
      #expect(!Exporter.isFile(file.path, ofArea: "wes"))
    }
    #expect(!Exporter.isFile("bewoners/agenda/agenda.ics", ofArea: "west"))
    #expect(!Exporter.isFile("bewoners/verantwoording.txt", ofArea: "west"))
  }
}
