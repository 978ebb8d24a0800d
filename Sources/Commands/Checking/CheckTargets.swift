internal import Files
internal import Source

/// The files and folders that a person asked to have checked.
///
/// All notes of a municipality are read, since an agreement is opened in one note and closed in
/// another; but only what lies in a target is told.
struct CheckTargets: Hashable, Sendable {
  private let places: [String]

  /// Nothing at all.
  init() { places = [] }

  /// - Throws: ``FileError`` when one of them does not exist.
  init(_ paths: [String]) throws(FileError) {
    var places: [String] = []
    for path in paths {
      guard let place = Disk.realPath(of: path) else { throw FileError.missing(path) }
      places.append(place)
    }
    self.places = places
  }

  /// Whether all of them are the settings or the agreed texts of a municipality.
  func areBesidesNotes(of folder: MunicipalityFolder) -> Bool {
    let texts = Disk.realPath(of: Path.join(folder.home, MunicipalityFolder.textsFolder))
    let settings = folder.settings.flatMap { Disk.realPath(of: $0.path) }
    return places.allSatisfy { place in
      place == settings || place == texts
        || texts.map { Path.relative(place, to: $0) != nil } ?? false
    }
  }

  /// Whether a file is one of the targets, or lies in one; a link is where it stands itself.
  func contain(_ location: String) -> Bool {
    guard let folder = Disk.realPath(of: Path.parent(of: location)) else { return false }
    let place = Path.join(folder, Path.name(of: location))
    return places.contains { $0 == place || Path.relative(place, to: $0) != nil }
  }
}
