/// The text that people agreed on, with headings of level three and deeper.
package struct PublishedAgreedText: Hashable, Sendable {
  package struct Headline: Hashable, Sendable {
    package var title: String
    package var themes: [String]
    /// Markdown.
    package var body: String
  }

  package var agreedOn: String?
  /// Markdown.
  package var summary: String?
  package var headlines: [Headline]
}
