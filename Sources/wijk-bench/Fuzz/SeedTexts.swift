internal import Files

/// The notes and settings of the examples and the tests, to make others of.
struct SeedTexts {
  private(set) var notes: [[UInt8]] = []
  private(set) var settings: [[UInt8]] = []

  /// Collects them below some folders, always in the same order.
  ///
  /// - Throws: ``FileError`` when one of them cannot be read.
  init(below folders: [String]) throws(FileError) {
    for folder in folders { try collect(folder) }
  }

  private mutating func collect(_ folder: String) throws(FileError) {
    let entries = try Disk.entries(of: folder).sorted { $0.name < $1.name }
    for (name, kind) in entries where !name.hasPrefix(".") && name != "rapporten" {
      let path = Path.join(folder, name)
      switch kind {
      case .folder: try collect(path)
      case .file where name.hasSuffix(".md"): notes.append(try Disk.contents(of: path))
      case .file where name == "wijk.yml": settings.append(try Disk.contents(of: path))
      default: break
      }
    }
  }
}
