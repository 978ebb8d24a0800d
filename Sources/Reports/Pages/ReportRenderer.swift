internal import Diagnostics
internal import Municipality
package import Publication
internal import Templates

/// Makes the pages of an edition, as Markdown and as HTML.
package struct ReportRenderer: Sendable {
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
    self.templates = try PageTemplates(overrides: overrides, pages: [.index, .area])
    self.version = version
  }

  /// The names of the pages of the areas of an edition, in their order and without an ending.
  package static func pageNames(of edition: PublishedEdition) -> [String] {
    ReportComposer(TracedEdition(edition), version: nil).pageNames
  }

  /// The names of the pages of organisations of an edition, without an ending.
  package static func organisationPageNames(of edition: PublishedEdition) -> [String] {
    ReportComposer(TracedEdition(edition), version: nil).organisationPages.map(\.name)
  }

  /// The files of an edition, in a folder of its own that works alone.
  ///
  /// - Parameters:
  ///   - edition: What may be shown.
  ///   - forms: The forms that each page is made in.
  ///   - exports: The paths that exports were written to, for pages to link.
  /// - Returns: A file for each page and form.
  package func files(
    for edition: TracedEdition, as forms: [PageForm] = [.html, .markdown],
    beside exports: Set<String> = []
  ) -> [ReportFile] {
    let maker = PageMaker(
      ReportComposer(edition, version: version), forms, templates, beside: exports)
    return maker.indexFiles + maker.organisationFiles
      + zip(edition.areas, maker.composer.pageNames).flatMap { maker.files(of: $0, named: $1) }
  }

  /// The same with the areas worked on over all cores.
  ///
  /// - Parameters:
  ///   - edition: What may be shown.
  ///   - forms: The forms that each page is made in.
  ///   - isMade: Whether the page of an area, by its id, is made; the index names all areas, and
  ///     pages of organisations tell of all of them.
  ///   - exports: The paths that exports were written to, for pages to link.
  /// - Returns: The files, in the order of the areas.
  package func filesSideBySide(
    for edition: TracedEdition, as forms: [PageForm], only isMade: (String) -> Bool,
    beside exports: Set<String> = []
  ) async -> [ReportFile] {
    let maker = PageMaker(
      ReportComposer(edition, version: version), forms, templates, beside: exports)
    let pages = zip(edition.areas, maker.composer.pageNames).filter { isMade($0.0.value.id) }
    let files = await pages.mapSideBySide { maker.files(of: $0, named: $1) }
    return maker.indexFiles + maker.organisationFiles + files.joined()
  }
}
