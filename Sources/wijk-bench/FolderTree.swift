internal import Files

/// All files below a folder, hidden ones too, with what they hold.
struct FolderTree: Equatable {
  private(set) var files: [String: [UInt8]] = [:]

  /// Reads a folder; one that is not there holds nothing.
  ///
  /// - Throws: ``FileError`` when something in it cannot be read.
  init(_ folder: String) throws(FileError) {
    guard Disk.kind(of: folder) == .folder else { return }
    try read(folder, as: "")
  }

  private mutating func read(_ folder: String, as place: String) throws(FileError) {
    for (name, kind) in try Disk.entries(of: folder) {
      let path = Path.join(place, name)
      switch kind {
      case .folder: try read(Path.join(folder, name), as: path)
      case .file: files[path] = try Disk.contents(of: Path.join(folder, name))
      case .link, .other: files[path] = []
      }
    }
  }

  /// The files that are in neither of two states, by name.
  ///
  /// A file may be as it was, or as it is to be; one that is new or goes may be missing.
  func strangers(between old: FolderTree, and new: FolderTree) -> [String] {
    let all = Set(files.keys).union(old.files.keys).union(new.files.keys)
    return all.filter { files[$0] != old.files[$0] && files[$0] != new.files[$0] }.sorted()
  }
}
