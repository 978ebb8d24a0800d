package import Diagnostics
internal import Source

/// Finds the notes below a folder, in an order that never depends on the disk.
package struct NoteFinder: Sendable {
  /// The notes that were found, and what else stood there.
  package struct Listing: Sendable {
    /// Sorted by path.
    package var notes: [NoteFile] = []
    /// What has the name of a note and is none that can be read: those of the findings that say
    /// why.
    package var skipped: [Finding] = []
    package var findings: [Finding] = []

    package init(notes: [NoteFile] = []) {
      self.notes = notes
    }
  }

  private let root: String
  private let base: String
  private let ignoredFolders: Set<String>
  private let namedFolders: Set<String>

  /// - Parameters:
  ///   - root: The folder to look in.
  ///   - base: The path of that folder in the folder of notes, of which it may be a part.
  ///   - ignoredFolders: Folders directly below it that hold no notes.
  ///   - namedFolders: Those of them that are named when they hold notes all the same.
  package init(
    _ root: String, within base: String = "", ignoring ignoredFolders: Set<String> = [],
    naming namedFolders: Set<String> = []
  ) {
    self.root = root
    self.base = base
    self.ignoredFolders = ignoredFolders
    self.namedFolders = namedFolders
  }

  /// Lists the notes.
  ///
  /// Hidden files, `README.md`, texts that are not Markdown and folders that `wijk` itself wrote
  /// are passed over, and named when they might have been notes. A link is not followed, so that no
  /// note outside the folder comes in and none comes in twice.
  ///
  /// - Throws: ``FileError`` when the folder itself cannot be listed. A folder below it that
  ///   cannot be listed is a finding.
  package func find() throws(FileError) -> Listing {
    guard let kind = Disk.kind(of: root) else { throw FileError.missing(root) }
    guard kind == .folder else { throw FileError.notAFolder(root) }

    var listing = Listing()
    try list("", into: &listing)
    listing.notes.sort { Self.comes($0.path, before: $1.path) }
    listing.skipped.sort { Self.comes($0.path, before: $1.path) }
    listing.findings.sort { Self.comes($0.path, before: $1.path) }
    listing.findings += Self.collisions(among: listing.notes)
    return listing
  }

  /// Whether a name is that of a note.
  package static func isNoteName(_ name: String) -> Bool { NoteName.isNote(name) }

  private func list(_ folder: String, into listing: inout Listing) throws(FileError) {
    let entries = try Disk.entries(of: Path.join(root, folder))
    if !folder.isEmpty, entries.contains(where: { $0.name == OutputFolder.manifestName }) {
      return listing.findings.append(PassedOver.written.finding(Path.join(base, folder)))
    }

    for (name, kind) in entries {
      let below = Path.join(folder, name)
      let path = Path.join(base, below)
      if name.hasPrefix(".") || (kind == .folder && folder.isEmpty && ignoredFolders.contains(name))
      {
        if let reason = passedOver(name, kind, below) {
          listing.findings.append(reason.finding(path))
        }
        continue
      }
      if Self.isUnreadable(name), Disk.kindWithoutFollowing(Path.join(root, below)) == nil {
        listing.add(.nameNotText(path), isNote: kind == .file && Self.isNoteName(name))
        continue
      }
      switch kind {
      case .file where Self.isNoteName(name):
        listing.notes.append(NoteFile(location: Path.join(root, below), path: path))
      case .folder:
        if Self.isNoteName(name) { listing.findings.append(.folderNamedAsNote(path)) }
        do throws(FileError) {
          try list(below, into: &listing)
        } catch {
          listing.findings.append(Finding(path: path, position: nil, diagnostic: error.diagnostic))
        }
      case .link:
        listing.add(.linkNotFollowed(path), isNote: Self.isNoteName(name))
      case .other where Self.isNoteName(name):
        listing.add(FileError.notAFile(path).finding, isNote: true)
      case .file:
        if let reason = PassedOver(file: name) { listing.findings.append(reason.finding(path)) }
      case .other:
        continue
      }
    }
  }

  /// Why something hidden or ignored is worth a word: it is, or directly holds, what has the name
  /// of a note.
  private func passedOver(_ name: String, _ kind: FileKind, _ below: String) -> PassedOver? {
    let isHidden = name.hasPrefix(".")
    guard kind == .folder else { return kind == .file ? PassedOver(file: name) : nil }
    guard isHidden ? !PassedOver.isOfProgram(name) : namedFolders.contains(name),
      let entries = try? Disk.entries(of: Path.join(root, below)),
      entries.contains(where: { $0.kind == .file && Self.isNoteName($0.name) }),
      !entries.contains(where: { $0.name == OutputFolder.manifestName })
    else { return nil }
    return isHidden ? .hidden : .otherFolder
  }

  /// The order of paths; two spellings of one name differ on the disk, so their bytes decide.
  private static func comes(_ path: String, before other: String) -> Bool {
    path == other ? path.utf8.lexicographicallyPrecedes(other.utf8) : path < other
  }

  /// Whether a name may have had bytes that are no text, which are lost in it.
  private static func isUnreadable(_ name: String) -> Bool {
    // Nearly all names have no byte that this letter starts with, and bytes are looked at faster.
    name.utf8.contains(0xEF) && name.contains("\u{FFFD}")
  }

  /// Notes whose names differ only in case or accents' spelling: one file on many disks.
  private static func collisions(among notes: [NoteFile]) -> [Finding] {
    var seen: [String: String] = [:]
    return notes.compactMap { note in
      let first = seen.updateValue(note.path, forKey: note.path.lowercased())
      return first.map { .collidingNames(note.path, $0) }
    }
  }
}

extension NoteFinder.Listing {
  fileprivate mutating func add(_ finding: Finding, isNote: Bool) {
    findings.append(finding)
    if isNote { skipped.append(finding) }
  }
}

extension Finding {
  fileprivate static func nameNotText(_ path: String) -> Finding {
    Finding(
      "name-not-text", .error, ofWhole: path,
      nl: "de naam heeft tekens die geen UTF-8 zijn, en is overgeslagen",
      en: "the name has characters that are not UTF-8, and was skipped",
      help: Bilingual(nl: "geef het een andere naam", en: "give it another name"))
  }

  fileprivate static func folderNamedAsNote(_ path: String) -> Finding {
    Finding(
      "folder-named-as-note", .warning, ofWhole: path,
      nl: "dit is een map met de naam van een notitie",
      en: "this is a folder with the name of a note",
      help: Bilingual(nl: "haal '.md' van de naam af", en: "take '.md' off its name"))
  }

  fileprivate static func linkNotFollowed(_ path: String) -> Finding {
    Finding(
      "link-not-followed", .warning, ofWhole: path,
      nl: "dit is een verwijzing (symbolic link) en is overgeslagen",
      en: "this is a symbolic link and was skipped",
      help: Bilingual(
        nl: "zet het bestand zelf in de map", en: "put the file itself in the folder"))
  }

  fileprivate static func collidingNames(_ path: String, _ other: String) -> Finding {
    Finding(
      "colliding-names", .warning, ofWhole: path,
      nl: "op Windows en macOS is dit hetzelfde bestand als '\(other)'",
      en: "on Windows and macOS this is the same file as '\(other)'",
      help: Bilingual(nl: "geef een van beide een andere naam", en: "rename one of them"))
  }
}
