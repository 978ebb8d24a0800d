internal import Source

extension Scan {
  mutating func addMails(_ mails: [ByteRange], besides mailboxes: PublicMailboxes) {
    for range in mails where !mailboxes.contains(String(decoding: bytes[range], as: UTF8.self)) {
      add(.emailAddress, range)
    }
  }

  /// Pictures in the text, and links to pictures that may know where they were taken.
  mutating func addLinks(_ links: [ByteRange]) {
    for range in links {
      if bytes[range.lowerBound] == UInt8(ascii: "!") {
        add(.photoLink, range, .possible)
      } else if Self.photoEnds.contains(where: {
        bytes[range].suffix($0.count).map { $0 | 0x20 } == $0
      }) {
        add(.photoLink, range, .possible)
      }
    }
  }

  private static let photoEnds = [".jpg", ".jpeg", ".heic", ".heif"].map { Array($0.utf8) }

  /// The name of a photo: `IMG_2034.heic`, `foto's/koffie.jpg`.
  mutating func photo(at index: Int) {
    let token = tokens[index]
    guard token.gap.isOnly("."), !isPartOfMore(index + 1) else { return }
    let floor = matches.last?.range.upperBound ?? 0
    var start = token.range.lowerBound - 1
    while start > floor, !Self.parts(bytes[start - 1]) { start -= 1 }
    guard start < token.range.lowerBound - 1 else { return }
    add(.photoLink, start..<token.range.upperBound, .possible)
  }

  private static func parts(_ byte: UInt8) -> Bool {
    byte <= 0x20 || "()[]<>\"|!".utf8.contains(byte)
  }
}
