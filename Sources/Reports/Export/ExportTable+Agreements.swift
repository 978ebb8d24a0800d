internal import Calendar
internal import Diagnostics
internal import Notes
internal import Publication

extension ExportTable {
  static func agreements(of edition: PublishedEdition, _ phrases: Phrases) -> ExportTable {
    let isPublic = edition.edition.isPublic
    let tellsAge = edition.edition == .partners
    var columns = [
      phrases.area, phrases.agreementColumn, phrases.whom, phrases.withColumn, phrases.state,
      phrases.dueColumn, phrases.dueFromColumn, phrases.dueToColumn,
      phrases.capitalised(phrases.overdue),
      phrases.reasonColumn, phrases.themesColumn, phrases.doneOnColumn,
    ]
    if tellsAge { columns.append(phrases.sinceColumn) }
    if !isPublic {
      columns += [phrases.toldBackColumn, phrases.markColumn] + phrases.sourceColumns
    }
    let topics = edition.areas.flatMap { $0.topics + $0.alsoMentioned }
    let themes = Dictionary(topics.map { ($0.id, $0.name) }) { first, _ in first }
    let rows = edition.areas.flatMap { area in
      area.agreements.map { agreement in
        var row = [
          area.name,
          PlainWords.line(agreement.text),
          agreement.owners.joined(separator: ", "),
          agreement.with.joined(separator: ", "),
          phrases.name(agreement.state),
          agreement.due.map { PlainWords.line(phrases.due($0)) } ?? "",
          agreement.due?.from?.description ?? "",
          agreement.due?.to?.description ?? "",
          agreement.isOverdue ? phrases.yes : phrases.no,
          agreement.reason.map(PlainWords.line) ?? "",
          agreement.themes.map { themes[$0] ?? $0 }.joined(separator: ", "),
          agreement.done?.description ?? "",
        ]
        if tellsAge { row.append(agreement.since.map(phrases.dates.month) ?? "") }
        if !isPublic {
          row += [agreement.toldBack?.description ?? "", agreement.marks?.id ?? ""]
          row += phrases.cells(of: agreement.source)
        }
        return row
      }
    }
    return ExportTable(
      name: Bilingual(nl: "afspraken", en: "agreements"), columns: columns, rows: rows)
  }
}
