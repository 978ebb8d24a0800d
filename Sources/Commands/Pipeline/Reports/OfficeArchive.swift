/// A document of an office program, which is a ZIP archive.
enum OfficeArchive {
  /// The same archive with every file in it dated 1 January 1980, the first day that ZIP knows.
  ///
  /// Pandoc dates the files in an ODT by the clock. The layout is that of APPNOTE 6.3, §4.3: a
  /// directory at the end points to a header before each file, and both hold time and date.
  static func withoutClock(_ archive: [UInt8]) -> [UInt8] {
    var bytes = archive
    guard let end = bytes.lastStart(of: [0x50, 0x4B, 0x05, 0x06]), end + 20 <= bytes.count else {
      return archive
    }
    var entry = bytes.number(at: end + 16, bytes: 4)
    for _ in 0..<bytes.number(at: end + 10, bytes: 2) {
      guard entry + 46 <= end, bytes[entry...].starts(with: [0x50, 0x4B, 0x01, 0x02]) else {
        return archive
      }
      let header = bytes.number(at: entry + 42, bytes: 4)
      guard header + 30 <= end else { return archive }
      bytes.replaceSubrange(entry + 12..<entry + 16, with: firstDay)
      bytes.replaceSubrange(header + 10..<header + 14, with: firstDay)
      let lengths = [28, 30, 32].map { bytes.number(at: entry + $0, bytes: 2) }
      entry += 46 + lengths.reduce(0, +)
    }
    return bytes
  }

  /// Midnight, and the first day of the first month of year zero.
  private static var firstDay: [UInt8] { [0, 0, 0b0010_0001, 0] }
}

extension [UInt8] {
  /// A number whose smallest byte comes first.
  fileprivate func number(at start: Int, bytes count: Int) -> Int {
    self[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  fileprivate func lastStart(of mark: [UInt8]) -> Int? {
    guard count >= mark.count else { return nil }
    return (0...count - mark.count).last { self[$0...].starts(with: mark) }
  }
}
