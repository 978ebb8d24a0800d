/// The identifier that a part of a research file always gets from its path.
///
/// So an export that is made again has the same identifiers, and programs see what is new.
struct NameUUID: Hashable, CustomStringConvertible {
  /// The namespace of all parts of research files; drawn by lot, once.
  private static let namespace: [UInt8] = [
    0x6B, 0x1D, 0x0C, 0x52, 0x9E, 0x37, 0x4A, 0x0F, 0x8C, 0x64, 0x2F, 0xB7, 0x51, 0xD8, 0xA3, 0x90,
  ]

  /// The UUID in its usual form.
  let description: String

  /// Names a part by its path, in which every letter matters.
  init(_ path: String...) {
    self.init(path)
  }

  init(_ path: [String]) {
    let name = path.map { $0 + "\u{1F}" }.joined()
    description = StableID(namespace: Self.namespace, name: name).uuid
  }
}
