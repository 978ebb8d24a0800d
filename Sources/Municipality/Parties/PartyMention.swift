package import Source

/// A party that a text names.
package struct PartyMention: Hashable, Sendable {
  package var party: Party
  package var range: ByteRange
}
