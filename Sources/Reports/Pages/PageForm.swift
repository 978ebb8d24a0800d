/// The markup of a page, and the endings of its file and of its links to other pages.
///
/// A page that becomes another kind of file later leads to pages of that kind from the start.
package struct PageForm: Hashable, Sendable {
  package enum Markup: String, CaseIterable, Sendable {
    case html, markdown = "md"
  }

  package let markup: Markup
  /// Without a dot.
  package let ending: String
  /// Whether charts in Markdown are pictures, for a document that is made of it.
  package let hasPictures: Bool

  package init(_ markup: Markup, ending: String, hasPictures: Bool = false) {
    self.markup = markup
    self.ending = ending
    self.hasPictures = hasPictures
  }

  package static let html = PageForm(.html, ending: "html")
  package static let markdown = PageForm(.markdown, ending: "md")
}
