import Testing

@testable import Reports

/// The files of an archive in which nothing is compressed, read by way of its directory.
struct StoredFiles {
  private(set) var names: [String] = []
  private var contents: [String: String] = [:]

  subscript(name: String) -> String? { contents[name] }

  init(_ bytes: [UInt8]) throws {
    func number(_ start: Int, _ count: Int) -> Int {
      bytes[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    let end = bytes.count - 22
    try #require(end >= 0 && number(end, 4) == 0x0605_4B50)
    #expect(number(end + 8, 2) == number(end + 10, 2))
    var entry = number(end + 16, 4)
    #expect(entry + number(end + 12, 4) == end)
    for _ in 0..<number(end + 10, 2) {
      try #require(number(entry, 4) == 0x0201_4B50)
      let header = number(entry + 42, 4)
      try #require(number(header, 4) == 0x0403_4B50)
      // Version to time, checksum, sizes and length of the name stand in both.
      #expect(bytes[header + 4..<header + 30] == bytes[entry + 6..<entry + 32])
      #expect(number(entry + 12, 4) == 0b0010_0001 << 16)
      let (size, length) = (number(entry + 24, 4), number(entry + 28, 2))
      let start = header + 30 + length
      let file = Array(bytes[start..<start + size])
      #expect(ZIPArchive.checksum(of: file) == UInt32(number(entry + 16, 4)))
      let name = String(decoding: bytes[header + 30..<start], as: UTF8.self)
      names.append(name)
      contents[name] = String(decoding: file, as: UTF8.self)
      entry += 46 + length
    }
    #expect(entry == end)
  }
}
