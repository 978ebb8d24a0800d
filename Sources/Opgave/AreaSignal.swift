package import Notes

/// A statement, with the conversation it was made in.
package struct AreaSignal: Hashable, Sendable, Codable {
  package var kind: Signal.Kind
  package var text: String
  package var themes: [String]
  @Nullable package var asset: Asset?
  package var quotable: Bool
  /// To whom a question is put, as in `@gemeente`.
  @Nullable package var addressee: String?
  package var origin: Origin

  package init(_ signal: Signal, origin: Origin) {
    self.kind = signal.kind
    self.text = signal.text
    self.themes = signal.themes
    self.asset = signal.asset
    self.quotable = signal.quotable
    self.addressee = signal.addressee
    self.origin = origin
  }
}
