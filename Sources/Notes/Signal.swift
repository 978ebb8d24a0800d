/// One statement in a conversation.
package struct Signal: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case strength, wish, concern, question, idea, background
    /// A loose repair for the municipality's desk (melding), no matter for a wijkopgave.
    case `repair`
  }

  package var kind: Kind
  /// The words, with inline Markdown and without list marks and `#` tags.
  package var text: String
  package var themes: [String]
  package var line: Int
  /// What kind of treasure it is; only for strengths.
  @Nullable package var asset: Asset?
  /// Whether it is a resident's own words, with consent to print them.
  package var quotable: Bool
  /// To whom a question is put, as in `@gemeente`.
  @Nullable package var addressee: String?

  package init(
    kind: Kind, text: String, themes: [String] = [], line: Int, asset: Asset? = nil,
    quotable: Bool = false, addressee: String? = nil
  ) {
    self.kind = kind
    self.text = text
    self.themes = themes
    self.line = line
    self.asset = asset
    self.quotable = quotable
    self.addressee = addressee
  }
}
