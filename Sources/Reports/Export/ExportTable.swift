internal import Diagnostics
internal import Publication

/// A table for a spreadsheet: one row for each thing, and no totals.
struct ExportTable {
  /// The file name, without its ending.
  let name: Bilingual
  let columns: [String]
  let rows: [[String]]

  /// The tables of an edition that have something in them.
  static func all(of edition: TracedEdition, _ phrases: Phrases) -> [ExportTable] {
    [
      agreements(of: edition, phrases), themes(of: edition.value, phrases),
      assets(of: edition, phrases),
      questions(of: edition, phrases),
    ]
  }

  /// The table as comma-separated values.
  ///
  /// In the internal edition every row says so: a row travels alone.
  func csv(for edition: Edition, _ phrases: Phrases, marksEncoding: Bool) -> CSVText {
    let mark = edition.isPublic ? [] : [phrases.internalMark]
    let head = edition.isPublic ? [] : [phrases.editionColumn]
    var text = CSVText(columns: head + columns, marksEncoding: marksEncoding)
    for row in rows { text.add(row: mark + row) }
    return text
  }
}
