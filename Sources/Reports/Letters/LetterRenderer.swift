internal import CommonMark
internal import Diagnostics
internal import Municipality
package import Publication

/// Makes the forms of a letter: a page, Markdown, and plain text of few words.
package struct LetterRenderer {
  /// A form of a letter.
  package enum Form: String, Hashable, Sendable, CaseIterable {
    case html
    case markdown = "md"
    case text = "txt"
  }

  private let templates: PageTemplates

  /// Makes a renderer.
  ///
  /// - Parameter overrides: Templates of the municipality, by file name.
  /// - Throws: ``TemplateError`` when one of the templates cannot be used.
  package init(overrides: [String: String]) throws(TemplateError) {
    templates = try PageTemplates(overrides: overrides, pages: [.letter])
  }

  package func bytes(of letter: PublishedLetter, as form: Form) -> [UInt8] {
    let composer = LetterComposer(letter)
    return switch form {
    case .text: Array(LetterText(composer).text.utf8)
    case .html: templates.render(.letter, in: .html, with: Self.values(composer, .html))
    case .markdown: templates.render(.letter, in: .markdown, with: Self.values(composer, .markdown))
    }
  }

  /// What the templates of a letter fill in.
  static func values(
    _ composer: LetterComposer, _ markup: PageForm.Markup
  ) -> [String: Any] {
    let (letter, phrases) = (composer.letter, composer.phrases)
    func text(_ words: String) -> String {
      switch markup {
      case .html: HTMLText.escaping(words)
      case .markdown: MarkdownText.escaping(words)
      }
    }
    let sender = letter.municipality.map { "\(phrases.municipality) \($0)" } ?? letter.subject.area
    let style = letter.style
    var values: [String: Any] = [
      "lang": letter.language.rawValue,
      "title": text(composer.title),
      "readers": text(phrases.readersOfLetter),
      "description": text(composer.opening),
      "skip": text(phrases.skipLink),
      "main": phrases.say("inhoud", "content"),
      "colours": HouseColours(letter.style.colours).css,
      "accent": HouseColours(letter.style.colours).paper.accent.hex,
      "eyebrow": text(composer.eyebrow.joined(separator: " · ")),
      "intro": text(composer.opening),
      "sender": text(sender),
      "asOf": text(phrases.asOf(letter.referenceDate)),
      "house": HouseFoot(style, phrases, markup).lines.map { ["line": $0] },
      "chapters": composer.chapters.map { chapter in
        [
          "kind": chapter.kind.rawValue,
          "title": text(chapter.title),
          "anchor": chapter.kind.rawValue,
          "body": body(blocks(of: chapter, phrases), markup, letter),
        ]
      },
    ]
    // Empty words would open a section of a template all the same.
    values["placed"] = composer.placed.map(text)
    values["salutation"] = style.salutation.map(text)
    values["signature"] = style.signature.map(text)
    return values
  }

  private static func blocks(of chapter: LetterChapter, _ phrases: Phrases) -> [Block] {
    chapter.groups.flatMap { group -> [Block] in
      var blocks: [Block] = []
      if let opening = group.opening { blocks.append(.paragraph(Line(opening))) }
      let rest = group.items.count - min(group.items.count, group.limit)
      let shown = Array(group.items.prefix(group.limit))
      switch chapter.kind {
      case .contact, .account: blocks += shown.map { .paragraph($0.text) }
      case .said:
        let lines = shown.map { entry in
          Line(entry.text.runs + entry.details.flatMap(\.runs))
        }
        if !lines.isEmpty { blocks.append(.list(lines + others(rest, phrases).map(\.text))) }
      case .done, .open, .declined, .questions:
        if !shown.isEmpty { blocks.append(.entries(shown + others(rest, phrases))) }
      }
      if let closing = group.closing { blocks.append(.paragraph(Line(closing))) }
      return group.title.map { [.section($0, blocks)] } ?? blocks
    }
  }

  private static func others(_ number: Int, _ phrases: Phrases) -> [Block.Entry] {
    number > 0 ? [.init(text: Line([.aside(phrases.andOthers(number))]))] : []
  }

  private static func body(
    _ blocks: [Block], _ markup: PageForm.Markup, _ letter: PublishedLetter
  ) -> String {
    switch markup {
    case .html:
      var writer = HTMLWriter(
        prefix: "", language: letter.language, paper: HouseColours(letter.style.colours).paper)
      writer.write(blocks)
      return writer.html
    case .markdown:
      var writer = MarkdownWriter()
      writer.write(blocks)
      return writer.markdown.trimmingEnd + "\n"
    }
  }
}
