internal import Diagnostics
internal import Municipality
package import Publication
internal import Templates

/// Makes the pages of an edition, as Markdown and as HTML.
package struct ReportRenderer {
  private let templates: PageTemplates
  private let version: String?

  /// The templates that a municipality may put others in the place of, by file name.
  package static var builtInTemplates: [String: String] { Templates.all }

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
  package func files(for edition: PublishedEdition) -> [ReportFile] {
    let composer = ReportComposer(edition, version: version)
    return indexFiles(composer)
      + zip(edition.areas, composer.pageNames).flatMap { area, name in
        Self.files(of: area, named: name, composer, templates)
      }
  }

  /// The same with the areas worked on over all cores.
  package func filesSideBySide(for edition: PublishedEdition) async -> [ReportFile] {
    let composer = ReportComposer(edition, version: version)
    let pages = Array(zip(edition.areas.indices, composer.pageNames))
    let files = await pages.mapSideBySide { [templates] index, name in
      Self.files(of: edition.areas[index], named: name, composer, templates)
    }
    return indexFiles(composer) + files.joined()
  }

  private func indexFiles(_ composer: ReportComposer) -> [ReportFile] {
    let index = composer.indexChapters
    return PageTemplates.Format.allCases.map { format in
      let page = PageValues(composer, format).index(index)
      return ReportFile(
        path: "\(composer.folder)/index.\(format.rawValue)",
        bytes: templates.render(.index, as: format, with: page))
    }
  }

  /// The page of an area in every format.
  private static func files(
    of area: PublishedArea, named name: String, _ composer: ReportComposer,
    _ templates: PageTemplates
  ) -> [ReportFile] {
    let chapters = composer.chapters(of: area)
    return PageTemplates.Format.allCases.map { format in
      let page = PageValues(composer, format).page(area, named: name, chapters)
      return ReportFile(
        path: "\(composer.folder)/\(name).\(format.rawValue)",
        bytes: templates.render(.area, as: format, with: page))
    }
  }
}
