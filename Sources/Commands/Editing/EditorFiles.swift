internal import Checks
internal import Files
internal import LanguageServer
internal import Notes
internal import Source

/// The files that belong together on a desk: those of a municipality, or one note by itself.
struct EditorFiles: Sendable {
  let folder: MunicipalityFolder
  /// The note, where there is no municipality.
  private let alone: NoteFile?
  /// The places that files are looked for in, links followed.
  private let notesPlace: String
  private let textsPlace: String
  private let settingsPlace: String?

  /// - Parameter location: An absolute path of a file, or of one that will be.
  /// - Throws: ``FileError`` when its folder, or the settings, cannot be read.
  init(around location: String) throws(FileError) {
    var above = Path.parent(of: location)
    while Disk.kind(of: above) != .folder, above != "/" { above = Path.parent(of: above) }
    folder = try MunicipalityFolder(above)
    alone =
      folder.hasSettings ? nil : NoteFile(location: location, path: Path.name(of: location))
    notesPlace = Self.real(folder.notesFolder)
    textsPlace = Self.real(folder.textsPlace)
    settingsPlace = folder.settings.map { Self.real($0.path) }
  }

  /// One note by itself on standard input, in the municipality in which the command runs.
  ///
  /// - Throws: ``FileError`` when the settings cannot be read.
  init(standardInputIn home: String) throws(FileError) {
    folder = try MunicipalityFolder(home)
    let name = MunicipalityFolder.standardInput
    alone = NoteFile(location: name, path: name)
    (notesPlace, textsPlace, settingsPlace) = ("", "", nil)
  }

  /// By which they are told from others.
  var key: String { alone?.location ?? settingsPlace ?? folder.home }

  /// The folder that the paths of the notes start from, as people see it.
  var base: String {
    guard let alone else { return folder.notesFolder }
    return alone.path == MunicipalityFolder.standardInput ? "" : Path.parent(of: alone.location)
  }

  func role(of location: String) -> DeskRole? {
    let place = Self.real(location)
    if let alone {
      let isNote =
        NoteName.isNote(alone.path) || alone.path == MunicipalityFolder.standardInput
      return location == alone.location && isNote ? .note(alone.path) : nil
    }
    if place == settingsPlace { return .settings }
    guard NoteName.isNote(Path.name(of: place)) else { return nil }
    if let path = Path.relative(place, to: textsPlace) { return .agreedText(path) }
    guard let path = Path.relative(place, to: notesPlace), !Path.isHidden(path) else { return nil }
    let isBesidesNotes =
      folder.notesFolder == folder.home
      && MunicipalityFolder.folders.contains(String(path.prefix { $0 != "/" }))
    return isBesidesNotes ? nil : .note(path)
  }

  /// The notes on the disk; none where they cannot be listed.
  func notes() -> NoteFinder.Listing {
    guard let alone else { return (try? folder.allNotes()) ?? NoteFinder.Listing() }
    return NoteFinder.Listing(notes: Disk.kind(of: alone.location) == .file ? [alone] : [])
  }

  /// The note that a document without a file would be: one in the folder of notes.
  static func place(_ name: String, in folder: String?) -> String {
    let note = NoteName.isNote(name) ? name : "\(name).md"
    guard let folder, let files = try? EditorFiles(around: Path.join(folder, note)) else {
      return Path.join("/", note)
    }
    return Path.join(files.alone == nil ? files.notesPlace : folder, note)
  }

  /// Whether a note is read: when it is among those on the disk, or is not there yet.
  func isRead(_ note: NoteFile, _ listing: NoteFinder.Listing) -> Bool {
    listing.notes.contains { $0.path == note.path }
      || Disk.kindWithoutFollowing(note.location) == nil
  }

  /// Whether `wijk.yml` on the disk says something else than when it was read.
  var haveOtherSettings: Bool {
    guard let settings = folder.settings else {
      return (try? MunicipalityFolder(folder.target))?.hasSettings ?? false
    }
    let now = try? MunicipalityFolder.settings(at: settings.path)
    return now?.bytes != settings.bytes
  }

  /// An absolute path with the links in its folders followed, as far as they are there.
  private static func real(_ location: String) -> String {
    if Disk.kind(of: location) == .folder, let place = Disk.realPath(of: location) { return place }
    var (folder, rest) = (Path.parent(of: location), Path.name(of: location))
    while true {
      if let place = Disk.realPath(of: folder) { return Path.join(place, rest) }
      if folder == "/" || folder == "." { return location }
      rest = Path.join(Path.name(of: folder), rest)
      folder = Path.parent(of: folder)
    }
  }
}
