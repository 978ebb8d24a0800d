internal import Words

/// The names that a page offers to its templates, and within each section the names of that.
struct TemplateNames {
  private static let common: Set = [
    "lang", "title", "description", "skip", "main", "colours", "sender", "asOf", "plain",
    "plainTitle", "internal", "chapters", "eyebrow", "index", "accent", "edition",
    "readers", "house", "feeds", "follow",
  ]

  /// The names of a whole page.
  static func offered(by page: PageTemplates.Page) -> Set<String> {
    switch page {
    case .index: common.union(["intro"])
    case .letter:
      common.union(["intro", "placed", "salutation", "signature"]).subtracting([
        "plain", "plainTitle", "index", "edition", "follow",
      ])
    case .area:
      common.union([
        "facts", "tiles", "contents", "contentsFirst", "headings", "allAreas", "trail",
      ])
    case .poster:
      [
        "lang", "title", "description", "colours", "eyebrow", "name", "lead", "parts", "whomTitle",
        "whom", "mailbox", "phone", "asOf", "accent", "sender",
      ]
    }
  }

  /// The names that a section adds.
  static let sections: [String: Set<String>] = [
    "internal": ["mark", "warning"],
    "chapters": ["kind", "title", "anchor", "body", "contentsNext"],
    "headings": ["title", "anchor"],
    "facts": ["name", "value"],
    "tiles": ["number", "name"],
    "house": ["line"],
    "feeds": ["address", "type", "name"],
    "follow": ["address", "type", "name"],
    "parts": ["kind", "title", "anchor", "items"],
    "items": ["text", "detail"],
  ]

  let templates: [String: String]

  /// Checks that every name in the templates of a page is offered where it stands.
  ///
  /// - Throws: ``TemplateError`` for the first that is not.
  func check(_ page: PageTemplates.Page, in markup: PageForm.Markup) throws(TemplateError) {
    try check(
      "\(page.rawValue).\(markup.rawValue)", names: [Self.offered(by: page)], open: [], above: [])
  }

  private func check(
    _ template: String, names outer: [Set<String>], open around: [String], above: [String]
  ) throws(TemplateError) {
    let file = template + ".mustache"
    var scopes = outer
    // The sections around a tag, in this template and in those that ask for it.
    var open = around
    for tag in TemplateTag.all(in: templates[file] ?? "") {
      switch tag.kind {
      case .end:
        guard scopes.count > outer.count else { continue }
        scopes.removeLast()
        open.removeLast()
      case .block:
        scopes.append([])
        open.append("")
      case .partial, .parent:
        guard templates[tag.name + ".mustache"] != nil else {
          let known = templates.keys.map { String($0.dropLast(".mustache".count)) }.sorted()
          throw TemplateError(
            name: file,
            reason: .unknownPartial(
              tag.name, line: tag.line, nearest: Spelling.nearest(to: tag.name, among: known)))
        }
        guard !above.contains(tag.name), tag.name != template else {
          throw TemplateError(name: file, reason: .endlessPartial(tag.name, line: tag.line))
        }
        try check(tag.name, names: scopes, open: open, above: above + [template])
        if tag.kind == .partial { continue }
        scopes.append([])
        open.append("")
      case .value, .section, .inverted:
        try check(tag, in: file, scopes)
        if tag.kind == .value { continue }
        // What repeats within itself is written so many times for each time that it is.
        guard !open.contains(tag.name) else {
          throw TemplateError(name: file, reason: .repeatedSection(tag.name, line: tag.line))
        }
        scopes.append(Self.sections[tag.name] ?? [])
        open.append(tag.name)
      }
    }
  }

  private func check(
    _ tag: TemplateTag, in file: String, _ scopes: [Set<String>]
  ) throws(TemplateError) {
    if tag.name == "." || scopes.contains(where: { $0.contains(tag.name) }) { return }
    let known = scopes.reduce(into: Set<String>()) { $0.formUnion($1) }.sorted()
    throw TemplateError(
      name: file,
      reason: .unknownName(
        tag.name, line: tag.line, nearest: Spelling.nearest(to: tag.name, among: known)))
  }
}
