/// A UUID that a name always gets: version 5 of RFC 9562, section 5.5.
///
/// So an export that is made again has the same identifiers, and programs see what is new.
struct NameUUID: Hashable, CustomStringConvertible {
  /// The namespace of everything that `wijk` names, made once at random.
  private static let namespace: [UInt8] = [
    0x6B, 0x1D, 0x0C, 0x52, 0x9E, 0x37, 0x4A, 0x0F, 0x8C, 0x64, 0x2F, 0xB7, 0x51, 0xD8, 0xA3, 0x90,
  ]

  let description: String

  /// The identifier of a path of names; no two paths run into each other.
  init(_ path: String...) {
    self.init(path)
  }

  init(_ path: [String]) {
    var name: [UInt8] = []
    for part in path { name += Array(part.utf8) + [0] }
    var bytes = Array(SHA1.digest(of: Self.namespace + name).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text += "-" }
      text += (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
    }
    description = text
  }
}
