/// Files in one stream, as POSIX describes a tar archive (ustar, with pax for names that do not fit).
///
/// Every file is dated 1 January 1970 and owned by nobody, so that the same files are the same
/// bytes. Folders are not listed: whoever unpacks it makes them.
enum TarArchive {
  private static let blockSize = 512

  /// What stands behind the last file.
  static var end: [UInt8] { [UInt8](repeating: 0, count: 2 * blockSize) }

  /// A file with what stands before it and fills its last block.
  static func entry(_ path: String, _ bytes: [UInt8]) -> [UInt8] {
    let name = Array(path.utf8)
    let isPlain = name.allSatisfy { $0 < 0x80 }
    if isPlain, let (prefix, rest) = split(name) {
      return header(rest, prefix: prefix, size: bytes.count) + padded(bytes)
    }
    let record = record("path", name)
    // What cannot read the record above a file knows it by this.
    let short = Array(name.filter { $0 < 0x80 }.suffix(100))
    return header(Array("pax-header".utf8), prefix: [], size: record.count, kind: "x")
      + padded(record) + header(short, prefix: [], size: bytes.count) + padded(bytes)
  }

  /// A name in the two fields that there are for it; `nil` when it does not fit.
  private static func split(_ name: [UInt8]) -> (prefix: [UInt8], rest: [UInt8])? {
    if name.count <= 100 { return ([], name) }
    let slash = name.indices.dropFirst().first {
      name[$0] == UInt8(ascii: "/") && name.count - $0 - 1 <= 100
    }
    guard let slash, slash <= 155, slash + 1 < name.count else { return nil }
    return (Array(name[..<slash]), Array(name[(slash + 1)...]))
  }

  private static func header(
    _ name: [UInt8], prefix: [UInt8], size: Int, kind: Character = "0"
  ) -> [UInt8] {
    var block = [UInt8](repeating: 0, count: blockSize)
    func put(_ bytes: some Sequence<UInt8>, at start: Int) {
      for (index, byte) in bytes.enumerated() { block[start + index] = byte }
    }
    put(name, at: 0)
    put(octal(0o644, digits: 7), at: 100)
    put(octal(0, digits: 7), at: 108)
    put(octal(0, digits: 7), at: 116)
    put(octal(size, digits: 11), at: 124)
    put(octal(0, digits: 11), at: 136)
    put("        ".utf8, at: 148)
    put(String(kind).utf8, at: 156)
    put("ustar\0".utf8, at: 257)
    put("00".utf8, at: 263)
    put(octal(0, digits: 7), at: 329)
    put(octal(0, digits: 7), at: 337)
    put(prefix, at: 345)
    // The sum is made while its own field holds spaces.
    put(octal(block.reduce(0) { $0 + Int($1) }, digits: 6) + [0, 0x20], at: 148)
    return block
  }

  private static func octal(_ number: Int, digits: Int) -> [UInt8] {
    let text = Array(String(number, radix: 8).utf8)
    return [UInt8](repeating: UInt8(ascii: "0"), count: max(digits - text.count, 0)) + text
  }

  /// A record of a pax header: its own length, a keyword and a value.
  private static func record(_ keyword: String, _ value: [UInt8]) -> [UInt8] {
    let rest = Array(" \(keyword)=".utf8) + value + [UInt8(ascii: "\n")]
    var length = rest.count
    while String(length).utf8.count + rest.count != length {
      length = String(length).utf8.count + rest.count
    }
    return Array(String(length).utf8) + rest
  }

  private static func padded(_ bytes: [UInt8]) -> [UInt8] {
    let rest = bytes.count % blockSize
    return rest == 0 ? bytes : bytes + [UInt8](repeating: 0, count: blockSize - rest)
  }
}
