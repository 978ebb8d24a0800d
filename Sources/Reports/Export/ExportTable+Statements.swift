internal import Diagnostics
internal import Publication

extension ExportTable {
  /// What people, places and things an area has that others can use.
  static func assets(of edition: TracedEdition, _ phrases: Phrases) -> ExportTable {
    table(
      Bilingual(nl: "schatten", en: "assets"), of: edition, phrases,
      columns: [phrases.assetKindColumn, phrases.assetColumn],
      statements: { $0.strengths.filter { $0.value.asset != nil } }
    ) { strength in
      [strength.asset.map(phrases.name) ?? "", PlainWords.line(strength.text)]
    }
  }

  static func questions(of edition: TracedEdition, _ phrases: Phrases) -> ExportTable {
    table(
      Bilingual(nl: "vragen", en: "questions"), of: edition, phrases,
      columns: [phrases.questionColumn, phrases.answerColumn], statements: \.questions
    ) { question in
      let (asked, answer) = AnsweredQuestion.split(question.text) ?? (question.text, nil)
      return [PlainWords.line(asked), answer.map(PlainWords.line) ?? ""]
    }
  }

  /// A table of what was said, in the internal edition with where it was said.
  private static func table(
    _ name: Bilingual, of edition: TracedEdition, _ phrases: Phrases, columns: [String],
    statements: (TracedArea) -> [TracedStatement], _ cells: (PublishedStatement) -> [String]
  ) -> ExportTable {
    let tellsSource = edition.trace != nil
    return ExportTable(
      name: name,
      columns: [phrases.area] + columns + (tellsSource ? phrases.sourceColumns : []),
      rows: edition.areas.flatMap { area in
        StatementChoice.unique(statements(area), by: \.value.text).map { statement in
          [area.value.name] + cells(statement.value)
            + (tellsSource ? phrases.cells(of: statement.trace) : [])
        }
      })
  }
}
