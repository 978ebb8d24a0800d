internal import Calendar
internal import Words
package import Notes

/// The text of an area that people agreed on, from `opgaven/<area>.md`.
package struct AgreedText: Hashable, Sendable, Codable {
  /// One hoofdopgave: its title, its themes, and its chapters.
  package struct Headline: Hashable, Sendable, Codable {
    package var title: String
    package var themes: [String]
    /// Markdown, with headings of level three and deeper.
    package var body: String
    /// The lines of the file on which the title stands and the body begins.
    package var line = 1
    package var bodyLine = 1

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
  /// The line of the file on which the summary begins.
  package var summaryLine = 1
  package var headlines: [Headline]
  /// What its list items with a mark say of agreements.
  package var agreements: [NotedAgreement] = []
  /// The path of the text, from the municipality's folder.
  package var note = ""
  /// What the text itself keeps out of the public editions.
  package var withheld: [Conversation.Line] = []
  /// Where there is personal data in the text; filled by the checker.
  package var privacy: [AreaPrivacyMark] = []

  package init(agreedOn: String? = nil, summary: String? = nil, headlines: [Headline] = []) {
    self.agreedOn = agreedOn
    self.summary = summary
    self.headlines = headlines
  }
}

extension AgreedText {
  /// What it keeps out, as the internal edition shows it.
  func withheld(on day: CalendarDate) -> [AreaText] {
    withheld.map { line in
      AreaText(
        line.text,
        origin: Origin(
          conversation: Origin.noConversation, note: note, line: line.line, date: day,
          confidential: false))
    }
  }
}
