internal import Diagnostics
internal import Publication

extension ExportTable {
  /// What people, places and things an area has that others can use.
  static func assets(of edition: PublishedEdition, _ phrases: Phrases) -> ExportTable {
    table(
      Bilingual(nl: "schatten", en: "assets"), of: edition, phrases,
      columns: [phrases.assetKindColumn, phrases.assetColumn]
    ) { area in
      StatementChoice.unique(area.strengths.filter { $0.asset != nil }).map { strength in
        (
          [strength.asset.map(phrases.name) ?? "", PlainWords.line(strength.text)], strength.source
        )
      }
    }
  }

  static func questions(of edition: PublishedEdition, _ phrases: Phrases) -> ExportTable {
    table(
      Bilingual(nl: "vragen", en: "questions"), of: edition, phrases,
      columns: [phrases.questionColumn, phrases.answerColumn]
    ) { area in
      StatementChoice.unique(area.questions).map { question in
        let (asked, answer) = AnsweredQuestion.split(question.text) ?? (question.text, nil)
        return ([PlainWords.line(asked), answer.map(PlainWords.line) ?? ""], question.source)
      }
    }
  }

  /// A table of what was said, in the internal edition with where it was said.
  private static func table(
    _ name: Bilingual, of edition: PublishedEdition, _ phrases: Phrases, columns: [String],
    _ rows: (PublishedArea) -> [(cells: [String], source: PublishedSource?)]
  ) -> ExportTable {
    let tellsSource = !edition.edition.isPublic
    return ExportTable(
      name: name,
      columns: [phrases.area] + columns + (tellsSource ? phrases.sourceColumns : []),
      rows: edition.areas.flatMap { area in
        rows(area).map { row in
          [area.name] + row.cells + (tellsSource ? phrases.cells(of: row.source) : [])
        }
      })
  }
}
