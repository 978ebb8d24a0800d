internal import Diagnostics
internal import Source

/// A folder that `wijk` writes files in.
///
/// A manifest in it lists what was written and what it was like; only that is ever replaced or
/// deleted. What else is there is left alone. New files are first written in a hidden folder, all
/// of them, and then put in their places, so that a failure leaves what was there whole.
package struct OutputFolder: Sendable {
  /// The commands whose files can stand in one folder; none of them deletes those of another.
  package enum Maker: String, Sendable {
    case report, export, letter
  }

  /// What becomes of a file that was written before and is not made this time.
  package enum Fate: Sendable {
    case stays
    /// It goes, unless somebody edited it.
    case goes
    /// It stays, and whoever runs the command is told.
    case isLeft
  }

  /// What writing did.
  package struct Outcome: Hashable, Sendable {
    /// The numbers of files.
    package var written = 0
    package var unchanged = 0
    package var deleted = 0
    /// The files that somebody had edited, each with the copy that was kept of it.
    package var copies: [Copy] = []
    /// Files of earlier runs that are still there and are no longer made.
    package var left: [String] = []
    /// What is there and was never written by `wijk`.
    package var foreign: [String] = []

    package init(
      written: Int = 0, unchanged: Int = 0, deleted: Int = 0, copies: [Copy] = [],
      left: [String] = [], foreign: [String] = []
    ) {
      self.written = written
      self.unchanged = unchanged
      self.deleted = deleted
      self.copies = copies
      self.left = left
      self.foreign = foreign
    }

    package struct Copy: Hashable, Sendable, Encodable {
      package var file: String
      package var copy: String
    }
  }

  /// The name of the list of files; a folder that has it is never read for notes.
  package static let manifestName = ".wijk-manifest"
  /// The folder for copies of files that somebody edited.
  static let copiesName = "aangepast"

  package let path: String
  /// Whether it is the municipality's own folder for this; any other is to be empty at first.
  private let isOwn: Bool

  package init(_ path: String, isOwn: Bool = false) {
    self.path = path
    self.isOwn = isOwn
  }

  /// Checks that files can be written here, before work is done for it.
  package func check() throws(FileError) {
    _ = try manifest()
  }

  /// Makes the folder if need be, and holds it, and maybe another one, for this run alone.
  ///
  /// - Parameters:
  ///   - other: The other folder.
  ///   - onWait: Called once when another run holds it.
  /// - Throws: What the system says is wrong.
  /// - Returns: The lock, held until it is released.
  package func lock(
    with other: String? = nil, onWait: () -> Void = {}
  ) throws(FileError) -> FolderLock {
    try Disk.makeFolder(path)
    return try FolderLock(path, and: other, onWait: onWait)
  }

  /// The files of an earlier run, by path.
  package func files(of maker: Maker) throws(FileError) -> Set<String> {
    Set(try manifest().entries.filter { $0.value.maker ?? maker == maker }.keys)
  }

  /// Writes files, and holds the folder while it does.
  ///
  /// - Parameters:
  ///   - files: The contents by path, with `/` between the parts.
  ///   - maker: The command that makes them.
  /// - Returns: What was done.
  /// - Throws: ``FileError`` when something foreign is in the way or a file cannot be written;
  ///   then all that was there is as it was.
  package func write(
    _ files: [String: [UInt8]], by maker: Maker
  ) throws(FileError) -> Outcome {
    try checkNames(files.keys)
    if files.isEmpty { return Outcome() }
    return try write(files, by: maker, holding: lock())
  }

  /// Writes files, and lets others go.
  ///
  /// - Parameters:
  ///   - files: The contents by path, with `/` between the parts.
  ///   - maker: The command that makes them.
  ///   - lock: The folder, held by this run.
  ///   - fate: What becomes of a file of the same command that is not among them.
  /// - Returns: What was done.
  /// - Throws: ``FileError`` when something foreign is in the way or a file cannot be written;
  ///   then all that was there is as it was.
  package func write(
    _ files: [String: [UInt8]], by maker: Maker, holding lock: borrowing FolderLock,
    fate: (String) -> Fate = { _ in .stays }
  ) throws(FileError) -> Outcome {
    try checkNames(files.keys)
    let manifest = try manifest()
    var plan = try OutputPlan(files, by: maker, in: path, manifest, fate)
    let surroundings = try OutputSurroundings(of: [manifest, plan.standing], in: path)
    try surroundings.sweep()
    try plan.carryOut(from: manifest, files)
    plan.outcome.foreign = surroundings.foreign
    return plan.outcome
  }
}

// MARK: - What is there

extension OutputFolder {
  /// Checks that names stay within the folder and are different files on every disk.
  private func checkNames(_ names: some Sequence<String>) throws(FileError) {
    var seen: Set<String> = []
    for name in names {
      let isUsable = Path.isPlain(name) && !Path.isHidden(name)
      if isUsable, seen.insert(name.lowercased()).inserted { continue }
      throw FileError(
        "unsafe-file-name", at: Path.join(path, name),
        nl: "is geen bruikbare bestandsnaam of komt twee keer voor",
        en: "cannot be used as a file name or occurs twice",
        help: Bilingual(
          nl: "geef het gebied in wijk.yml een andere naam",
          en: "give the area another name in wijk.yml"))
    }
  }

  /// What was written here; empty for a new folder.
  ///
  /// - Throws: ``FileError`` when this is no folder to write in, or the list cannot be used.
  private func manifest() throws(FileError) -> Manifest {
    switch Disk.kindWithoutFollowing(path) {
    case nil: return Manifest()
    case .link where isOwn: throw FileError.link(path)
    case .folder, .link, .file, .other: break
    }
    guard Disk.kind(of: path) == .folder else { throw FileError.notAFolder(path) }
    let location = Path.join(path, Self.manifestName)
    switch Disk.kindWithoutFollowing(location) {
    case nil: break
    case .file:
      do throws(Manifest.Problem) {
        return try Manifest(parsing: try contents(of: location))
      } catch {
        throw FileError.manifest(location, error)
      }
    case .folder, .link, .other: throw FileError.manifest(location, .damaged)
    }
    let others = try Disk.entries(of: path).map(\.name).filter { !OutputSurroundings.isLitter($0) }
    guard isOwn || others.isEmpty else { throw FileError.foreign(others, in: path) }
    return Manifest()
  }

  private func contents(of location: String) throws(Manifest.Problem) -> [UInt8] {
    guard let bytes = try? Disk.contents(of: location, limit: 64 << 20) else { throw .damaged }
    return bytes
  }
}

extension FileError {
  /// Files that `wijk` did not write are in the way.
  static func foreign(_ files: [String], in path: String) -> FileError {
    let names = files.sorted().prefix(3).map { "'\($0)'" }.joined(separator: ", ")
    let more = max(files.count - 3, 0)
    return FileError(
      "foreign-files", at: path,
      nl: "bevat wat wijk niet schreef: \(names)" + (more > 0 ? " en nog \(more)" : ""),
      en: "holds what wijk did not write: \(names)" + (more > 0 ? " and \(more) more" : ""),
      help: Bilingual(
        nl: "kies met --uit een lege map, of haal die bestanden weg",
        en: "choose an empty folder with --output, or take those files away"))
  }

  fileprivate static func manifest(_ path: String, _ problem: Manifest.Problem) -> FileError {
    switch problem {
    case .damaged:
      FileError(
        "manifest-unreadable", at: path,
        nl: "is niet zoals wijk het schreef, dus er is niets veranderd",
        en: "is not as wijk wrote it, so nothing was changed",
        help: Bilingual(
          nl: "zet het terug, of begin met een lege map",
          en: "put it back, or begin with an empty"
            + " folder"))
    case .later:
      FileError(
        "manifest-unreadable", at: path,
        nl: "is door een nieuwere wijk geschreven, dus er is niets veranderd",
        en: "was written by a newer wijk, so nothing was changed",
        help: Bilingual(
          nl: "gebruik die versie, of kies met --uit een andere map",
          en: "use that version, or choose another folder with --output"))
    }
  }
}
