internal import Calendar
internal import Diagnostics
internal import Notes
internal import Publication

extension ExportTable {
  static func agreements(of edition: TracedEdition, _ phrases: Phrases) -> ExportTable {
    let tellsAge = edition.value.edition == .partners
    var columns = [
      phrases.area, phrases.agreementColumn, phrases.whom, phrases.withColumn, phrases.state,
      phrases.dueColumn, phrases.dueFromColumn, phrases.dueToColumn,
      phrases.capitalised(phrases.overdue),
      phrases.reasonColumn, phrases.themesColumn, phrases.doneOnColumn,
    ]
    if tellsAge { columns.append(phrases.sinceColumn) }
    if edition.trace != nil {
      columns += [phrases.toldBackColumn, phrases.markColumn] + phrases.sourceColumns
    }
    let topics = edition.value.areas.flatMap { $0.topics + $0.alsoMentioned }
    let themes = Dictionary(topics.map { ($0.id, $0.name) }) { first, _ in first }
    let rows = edition.areas.flatMap { area in
      area.agreements().map { traced in
        let agreement = traced.value
        var row = [
          area.value.name,
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
        if let trace = traced.trace {
          row += [trace.toldBack?.description ?? "", trace.id] + phrases.cells(of: trace.source)
        }
        return row
      }
    }
    return ExportTable(
      name: Bilingual(nl: "afspraken", en: "agreements"), columns: columns, rows: rows)
  }
}
