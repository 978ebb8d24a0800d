internal import Files

/// The file in which it is remembered what was ever published.
///
/// A municipality remembers it beside its `wijk.yml`, where it is kept with the notes; reports
/// that go elsewhere have it with them.
struct MemoryPlace: Sendable {
  static let name = ".wijk-published"

  /// The folder in which it is kept.
  let folder: String
  /// Other folders in which something may be remembered that counts as well.
  let others: [String]

  init(_ folder: String, others: [String] = []) {
    self.folder = folder
    self.others = others
  }

  /// Everything that is remembered, each under its path.
  ///
  /// - Throws: ``FileError`` when something else stands in its place: to publish without it could
  ///   give away what earlier reports kept.
  func contents() throws(FileError) -> [(path: String, bytes: [UInt8])] {
    var found: [(path: String, bytes: [UInt8])] = []
    for folder in [folder] + others {
      let path = Path.join(folder, Self.name)
      switch Disk.kindWithoutFollowing(path) {
      case nil: continue
      case .file: found.append((path, try Disk.contents(of: path, limit: 64 << 20)))
      case .link: throw FileError.link(path)
      case .folder, .other: throw FileError.notAFile(path)
      }
    }
    return found
  }

  /// Remembers something, unless that is what is remembered already.
  func write(_ bytes: [UInt8]) throws(FileError) {
    let path = Path.join(folder, Self.name)
    if Disk.kindWithoutFollowing(path) == .file, try Disk.contents(of: path) == bytes { return }
    try Disk.replace(contentsOf: path, with: bytes)
  }
}
