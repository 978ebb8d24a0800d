internal import Diagnostics
internal import Municipality
package import Publication

/// Makes the pages of an edition, as Markdown and as HTML.
package struct ReportRenderer {
  private let templates: PageTemplates
  private let version: String?

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - overrides: Templates of the municipality, by file name, instead of the built-in ones.
  ///   - version: The version of the program, when reports should name it.
  /// - Throws: ``TemplateError`` when one of the templates cannot be used.
  package init(overrides: [String: String], version: String? = nil) throws(TemplateError) {
    self.templates = try PageTemplates(overrides: overrides)
    self.version = version
  }

  /// The files of an edition, in a folder of its own that works alone.
  package func files(for edition: PublishedEdition) async -> [ReportFile] {
    let composer = ReportComposer(edition, version: version)
    let folder = edition.edition.folder[edition.language]
    var files: [ReportFile] = []
    files.reserveCapacity(2 * edition.areas.count + 2)

    let index = composer.indexChapters
    for format in PageTemplates.Format.allCases {
      let page = PageValues(composer, format).index(index)
      files.append(
        ReportFile(
          path: "\(folder)/index.\(format.rawValue)",
          bytes: templates.render(.index, as: format, with: page)))
    }
    let pages = Array(zip(edition.areas.indices, composer.pageNames))
    return files
      + (await pages.mapSideBySide { [templates] index, name in
        Self.files(of: edition.areas[index], named: name, in: folder, composer, templates)
      }).joined()
  }

  /// The page of an area in every format.
  private static func files(
    of area: PublishedArea, named name: String, in folder: String, _ composer: ReportComposer,
    _ templates: PageTemplates
  ) -> [ReportFile] {
    let chapters = composer.chapters(of: area)
    return PageTemplates.Format.allCases.map { format in
      let page = PageValues(composer, format).page(area, named: name, chapters)
      return ReportFile(
        path: "\(folder)/\(name).\(format.rawValue)",
        bytes: templates.render(.area, as: format, with: page))
    }
  }
}
