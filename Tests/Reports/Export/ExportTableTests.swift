import Diagnostics
import Publication
import TestSupport
import Testing

@testable import Reports

@Suite("Tables for spreadsheets")
struct ExportTableTests {
  @Test(
    "are these files, which a person has read",
    arguments: [
      ("bewoners/lijsten/afspraken.csv", Edition.residents, Language.dutch),
      ("bewoners/lijsten/themas.csv", .residents, .dutch),
      ("bewoners/lijsten/schatten.csv", .residents, .dutch),
      ("bewoners/lijsten/vragen.csv", .residents, .dutch),
      ("residents/lists/agreements.csv", .residents, .english),
      ("partners/lijsten/afspraken.csv", .partners, .dutch),
      ("intern/lijsten/afspraken.csv", .internal, .dutch),
      ("intern/lijsten/vragen.csv", .internal, .dutch),
    ])
  func golden(path: String, edition: Edition, language: Language) throws {
    let files = try Square.exported([.csv], as: edition, in: language).files
    let file = try #require(files.first { $0.path == path }, "\(files.map(\.path))")
    try expectGolden(file.text, path)
  }

  @Test("say in every row that they are internal")
  func internalMark() throws {
    for file in try Square.exported([.csv], as: .internal).files {
      let lines = file.text.split(separator: "\r\n").dropFirst()
      if file.path.hasSuffix(".csv") {
        #expect(!lines.isEmpty && lines.allSatisfy { $0.hasPrefix("INTERN;") }, "\(file.path)")
      } else {
        #expect(file.text.hasPrefix("INTERN. "), "\(file.path)")
      }
    }
  }

  @Test("have as many cells in every row as there are columns")
  func width() throws {
    let phrases = Phrases(.dutch)
    for edition in [Edition.residents, .partners, .internal] {
      for table in ExportTable.all(of: Square.published(as: edition), phrases) {
        #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.name.nl)")
      }
    }
  }

  @Test("are the only files of an edition that is not for residents")
  func others() throws {
    for edition in [Edition.partners, .internal] {
      let files = try Square.exported(as: edition).files
      #expect(files.allSatisfy { $0.format ?? .csv == .csv && !$0.path.hasPrefix("bewoners/") })
    }
  }
}
