/// Cuts a stream of bytes into messages, each behind a header that tells its length.
///
/// A header that cannot be read costs no more than itself: the next one is looked for behind it.
struct MessageFraming {
  /// What stands next in the stream.
  enum Piece: Hashable {
    /// The content of one message.
    case message([UInt8])
    /// Bytes that are no message.
    case broken
  }

  /// The most bytes that a message may have.
  static let sizeLimit = 64 << 20
  /// The most bytes that a header may have.
  private static let headerLimit = 4096
  private static let name = Array("content-length:".utf8)

  private var bytes: [UInt8] = []
  /// The bytes at the start that are used up.
  private var start = 0
  /// The length of the message whose header was read.
  private var length: Int?
  /// Up to where the end of the header was looked for.
  private var searched = 0

  mutating func append(_ more: [UInt8]) {
    if start > 0 {
      bytes.removeFirst(start)
      searched = max(0, searched - start)
      start = 0
    }
    bytes += more
  }

  /// The next piece; `nil` until there is more of it.
  mutating func next() -> Piece? {
    if length == nil {
      guard let end = endOfHeader() else {
        guard bytes.count - start > Self.headerLimit else { return nil }
        return skip()
      }
      guard let length = Self.length(in: bytes[start..<end.header]) else { return skip() }
      start = end.content
      self.length = length
    }
    guard let length, bytes.count - start >= length else { return nil }
    let message = Array(bytes[start..<start + length])
    start += length
    (searched, self.length) = (start, nil)
    return .message(message)
  }

  /// The places behind the last field of the header and behind the empty line below it.
  private mutating func endOfHeader() -> (header: Int, content: Int)? {
    var index = max(start, searched - 3)
    while index < bytes.count {
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: "\n") else { continue }
      if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\n") {
        return (index, index + 2)
      }
      if index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "\r"),
        bytes[index + 2] == UInt8(ascii: "\n")
      {
        return (index, index + 3)
      }
    }
    searched = bytes.count
    return nil
  }

  /// The length that a header tells; `nil` when it tells none that can be true.
  private static func length(in header: ArraySlice<UInt8>) -> Int? {
    for line in header.split(separator: UInt8(ascii: "\n")) {
      guard starts(line, with: name) else { continue }
      let digits = line.dropFirst(name.count).filter { $0 > UInt8(ascii: " ") }
      guard !digits.isEmpty, digits.count < 10,
        digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
      else { return nil }
      let length = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
      return length <= sizeLimit ? length : nil
    }
    return nil
  }

  private static func starts(_ line: ArraySlice<UInt8>, with name: [UInt8]) -> Bool {
    line.count >= name.count && zip(line, name).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
  }

  /// Drops what is no header, up to where one may begin.
  private mutating func skip() -> Piece {
    var index = start + 1
    while index < bytes.count, !Self.mayStart(bytes[index...].prefix(Self.name.count)) {
      index += 1
    }
    (start, searched) = (index, index)
    return .broken
  }

  /// Whether bytes begin a header, as far as they are there.
  private static func mayStart(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.first.map { $0 | 0x20 == name[0] } ?? false
      && starts(bytes, with: Array(name.prefix(bytes.count)))
  }

  /// A message with its header.
  static func framed(_ content: [UInt8]) -> [UInt8] {
    Array("Content-Length: \(content.count)\r\n\r\n".utf8) + content
  }
}
