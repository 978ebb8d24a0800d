package import Source

/// A theme that the words of a text point to.
package struct ThemeMention: Hashable, Sendable {
  package var theme: String
  package var range: ByteRange
  /// Whether the same sentence says that it is no matter: `valt mee`, `opgelost`.
  package var isDenied: Bool
}
