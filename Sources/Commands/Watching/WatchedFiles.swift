internal import Diagnostics
internal import Files

/// The files that reports are made of, with what the disk says of each.
struct WatchedFiles: Hashable, Sendable {
  /// By the path that people see; `nil` for what is no file, such as a folder without notes in it.
  private var stamps: [String: FileStamp?] = [:]

  /// Looks at the settings, the notes, the texts that people agreed on and the templates.
  ///
  /// What cannot be listed at the moment is not there at the moment: a drive may be away for a while.
  init(of folder: MunicipalityFolder) {
    let settings = Path.join(folder.home, MunicipalityFolder.settingsName)
    if let stamp = FileStamp(of: settings) { stamps[settings] = stamp }
    if let listing = try? folder.notes() { add(listing, in: folder.notesBase) }
    if let listing = try? folder.agreedTexts() {
      add(listing, in: Path.join(folder.home, MunicipalityFolder.textsFolder))
    }
    let templates = Path.join(folder.home, MunicipalityFolder.templatesFolder)
    guard folder.hasSettings, let entries = try? Disk.entries(of: templates) else { return }
    for entry in entries where !entry.name.hasPrefix(".") {
      let path = Path.join(templates, entry.name)
      stamps[path] = FileStamp(of: path)
    }
  }

  private mutating func add(_ listing: NoteFinder.Listing, in base: String) {
    for note in listing.notes { stamps[Path.join(base, note.path)] = FileStamp(of: note.location) }
    // What is passed over is told of, so another of its kind is another report.
    for finding in listing.findings {
      let path = Path.join(base, finding.path)
      if stamps[path] == nil { stamps[path] = .some(nil) }
    }
  }

  /// What is different from an earlier look.
  func changes(since earlier: WatchedFiles) -> FileChanges {
    var changes = FileChanges()
    for (path, stamp) in stamps {
      guard let before = earlier.stamps[path] else {
        changes.added.append(path)
        if stamp?.size == 0 { changes.isHalfway = true }
        continue
      }
      if before == stamp { continue }
      changes.changed.append(path)
      if stamp?.size == 0 { changes.isHalfway = true }
    }
    changes.removed = earlier.stamps.keys.filter { stamps[$0] == nil }
    if !changes.removed.isEmpty { changes.isHalfway = true }
    changes.sort()
    return changes
  }
}
