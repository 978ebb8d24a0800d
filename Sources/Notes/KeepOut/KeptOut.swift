internal import Source

/// Words of a note that keep it, or a part of it, out of the public editions.
struct KeptOut: Hashable {
  var words: String
  /// The bytes of the line or field they stand in.
  var range: ByteRange
}
