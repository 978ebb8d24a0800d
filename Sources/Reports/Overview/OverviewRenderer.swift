package import Publication

/// Makes the page of a picture over municipalities, and its table.
package struct OverviewRenderer {
  private let composer: OverviewComposer
  private let overview: PublishedOverview

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - overview: What may be shown.
  ///   - version: The version of the program, when the page should name it.
  package init(_ overview: PublishedOverview, version: String? = nil) {
    self.overview = overview
    composer = OverviewComposer(overview, version: version)
  }

  /// The page in one form, by the built-in templates.
  ///
  /// - Throws: ``TemplateError`` when these cannot be read.
  package func page(as form: PageForm) throws(TemplateError) -> [UInt8] {
    let frame = ReportComposer(TracedEdition(overview.frame), version: nil)
    let values = PageValues(frame, form, hasPlainText: false, hasScreen: form == .html)
    return try PageTemplates(overrides: [:])
      .render(.index, in: form.markup, with: values.overview(overview, composer.chapters))
  }

  /// A row for each theme, for a spreadsheet.
  package func table(marksEncoding: Bool = false) -> [UInt8] {
    var text = CSVText(
      columns: ["id", composer.phrases.theme] + composer.numberColumns,
      marksEncoding: marksEncoding)
    for theme in overview.themes {
      text.add(row: [theme.id, theme.name] + composer.numbers(of: theme))
    }
    return text.bytes
  }
}
