internal import Words

/// A name for a thing that stays the same for as long as its words do.
///
/// Calendars and feed readers know by it what they have seen. It is a name-based UUID (version 5,
/// RFC 9562 §5.5), made of published words alone.
struct StableID: Hashable {
  /// The namespace of all names that `wijk` gives; drawn by lot, once.
  private static let namespace: [UInt8] = [
    0x9F, 0x2B, 0x47, 0xD1, 0x63, 0x0E, 0x4C, 0x58, 0xA7, 0x1D, 0x5B, 0xE2, 0x90, 0x36, 0xC4, 0x8A,
  ]

  /// The UUID in its usual form.
  let uuid: String

  var uri: String { "urn:uuid:\(uuid)" }

  /// Names a thing in a municipality.
  ///
  /// Case, accents and marks of the words do not matter.
  init(of kind: String, _ words: [String], in municipality: String?) {
    let name = ([municipality ?? "", kind] + words).map { Folding.key($0) }
    self.init(namespace: Self.namespace, name: name.joined(separator: "\u{1F}"))
  }

  init(namespace: [UInt8], name: String) {
    var bytes = Array(SHA1.digest(of: namespace + Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    uuid = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16]
      .map { digits[$0].joined() }.joined(separator: "-")
  }
}
