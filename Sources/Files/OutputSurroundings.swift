internal import Diagnostics

/// The files in an output folder that its manifest does not list.
struct OutputSurroundings {
  private let path: String
  /// What was never written by `wijk`, by path; of a folder nothing but its name.
  private(set) var foreign: [String] = []
  /// What a run of an earlier version left behind when it was stopped.
  private var stale: [String] = []

  /// Looks in the folders in which files of manifests stand.
  init(of manifests: [Manifest], in path: String) throws(FileError) {
    self.path = path
    let known = Set(manifests.flatMap(\.entries.keys))
    var folders: Set<String> = [""]
    for file in known {
      var folder = Path.parent(of: file)
      while folder != ".", folders.insert(folder).inserted { folder = Path.parent(of: folder) }
    }
    for folder in folders where Disk.standing(at: folder, inside: path) == .folder {
      for (name, kind) in try Disk.entries(of: Path.join(path, folder)) {
        let place = Path.join(folder, name)
        if Self.isStaged(name) {
          if kind != .folder { stale.append(place) }
        } else if !Self.isLitter(name), place != OutputFolder.copiesName,
          !known.contains(place), kind != .folder || !folders.contains(place)
        {
          foreign.append(kind == .folder ? place + "/" : place)
        }
      }
    }
    foreign.sort()
  }

  /// Takes away what was left behind.
  func sweep() throws(FileError) {
    for file in stale { try Disk.deleteFile(Path.join(path, file)) }
    try StagingFolder.sweep(path)
  }

  /// Whether a name is that of a file on its way to another name.
  private static func isStaged(_ name: String) -> Bool {
    name.hasPrefix(".") && name.hasSuffix(".wijk-new") && name != ".wijk-new"
  }

  /// Whether a name is hidden, or one that an operating system leaves behind.
  static func isLitter(_ name: String) -> Bool {
    name.hasPrefix(".") || ["thumbs.db", "desktop.ini"].contains(name.lowercased())
  }
}
