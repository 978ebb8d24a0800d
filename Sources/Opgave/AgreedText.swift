package import Notes

/// The text of an area that people agreed on, from `opgaven/<area>.md`.
package struct AgreedText: Hashable, Sendable, Codable {
  /// One hoofdopgave: its title, its themes, and its chapters.
  package struct Headline: Hashable, Sendable, Codable {
    package var title: String
    package var themes: [String]
    /// Markdown, with headings of level three and deeper.
    package var body: String

    package init(title: String, themes: [String] = [], body: String) {
      self.title = title
      self.themes = themes
      self.body = body
    }
  }

  /// The day on which it was agreed, in the writer's words or ISO 8601.
  @Nullable package var agreedOn: String?
  /// Markdown of the opening summary.
  @Nullable package var summary: String?
  package var headlines: [Headline]
  /// What its list items with a mark say of agreements.
  package var agreements: [NotedAgreement] = []
  /// The path of the text, from the municipality's folder.
  package var note = ""
  /// Where personal data keeps the text out of a public edition; filled by the checker.
  package var privacy: [AreaPrivacyMark] = []

  package init(agreedOn: String? = nil, summary: String? = nil, headlines: [Headline] = []) {
    self.agreedOn = agreedOn
    self.summary = summary
    self.headlines = headlines
  }
}
