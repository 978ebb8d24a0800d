package import Diagnostics
package import Source

/// Something in a text that looks like personal data.
package struct PersonalDataMatch: Hashable, Sendable {
  /// How sure the words are about one person.
  package enum Certainty: Hashable, Sendable {
    /// Words like these are nearly always about one person.
    case likely
    /// Words like these may also be about something else, or may be harmless.
    case possible
  }

  package let kind: PersonalDataKind
  package let certainty: Certainty
  /// The value in the bytes of the text, without the words around it.
  package let range: ByteRange
  /// A role or a label that can stand in its place.
  package let replacement: Bilingual
  /// What is told behind it, which a role in its place would leave to be found; `nil` where nothing is.
  let rest: ByteRange?

  init(
    _ kind: PersonalDataKind, _ range: ByteRange, certainty: Certainty = .likely,
    replacement: Bilingual? = nil, rest: ByteRange? = nil
  ) {
    self.kind = kind
    self.certainty = certainty
    self.range = range
    self.replacement = replacement ?? kind.placeholder
    self.rest = rest
  }
}
