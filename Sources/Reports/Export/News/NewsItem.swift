internal import CommonMark

/// A piece of news about an area, to read in a paper or on a site.
struct NewsItem: Hashable {
  /// Some paragraphs and a list, below a heading or without one.
  struct Section: Hashable {
    var heading: String?
    var paragraphs: [String] = []
    var items: [String] = []

    var isEmpty: Bool { paragraphs.isEmpty && items.isEmpty }
  }

  let title: String
  let sections: [Section]

  /// The number of words of all that is printed, title and headings included.
  var words: Int { PlainWords.count(plain) }

  var plain: String {
    var blocks = [title]
    for section in sections where !section.isEmpty {
      var block = section.heading.map { [$0] } ?? []
      if !section.items.isEmpty, section.paragraphs.isEmpty {
        block += section.items.map { "- \($0)" }
        blocks.append(block.joined(separator: "\n"))
        continue
      }
      block += section.paragraphs
      blocks.append(block.joined(separator: section.heading == nil ? "\n\n" : "\n"))
      if !section.items.isEmpty {
        blocks.append(section.items.map { "- \($0)" }.joined(separator: "\n"))
      }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  var markdown: String {
    var blocks = ["# " + MarkdownText.escaping(title)]
    for section in sections where !section.isEmpty {
      if let heading = section.heading { blocks.append("## " + MarkdownText.escaping(heading)) }
      blocks += section.paragraphs.map(MarkdownText.escaping)
      if !section.items.isEmpty {
        blocks.append(
          section.items.map { "- " + MarkdownText.escaping($0) }.joined(separator: "\n"))
      }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }
}
