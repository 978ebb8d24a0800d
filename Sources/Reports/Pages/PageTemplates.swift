internal import Words
internal import Mustache
internal import Templates

/// The templates of pages, those of the municipality before those that are built in.
struct PageTemplates {
  enum Page: String, CaseIterable {
    case area, index, letter, poster

    /// What it is written in; a poster is for a wall.
    var markups: [PageForm.Markup] {
      switch self {
      case .area, .index, .letter: PageForm.Markup.allCases
      case .poster: [.html]
      }
    }
  }

  /// The built-in style sheet.
  static var styleSheet: String { Templates.all["style.css.mustache"] ?? "" }

  /// How deep sections may stand within each other; the parser calls itself for each of them.
  private static let depthLimit = 64

  private let library: MustacheLibrary
  /// The built-in texts without tags, by the names under which their templates ask for them.
  private var plainTexts: [String: String] = [:]

  /// Reads the templates.
  ///
  /// - Parameters:
  ///   - overrides: The municipality's own, by file name.
  ///   - pages: The pages that will be asked for; the templates of others are left unread where all
  ///     are built in.
  /// - Throws: ``TemplateError`` for the first of them, by name, that cannot be used.
  init(
    overrides: [String: String], pages: [Page] = Page.allCases
  ) throws(TemplateError) {
    let builtIn = Templates.all
    for name in overrides.keys.sorted() where builtIn[name] == nil {
      let names = builtIn.keys.sorted() + OwnDocument.Kind.allCases.map(\.fileName)
      let nearest = Spelling.nearest(to: name, among: names)
      throw TemplateError(name: name, reason: .unknown(nearest: nearest))
    }
    let texts = builtIn.merging(overrides) { _, own in own }
    var templates: [String: MustacheTemplate] = [:]
    // A template of the municipality may ask for any other.
    let others = Page.allCases.filter { overrides.isEmpty && !pages.contains($0) }
    for (name, text) in texts.sorted(by: { $0.key < $1.key })
    where !others.contains(where: { name.hasPrefix("\($0.rawValue).") }) {
      let isOwn = overrides[name] != nil
      var source = text
      // The parser takes a style sheet apart by character, so it is a value of the page. One of a
      // municipality may be asked for with spaces before it, which a template puts before all lines.
      if overrides.isEmpty, !text.holds("{{") {
        let value = "text_" + String(plainTexts.count)
        plainTexts[value] = text
        source = "{{{\(value)}}}"
      }
      templates[String(name.dropLast(".mustache".count))] = try Self.template(
        source, named: name, isOwn: isOwn)
    }
    // Those that are built in were looked at when they were written; a test does it again.
    if !overrides.isEmpty { try Self.checkNames(in: texts) }
    library = MustacheLibrary(templates: templates)
  }

  /// Checks that all names in the templates are offered where they stand.
  static func checkNames(in texts: [String: String]) throws(TemplateError) {
    let names = TemplateNames(templates: texts)
    for page in Page.allCases {
      for markup in page.markups { try names.check(page, in: markup) }
    }
  }

  private static func template(
    _ text: String, named name: String, isOwn: Bool
  ) throws(TemplateError) -> MustacheTemplate {
    if isOwn {
      let depth = TemplateTag.depth(of: TemplateTag.all(in: text))
      guard depth.levels <= depthLimit else {
        throw TemplateError(name: name, reason: .tooDeep(line: depth.line))
      }
    }
    do {
      return try MustacheTemplate(string: text.holds("{{") ? text : withoutTags(text))
    } catch let error as MustacheTemplate.ParserError {
      throw TemplateError(
        name: name, reason: .syntax("\(error.error)", line: error.context.lineNumber))
    } catch {
      throw TemplateError(name: name, reason: .syntax("\(error)", line: 1))
    }
  }

  /// A text without tags as a template.
  ///
  /// The parser stops at each brace of a style sheet and counts what is left, so the tags get
  /// other signs, which no text has.
  private static func withoutTags(_ text: String) -> String {
    text.unicodeScalars.contains(unusedSign)
      ? text : "{{=\(unusedSign) \(unusedSign)=}}\n" + text
  }

  /// The first character for private use (Unicode, section 23.5).
  private static let unusedSign: Unicode.Scalar = "\u{E000}"

  /// Fills in a page; every value is ready for its format, so templates write `{{{value}}}`.
  func render(
    _ page: Page, in markup: PageForm.Markup, with values: [String: Any]
  ) -> [UInt8] {
    var values = values
    for (name, text) in plainTexts { values[name] = text }
    let template = "\(page.rawValue).\(markup.rawValue)"
    return Array((library.render(values, withTemplate: template) ?? "").utf8)
  }
}
