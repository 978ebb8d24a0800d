internal import Diagnostics
internal import Files
internal import Municipality
internal import Source

/// A municipality's folder, or any folder of notes, as a person pointed to it.
struct MunicipalityFolder: Sendable {
  /// The folders of a municipality that hold no notes.
  static let folders: Set<String> = [reportsFolder, textsFolder, templatesFolder]
  static let reportsFolder = "rapporten"
  static let textsFolder = "opgaven"
  static let templatesFolder = "templates"
  static let settingsName = "wijk.yml"
  /// What stands for one note on standard input.
  static let standardInput = "-"

  /// What the person pointed to: a folder, or one note.
  let target: String
  /// The folder with `wijk.yml`; without one, the folder pointed to.
  let home: String
  /// `wijk.yml` itself; its path is the one that people see.
  let settings: SourceFile?
  /// What `wijk.yml` says, and what is wrong with it.
  let reading: MunicipalityReading

  /// Whether there is a `wijk.yml`.
  var hasSettings: Bool { settings != nil }

  var municipality: Municipality { reading.municipality }

  /// A `wijk.yml` above it that was not taken, since others can write there.
  private let settingsOfOthers: String?

  /// What is wrong with `wijk.yml`.
  var findings: [Finding] {
    if let settingsOfOthers { return [.settingsOfOthers(settingsOfOthers, insteadOf: target)] }
    return settings.map { file in reading.diagnostics.map { Finding($0, in: file) } } ?? []
  }

  /// Opens the folder, with the nearest `wijk.yml` in it or above it.
  ///
  /// Who points to a `wijk.yml` points to its municipality: settings are never read as a note.
  ///
  /// - Throws: ``FileError`` when there is no such folder, or when a link or something else that
  ///   cannot be read stands in the place of its settings or notes.
  init(_ target: String) throws(FileError) {
    let kind = target == Self.standardInput ? .other : Disk.kind(of: target)
    guard let kind else { throw FileError.missing(target) }
    let start = kind == .folder ? target : Path.parent(of: target)
    self.target = Path.name(of: target) == Self.settingsName ? start : target

    let settings: String
    switch try Self.settings(from: start) {
    case .own(let path): settings = path
    case let other:
      home = start
      self.settings = nil
      settingsOfOthers = other.path
      // What others wrote does not hold, and what holds instead nobody knows.
      reading = MunicipalityReading(
        municipality: Municipality(hasUnreadSettings: settingsOfOthers != nil))
      return
    }
    settingsOfOthers = nil
    home = Path.parent(of: settings)
    let file = try Self.settings(at: settings)
    self.settings = file
    reading = Self.read(file, in: home)
    let notes = reading.municipality.notesFolder
    if case .blocked(let place) = Disk.standing(at: notes, inside: home) {
      throw Disk.kindWithoutFollowing(place) == .link
        ? FileError.link(place) : FileError.notAFolder(place)
    }
  }

  /// Reads a `wijk.yml` as text.
  ///
  /// - Throws: ``FileError`` when it cannot be read or is no text.
  static func settings(at path: String) throws(FileError) -> SourceFile {
    let text = TextDecoding.decode(try Disk.contents(of: path, limit: 1 << 20))
    guard !text.isBinary else { throw FileError.binary(path) }
    return SourceFile(
      path: path, bytes: text.bytes, encoding: text.encoding, removals: text.removals)
  }

  private init(_ folder: MunicipalityFolder, settings: SourceFile) {
    target = folder.target
    home = folder.home
    settingsOfOthers = nil
    self.settings = settings
    reading = Self.read(settings, in: home)
  }

  /// What a `wijk.yml` says, with the colours of the theme that it names; whoever makes pages says
  /// what is wrong with that.
  private static func read(_ file: SourceFile, in home: String) -> MunicipalityReading {
    var reading = MunicipalityReader.read(file)
    if let tokens = try? tokens(of: reading.municipality, in: home) {
      reading.municipality.style.take(tokens)
    }
    return reading
  }

  /// The same folder with other words in its `wijk.yml`.
  func replacingSettings(with bytes: [UInt8]) -> MunicipalityFolder {
    guard let settings else { return self }
    return MunicipalityFolder(self, settings: SourceFile(path: settings.path, bytes: bytes))
  }

  /// The `wijk.yml` that a folder lies under.
  private enum NearestSettings {
    case none
    case own(String)
    /// One that other people can write, as in a folder for everybody's temporary files.
    case others(String)

    var path: String? { if case .others(let path) = self { path } else { nil } }
  }

  private static func settings(from folder: String) throws(FileError) -> NearestSettings {
    let here = Path.join(folder, settingsName)
    switch Disk.kindWithoutFollowing(here) {
    case .file: return .own(here)
    case .link: throw FileError.link(here)
    case .folder, .other: throw FileError.notAFile(here)
    case nil: break
    }
    guard var above = Disk.realPath(of: folder) else { return .none }
    while above != "/" {
      above = Path.parent(of: above)
      let settings = Path.join(above, settingsName)
      guard Disk.kindWithoutFollowing(settings) == .file else { continue }
      let isOwn = [above, settings].allSatisfy { Disk.isInTheHands(of: folder, $0) }
      return isOwn ? .own(asTyped(settings)) : .others(settings)
    }
    return .none
  }

  /// The path from the folder in which the command runs, when it lies in that.
  private static func asTyped(_ path: String) -> String {
    Disk.realPath(of: ".").flatMap { Path.relative(path, to: $0) } ?? path
  }

  /// The folder of all its notes.
  var notesFolder: String {
    let folder = Path.join(home, municipality.notesFolder)
    return Disk.kind(of: folder) == .folder ? folder : home
  }

  /// Where the reports go unless somebody says otherwise.
  var reports: String {
    let folder = Disk.kind(of: target) == .folder ? target : Path.parent(of: target)
    let whole = [home, notesFolder].map(Disk.realPath)
    return Path.join(whole.contains(Disk.realPath(of: folder)) ? home : folder, Self.reportsFolder)
  }
}

// MARK: - Notes

extension MunicipalityFolder {
  /// The notes that the person pointed to, known by their paths in the folder of notes.
  func notes() throws(FileError) -> NoteFinder.Listing {
    let (base, place) = selection
    if Disk.kind(of: target) != .folder {
      return NoteFinder.Listing(notes: [NoteFile(location: target, path: place)])
    }
    let ignored = base == home && place.isEmpty ? Self.folders : []
    let folder = place.isEmpty ? base : target
    // Without settings a folder of one of these names may be a folder like any other.
    let named = hasSettings ? [] : ignored.subtracting([Self.textsFolder])
    return try NoteFinder(folder, within: place, ignoring: ignored, naming: named).find()
  }

  /// All notes of the municipality, whatever the person pointed to.
  func allNotes() throws(FileError) -> NoteFinder.Listing {
    try NoteFinder(notesFolder, ignoring: notesFolder == home ? Self.folders : []).find()
  }

  /// The path that a person would type of a note, or of a text that people agreed on.
  static func path(of note: String, home: String, notes: String) -> String {
    Path.join(note.hasPrefix(textsFolder + "/") ? home : notes, note)
  }

  /// The path that a person would type of one of its notes or texts.
  func path(of note: String) -> String {
    Self.path(of: note, home: home, notes: notesBase)
  }

  /// The note of the municipality that a typed path leads to, if there is one.
  func note(at path: String) throws(FileError) -> NoteFile? {
    guard let place = Disk.realPath(of: path) else { return nil }
    return try allNotes().notes.first { Disk.realPath(of: $0.location) == place }
  }

  /// The folder that the paths of its notes start from, as the person would type it.
  var notesBase: String { selection.base }

  /// The folder that paths start from, and the place below it that the person pointed to.
  private var selection: (base: String, place: String) {
    if target == Self.standardInput { return ("", target) }
    if Disk.realPath(of: target) == Disk.realPath(of: home) { return (notesFolder, "") }
    if let place = Self.below(target, notesFolder) { return (notesFolder, place) }
    return Disk.kind(of: target) == .folder
      ? (target, "") : (Path.parent(of: target), Path.name(of: target))
  }

  /// The path of something below a folder, links followed; `nil` when it lies elsewhere.
  private static func below(_ path: String, _ folder: String) -> String? {
    guard let path = Disk.realPath(of: path), let folder = Disk.realPath(of: folder) else {
      return nil
    }
    return path == folder ? "" : Path.relative(path, to: folder)
  }

  /// The path of something below a folder, whether it is there yet or not; `nil` when it lies, or
  /// would lie, elsewhere.
  private static func futurePlace(of path: String, below folder: String) -> String? {
    var existing = path
    var rest: [String] = []
    while Disk.kind(of: existing) == nil, existing != ".", existing != "/" {
      rest.insert(Path.name(of: existing), at: 0)
      existing = Path.parent(of: existing)
    }
    guard var place = below(existing, folder) else { return nil }
    for name in rest { place = Path.join(place, name) }
    return place
  }

  /// Where it is remembered what was published in a folder.
  func memory(of output: String) -> MemoryPlace {
    guard hasSettings else { return MemoryPlace(output) }
    return Self.futurePlace(of: output, below: home) != nil
      ? MemoryPlace(home, others: [output]) : MemoryPlace(output, others: [home])
  }

  /// Checks that reports do not end up between the notes.
  ///
  /// - Throws: ``UsageError`` when they would.
  func check(output: String) throws {
    guard let place = Self.futurePlace(of: output, below: notesBase) else { return }
    let first = String(place.prefix { $0 != "/" })
    if notesBase == home, Self.folders.contains(first) { return }
    throw UsageError(
      nl: "de map '\(output)' ligt tussen de notities",
      en: "the folder '\(output)' lies among the notes",
      help: Bilingual(
        nl: "kies met --uit een map daarbuiten", en: "choose one outside them with --output"))
  }
}

// MARK: - What people wrote besides notes

extension MunicipalityFolder {
  /// The folder of the texts that people agreed on, whether it is there or not.
  var textsPlace: String { Path.join(home, Self.textsFolder) }

  /// The texts that people agreed on, one file an area, and what else stands among them.
  func agreedTexts() throws(FileError) -> NoteFinder.Listing {
    guard let folder = try ownFolder(Self.textsFolder) else { return NoteFinder.Listing() }
    return try NoteFinder(folder).find()
  }

  /// A folder beside `wijk.yml`; `nil` when there is none.
  ///
  /// - Throws: ``FileError`` when a link stands in its place.
  func ownFolder(_ name: String) throws(FileError) -> String? {
    let folder = Path.join(home, name)
    switch Disk.kindWithoutFollowing(folder) {
    case .folder: return folder
    case .link: throw FileError.link(folder)
    case .file, .other, nil: return nil
    }
  }
}

extension Finding {
  fileprivate static func settingsOfOthers(_ path: String, insteadOf target: String) -> Finding {
    Finding(
      "settings-of-others", .error, ofWhole: path,
      nl: "is niet gebruikt: anderen kunnen dit bestand of zijn map wijzigen",
      en: "was not used: others can change this file or its folder",
      help: Bilingual(
        nl:
          "is dit uw gemeente, wijs dan '\(Path.parent(of: path))' zelf aan; zet anders een eigen"
          + " wijk.yml in '\(target)'",
        en: "if this is your municipality, point to '\(Path.parent(of: path))' itself; else put a"
          + " wijk.yml of your own in '\(target)'"))
  }
}
