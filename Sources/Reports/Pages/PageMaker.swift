internal import Publication

/// Makes the pages of one edition in all their forms.
struct PageMaker: Sendable {
  let composer: ReportComposer
  private let forms: [PageForm]
  private let templates: PageTemplates
  private let followed: FollowedFiles

  /// Makes a maker of pages.
  ///
  /// - Parameters:
  ///   - composer: What is told.
  ///   - forms: The forms that each page is made in.
  ///   - templates: What pages look like.
  ///   - exports: The paths that exports were written to, for pages to link.
  init(
    _ composer: ReportComposer, _ forms: [PageForm], _ templates: PageTemplates,
    beside exports: Set<String> = []
  ) {
    self.composer = composer
    self.forms = forms
    self.templates = templates
    followed = FollowedFiles(composer.edition, standing: exports)
  }

  var indexFiles: [ReportFile] {
    let chapters = composer.indexChapters
    return forms.map { form in
      file(
        "index", form, templates.render(.index, in: form.markup, with: values(form).index(chapters))
      )
    }
  }

  /// The page of an area in every form.
  func files(of area: TracedArea, named name: String) -> [ReportFile] {
    let chapters = composer.chapters(of: area)
    return forms.map { form in
      let page = values(form).page(area.value, named: name, chapters)
      return file(name, form, templates.render(.area, in: form.markup, with: page))
    }
  }

  /// The pages of the organisations in every form, in the edition for partners.
  var organisationFiles: [ReportFile] {
    composer.organisationPages.flatMap { page in
      let chapters = composer.chapters(of: page)
      return forms.map { form in
        file(
          page.name, form,
          templates.render(.area, in: form.markup, with: values(form).page(page, chapters)))
      }
    }
  }

  private func values(_ form: PageForm) -> PageValues {
    PageValues(
      composer, form, hasPlainText: form == .html && forms.contains(.markdown),
      hasScreen: forms.contains(.html), followed)
  }

  private func file(_ name: String, _ form: PageForm, _ bytes: [UInt8]) -> ReportFile {
    ReportFile(
      path: "\(composer.folder)/\(name).\(form.ending)",
      bytes: composer.edition.needsInternalMark
        ? InternalMark(composer.phrases).marking(bytes, form.markup) : bytes)
  }
}
