/// A ZIP archive of files as they are, after APPNOTE 6.3.
///
/// Every file is dated 1 January 1980, the first day that ZIP knows, so that the same files give
/// the same bytes. Nothing is compressed: text in a project of a hundred conversations is small.
struct ZIPArchive {
  private static let version: UInt16 = 20
  /// That names are UTF-8.
  private static let flags: UInt16 = 1 << 11
  private static let firstDay: UInt16 = 0b0010_0001

  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a file.
  ///
  /// - Precondition: The archive stays below 4 GiB and 65,536 files.
  mutating func add(_ name: String, _ contents: [UInt8]) {
    var facts: [UInt8] = []
    facts.append(Self.version)
    facts.append(Self.flags)
    facts.append(UInt16(0))
    facts.append(UInt16(0))
    facts.append(Self.firstDay)
    facts.append(Self.checksum(of: contents))
    facts.append(UInt32(contents.count))
    facts.append(UInt32(contents.count))
    add(name, contents, facts)
  }

  /// Adds a file of another archive, packed as it is.
  mutating func add(_ entry: ZIPDirectory.Entry, of archive: [UInt8]) {
    var facts = entry.facts
    // Its sizes stand before the file, and not behind it.
    facts[2] &= ~0b1000
    facts.replaceSubrange(6..<10, with: [0, 0, UInt8(Self.firstDay), 0])
    add(entry.name, Array(archive[entry.contents]), facts)
  }

  private mutating func add(_ name: String, _ contents: [UInt8], _ known: [UInt8]) {
    let start = UInt32(body.count)
    var facts = known
    facts.append(UInt16(name.utf8.count))
    facts.append(UInt16(0))

    body += [0x50, 0x4B, 0x03, 0x04] + facts + Array(name.utf8) + contents

    directory += [0x50, 0x4B, 0x01, 0x02]
    directory.append(Self.version)
    directory += facts
    // No comment, the first disk, and nothing that only one system understands.
    directory += Array(repeating: 0, count: 10)
    directory.append(start)
    directory += name.utf8
    count += 1
  }

  /// The whole archive.
  var bytes: [UInt8] {
    var end: [UInt8] = [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0]
    end.append(UInt16(count))
    end.append(UInt16(count))
    end.append(UInt32(directory.count))
    end.append(UInt32(body.count))
    end.append(UInt16(0))
    return body + directory + end
  }

  // MARK: Checksum

  /// CRC-32 with the polynomial of ISO 3309, as ZIP has it.
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { checksum, byte in
      table[Int(UInt8(truncatingIfNeeded: checksum) ^ byte)] ^ checksum >> 8
    }
  }

  private static let table: [UInt32] = (UInt32(0)..<256).map { index in
    (0..<8).reduce(index) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }
}

extension [UInt8] {
  /// Appends a number, its smallest byte first.
  fileprivate mutating func append(_ number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
