internal import Reports

/// A document of an office program, which is a ZIP archive.
enum OfficeArchive {
  /// The same archive with every file in it dated 1 January 1980, the first day that ZIP knows.
  ///
  /// Pandoc dates the files in an ODT by the clock; both the list of files and the header before
  /// each hold time and date.
  static func withoutClock(_ archive: [UInt8]) -> [UInt8] {
    guard let directory = ZIPDirectory(archive) else { return archive }
    var bytes = archive
    for entry in directory.entries {
      bytes.replaceSubrange(entry.place + 12..<entry.place + 16, with: firstDay)
      bytes.replaceSubrange(entry.header + 10..<entry.header + 14, with: firstDay)
    }
    return bytes
  }

  /// Midnight, and the first day of the first month of year zero.
  private static var firstDay: [UInt8] { [0, 0, 0b0010_0001, 0] }
}
