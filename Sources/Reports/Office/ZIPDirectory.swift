/// The list of files at the end of a ZIP archive, after APPNOTE 6.3, §4.3.
package struct ZIPDirectory {
  /// A file in the archive, by the places of what the archive says of it.
  package struct Entry: Sendable {
    package let name: String
    /// Where the list tells of the file.
    package let place: Int
    /// Where the header before the file begins.
    package let header: Int
    /// What the list and the header both say: version, flags, method, time, checksum and sizes.
    let facts: [UInt8]
    /// The bytes of the file, packed as they are.
    let contents: Range<Int>
  }

  private static let entryMark: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
  private static let endMark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]

  package let entries: [Entry]

  /// Reads the list; `nil` when some bytes are no archive, or one that is broken.
  package init?(_ archive: [UInt8]) {
    guard let end = archive.lastStart(of: Self.endMark), end + 22 <= archive.count else {
      return nil
    }
    var entries: [Entry] = []
    var place = archive.number(at: end + 16, bytes: 4)
    for _ in 0..<archive.number(at: end + 10, bytes: 2) {
      guard place + 46 <= end, archive[place...].starts(with: Self.entryMark) else { return nil }
      let lengths = [28, 30, 32].map { archive.number(at: place + $0, bytes: 2) }
      let header = archive.number(at: place + 42, bytes: 4)
      let name = place + 46
      guard name + lengths[0] <= end, header + 30 <= end else { return nil }
      let start =
        header + 30 + archive.number(at: header + 26, bytes: 2)
        + archive.number(at: header + 28, bytes: 2)
      let size = archive.number(at: place + 20, bytes: 4)
      guard start + size <= end else { return nil }
      entries.append(
        Entry(
          name: String(decoding: archive[name..<name + lengths[0]], as: UTF8.self), place: place,
          header: header, facts: Array(archive[place + 6..<place + 28]),
          contents: start..<start + size))
      place = name + lengths.reduce(0, +)
    }
    self.entries = entries
  }
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
