internal import Diagnostics
internal import Source

/// The files that will be written to an output folder and those that go, computed before anything
/// is done.
struct OutputPlan {
  private let path: String
  private var changed: [String] = []
  /// What somebody made of a file that is written again.
  private var edited: [String: [UInt8]] = [:]
  private var obsolete: [String] = []
  /// The manifest as it will be.
  private(set) var standing: Manifest
  var outcome = OutputFolder.Outcome()

  /// Compares what is to be there with what is there.
  ///
  /// - Parameters:
  ///   - files: The contents by path.
  ///   - maker: The command that makes them.
  ///   - path: The folder.
  ///   - manifest: What was written in it before.
  ///   - fate: What becomes of a file of the same command that is not among them.
  /// - Throws: ``FileError`` when something foreign is in the way.
  init(
    _ files: [String: [UInt8]], by maker: OutputFolder.Maker, in path: String,
    _ manifest: Manifest, _ fate: (String) -> OutputFolder.Fate
  ) throws(FileError) {
    self.path = path
    standing = manifest
    var inTheWay: [String] = []
    for (file, bytes) in files.sorted(by: { $0.key < $1.key }) {
      if let foreign = compare(file, bytes, by: maker) { inTheWay.append(foreign) }
    }
    guard inTheWay.isEmpty else { throw FileError.foreign(inTheWay, in: path) }
    for (file, entry) in manifest.entries.sorted(by: { $0.key < $1.key })
    where files[file] == nil && entry.maker ?? maker == maker {
      decide(fate(file), on: file, entry)
    }
    outcome.written = changed.count
    outcome.unchanged = files.count - changed.count
    outcome.deleted = obsolete.count
  }

  /// Compares a file with what is in its place.
  ///
  /// - Returns: What is in the way, if anything is.
  private mutating func compare(
    _ file: String, _ bytes: [UInt8], by maker: OutputFolder.Maker
  ) -> String? {
    let known = standing.entries[file]
    switch Disk.standing(at: file, inside: path) {
    case .nothing: break
    case .folder: return file
    case .blocked(let place): return Path.relative(place, to: path) ?? file
    case .file:
      // A file that cannot be read is as good as different: writing it says what is wrong.
      let current = try? Disk.contents(of: Path.join(path, file))
      if current == bytes {
        let mark = known?.fingerprint ?? Fingerprint(of: bytes)
        standing.entries[file] = .init(maker: maker, fingerprint: mark)
        return nil
      }
      guard let known else { return file }
      if let mark = known.fingerprint, let current, Fingerprint(of: current) != mark {
        edited[file] = current
      }
    }
    changed.append(file)
    standing.entries[file] = .init(maker: maker, fingerprint: Fingerprint(of: bytes))
    return nil
  }

  /// Decides on a file that is not made this time.
  private mutating func decide(
    _ fate: OutputFolder.Fate, on file: String, _ entry: Manifest.Entry
  ) {
    guard fate != .stays else { return }
    guard Disk.standing(at: file, inside: path) == .file else {
      // It is gone, or what is in its place was never written here.
      standing.entries[file] = nil
      return
    }
    if fate == .goes, !isEdited(file, entry) {
      obsolete.append(file)
      standing.entries[file] = nil
    } else {
      outcome.left.append(file)
    }
  }

  private func isEdited(_ file: String, _ entry: Manifest.Entry) -> Bool {
    guard let mark = entry.fingerprint else { return false }
    guard let current = try? Disk.contents(of: Path.join(path, file)) else { return true }
    return Fingerprint(of: current) != mark
  }
}

// MARK: - Carrying it out

extension OutputPlan {
  /// Writes what is new or different, deletes what goes, and keeps copies of what was edited.
  ///
  /// - Parameters:
  ///   - manifest: What was written before.
  ///   - files: The contents by path.
  /// - Throws: ``FileError`` when something cannot be written.
  mutating func carryOut(from manifest: Manifest, _ files: [String: [UInt8]]) throws(FileError) {
    guard !changed.isEmpty || standing != manifest else { return }
    let copies = edited.keys.sorted().map { ($0, copyName(for: $0)) }
    var moves: [(staged: String, file: String)] = []
    var staging = try StagingFolder(in: path)
    do throws(FileError) {
      for (file, copy) in copies {
        try Disk.makeFolders(Path.parent(of: copy), inside: path)
        moves.append((try staging.stage(edited[file] ?? [], for: Path.join(path, file)), copy))
      }
      for file in changed {
        try Disk.makeFolders(Path.parent(of: file), inside: path)
        moves.append((try staging.stage(files[file] ?? [], for: Path.join(path, file)), file))
      }
    } catch {
      // Folders that were made for nothing; the first failure is the one to tell.
      for file in changed + copies.map(\.1) { deleteEmptyFolders(above: file) }
      throw FileError(path: path, diagnostic: error.diagnostic)
    }

    // Until all is in place the manifest names the old and the new, and says of neither what it
    // is like: a process that is stopped halfway leaves nothing that the next one would take for
    // foreign or for edited.
    var between = manifest
    for file in changed {
      between.entries[file] = .init(maker: standing.entries[file]?.maker, fingerprint: nil)
    }
    try write(between, &staging)
    for (staged, file) in moves { try Disk.move(staged, to: Path.join(path, file)) }
    for file in obsolete {
      try Disk.deleteFile(Path.join(path, file))
      deleteEmptyFolders(above: file)
    }
    try write(standing, &staging)
    outcome.copies = copies.map { .init(file: $0, copy: $1) }
  }

  private func write(
    _ manifest: Manifest, _ staging: inout StagingFolder
  ) throws(FileError) {
    let location = Path.join(path, OutputFolder.manifestName)
    try Disk.move(try staging.stage(manifest.bytes, for: location), to: location)
  }

  /// A name that is still free for the copy of a file.
  private func copyName(for file: String) -> String {
    let name = Path.join(OutputFolder.copiesName, file)
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    var copy = name
    var number = 2
    while Disk.standing(at: copy, inside: path) != .nothing, number < 1_000 {
      copy = "\(name[..<dot])-\(number)\(name[dot...])"
      number += 1
    }
    return copy
  }

  private func deleteEmptyFolders(above file: String) {
    var folder = Path.parent(of: file)
    while folder != "." {
      Disk.deleteFolderIfEmpty(Path.join(path, folder))
      folder = Path.parent(of: folder)
    }
  }
}
