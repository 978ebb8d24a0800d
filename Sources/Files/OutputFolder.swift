internal import Diagnostics

/// A folder of files that `wijk` writes, and that holds nothing else.
///
/// A manifest in it lists what was written; only that is ever replaced or deleted. New files are
/// first written beside their targets, all of them, and then renamed, so that a failure leaves
/// what was there whole.
package struct OutputFolder: Sendable {
  /// The name of the list of files; a folder that has it is never read for notes.
  package static let manifestName = ".wijk-manifest"
  /// The name of what is remembered of all that was ever written here.
  package static let memoryName = ".wijk-published"

  /// What writing did, in numbers of files.
  package struct Outcome: Hashable, Sendable {
    package var written = 0
    package var unchanged = 0
    package var deleted = 0
  }

  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// Makes the folders that occur in `files` hold these files and no others.
  ///
  /// A folder directly below this one that occurs in no path is left as it is, so that editions
  /// can be made one at a time.
  ///
  /// - Parameters:
  ///   - files: The contents by path, with `/` between the parts.
  ///   - memory: What to remember of it beside the manifest; `nil` to leave that as it is.
  ///   - folders: Folders directly below this one that hold no others either, though they occur in
  ///     no path: nothing is left for them.
  ///   - isKept: Whether a file that was written before stays as it is.
  /// - Returns: How many files were written, left alone and deleted.
  /// - Throws: ``FileError`` when something foreign is in the way or a file cannot be written;
  ///   then all that was there is as it was.
  package func replace(
    with files: [String: [UInt8]], remembering memory: [UInt8]? = nil,
    emptying folders: Set<String> = [], keeping isKept: (String) -> Bool = { _ in false }
  ) throws(FileError) -> Outcome {
    try checkNames(files.keys)
    if !files.isEmpty { try Disk.makeFolder(path) }
    guard Disk.kind(of: path) != nil else { return Outcome() }
    return try replace(
      with: files, remembering: memory, emptying: folders, keeping: isKept,
      holding: OpenFile(locking: path))
  }

  /// What was remembered of all that was ever written here; `nil` when nothing was.
  package func memory() throws(FileError) -> [UInt8]? {
    let location = Path.join(path, Self.memoryName)
    guard Disk.kindWithoutFollowing(location) == .file else { return nil }
    return try Disk.contents(of: location)
  }

  /// Does the work while a lock keeps another run from finding half of it.
  private func replace(
    with files: [String: [UInt8]], remembering memory: [UInt8]?, emptying folders: Set<String>,
    keeping isKept: (String) -> Bool, holding lock: borrowing OpenFile
  ) throws(FileError) -> Outcome {
    let previous = try checkedManifest()

    let parts = Set(files.keys.map(Self.firstPart)).union(folders.map { Substring($0) })
    let obsolete = previous.filter {
      files[$0] == nil && !isKept($0) && parts.contains(Self.firstPart($0))
    }
    let changed = files.keys.filter { !holds(files[$0] ?? [], at: $0) }.sorted()
    let outcome = Outcome(
      written: changed.count, unchanged: files.count - changed.count, deleted: obsolete.count)

    let standing = previous.subtracting(obsolete).union(files.keys)
    // Before the files, so that a process that is stopped halfway forgets nothing that is out.
    if let memory, try self.memory() != memory { try write(memory, as: Self.memoryName) }
    guard !changed.isEmpty || standing != previous else { return outcome }

    try stage(changed, of: files)
    // Until all is in place the manifest names the old and the new, so that a process that is
    // stopped halfway leaves nothing that the next one would take for foreign.
    try write(manifest: previous.union(files.keys))
    for file in changed { try Disk.move(staged(file), to: Path.join(path, file)) }
    for file in obsolete.sorted() {
      try Disk.deleteFile(Path.join(path, file))
      Disk.deleteFolderIfEmpty(Path.parent(of: Path.join(path, file)))
    }
    try write(manifest: standing)
    return outcome
  }

  /// Checks that the folder holds nothing foreign, before work is done for it.
  package func check() throws(FileError) {
    _ = try checkedManifest()
  }
}

// MARK: - Writing

extension OutputFolder {
  private func staged(_ file: String) -> String {
    let target = Path.join(path, file)
    return Path.join(Path.parent(of: target), ".\(Path.name(of: target)).wijk-new")
  }

  /// Writes files beside their targets; takes them away again when one of them fails.
  private func stage(_ names: [String], of files: [String: [UInt8]]) throws(FileError) {
    for name in names { try Disk.makeFolder(Path.parent(of: Path.join(path, name))) }
    do throws(FileError) {
      for name in names { try OpenFile(writing: staged(name)).write(files[name] ?? []) }
    } catch {
      // The first failure is the one to tell; what cannot be taken away is hidden and harmless.
      for name in names { try? Disk.deleteFile(staged(name)) }
      throw FileError(path: path, diagnostic: error.diagnostic)
    }
  }

  private func holds(_ bytes: [UInt8], at file: String) -> Bool {
    let target = Path.join(path, file)
    guard Disk.kindWithoutFollowing(target) == .file else { return false }
    // A file that cannot be read is as good as different: writing it says what is wrong.
    return (try? Disk.contents(of: target, limit: bytes.count)) == bytes
  }
}

// MARK: - What is there

extension OutputFolder {
  private static func firstPart(_ path: String) -> Substring {
    path.prefix { $0 != "/" }
  }

  /// Checks that names stay within the folder and are different files on every disk.
  private func checkNames(_ names: some Sequence<String>) throws(FileError) {
    var seen: Set<String> = []
    for name in names where !(Path.isPlain(name) && seen.insert(name.lowercased()).inserted) {
      throw FileError(
        "unsafe-file-name", at: Path.join(path, name),
        nl: "is geen bruikbare bestandsnaam of komt twee keer voor",
        en: "cannot be used as a file name or occurs twice",
        help: Bilingual(
          nl: "geef het gebied in wijk.yml een andere naam",
          en: "give the area another name in wijk.yml"))
    }
  }

  /// What the manifest lists, once it is sure that nothing else is there.
  private func checkedManifest() throws(FileError) -> Set<String> {
    switch Disk.kind(of: path) {
    case nil: return []
    case .folder: break
    case .file, .link, .other: throw FileError.notAFolder(path)
    }
    let listed = try manifest()
    var foreign: [String] = []
    try findForeign("", listed: listed, into: &foreign)
    guard foreign.isEmpty else { throw foreignFiles(foreign.sorted()) }
    return listed
  }

  private func findForeign(
    _ folder: String, listed: Set<String>, into foreign: inout [String]
  ) throws(FileError) {
    for (name, kind) in try Disk.entries(of: Path.join(path, folder)) {
      let file = Path.join(folder, name)
      if listed.contains(file) || Self.isLitter(name) { continue }
      if kind == .folder {
        try findForeign(file, listed: listed, into: &foreign)
      } else {
        foreign.append(file)
      }
    }
  }

  /// Whether a name is hidden, or one that an operating system leaves behind.
  private static func isLitter(_ name: String) -> Bool {
    name.hasPrefix(".") || name.lowercased() == "thumbs.db" || name.lowercased() == "desktop.ini"
  }

  private func foreignFiles(_ files: [String]) -> FileError {
    let names = files.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
    let more = files.count > 3 ? files.count - 3 : 0
    return FileError(
      "foreign-files", at: path,
      nl: "bevat wat wijk niet schreef: \(names)" + (more > 0 ? " en nog \(more)" : ""),
      en: "holds what wijk did not write: \(names)" + (more > 0 ? " and \(more) more" : ""),
      help: Bilingual(
        nl: "kies met --uit een lege map, of haal die bestanden weg",
        en: "choose an empty folder with --output, or take those files away"))
  }
}

// MARK: - The manifest

extension OutputFolder {
  private func manifest() throws(FileError) -> Set<String> {
    let location = Path.join(path, Self.manifestName)
    guard Disk.kindWithoutFollowing(location) == .file else { return [] }
    let lines = String(decoding: try Disk.contents(of: location), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    return Set(lines.filter(Path.isPlain))
  }

  private func write(manifest: Set<String>) throws(FileError) {
    let text = manifest.sorted().map { $0 + "\n" }.joined()
    try write(Array(text.utf8), as: Self.manifestName)
  }

  /// Writes one of the hidden files of the folder in one step.
  private func write(_ bytes: [UInt8], as name: String) throws(FileError) {
    let staged = Path.join(path, ".\(name).wijk-new")
    try OpenFile(writing: staged).write(bytes)
    try Disk.move(staged, to: Path.join(path, name))
  }
}
