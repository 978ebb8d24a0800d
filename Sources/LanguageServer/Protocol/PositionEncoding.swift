/// The unit in which a client counts the characters of a line.
enum PositionEncoding: String, Codable, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"

  /// The one to use with a client, which knows UTF-16 in any case.
  init(offered names: [String]) {
    let offered = names.compactMap(PositionEncoding.init(rawValue:))
    self = offered.contains(.utf8) ? .utf8 : .utf16
  }

  /// What a character counts for that starts with a byte of UTF-8; zero for a byte within one.
  func width(of byte: UInt8) -> Int {
    if self == .utf8 { return 1 }
    switch byte {
    case 0x80..<0xC0: return 0
    case 0xF0...: return self == .utf16 ? 2 : 1
    default: return 1
    }
  }
}
