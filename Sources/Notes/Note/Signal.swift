/// One statement in a conversation.
package struct Signal: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case strength, wish, concern, question, idea, background
    /// A loose repair for the municipality's desk (melding), no matter for a wijkopgave.
    case `repair`
  }

  /// Whence the kind is known.
  package enum KindSource: String, Hashable, Sendable, Codable, CaseIterable {
    /// A heading, label, tag, mark or box says it.
    case stated
    /// The words of the sentence show it.
    case suggested
    /// Nothing does, and the statement counts as background.
    case none
  }

  package var kind: Kind
  package var kindSource: KindSource
  /// The words, with inline Markdown and without list marks and `#` tags.
  package var text: String
  package var themes: [String]
  package var line: Int
  /// Its area, where that is another than the conversation's.
  package var area: String?
  /// What kind of treasure it is; only for strengths.
  @Nullable package var asset: Asset?
  /// Whether it is a resident's own words, with consent to print them.
  package var quotable: Bool
  /// To whom a question is put, as in `@gemeente`.
  @Nullable package var addressee: String?

  package init(
    kind: Kind, kindSource: KindSource = .stated, text: String, themes: [String] = [], line: Int,
    asset: Asset? = nil,
    quotable: Bool = false, addressee: String? = nil
  ) {
    self.kind = kind
    self.kindSource = kindSource
    self.text = text
    self.themes = themes
    self.line = line
    self.asset = asset
    self.quotable = quotable
    self.addressee = addressee
  }
}
