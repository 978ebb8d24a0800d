internal import Diagnostics

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Paths below a folder, of which no part may be a link: whoever can put a link there could
/// otherwise have any file on the machine read, written or deleted.
extension Disk {
  /// What stands at a path below a folder.
  package enum Standing: Hashable, Sendable {
    case nothing, file, folder
    /// A link, a pipe or the like, or below a thing that is no folder; with the path of that thing.
    case blocked(String)
  }

  /// What stands at a path below a folder, with every part of the way looked at as it is.
  ///
  /// - Parameters:
  ///   - path: The path, with `/` between plain names.
  ///   - root: The folder; a link that leads to the folder itself is the caller's own.
  /// - Returns: The place, when every part of it is a folder.
  package static func standing(at path: String, inside root: String) -> Standing {
    let parts = path.split(separator: "/")
    var place = root
    for (index, part) in parts.enumerated() {
      place = Path.join(place, String(part))
      let isLast = index == parts.count - 1
      switch kindWithoutFollowing(place) {
      case nil: return .nothing
      case .folder: if isLast { return .folder }
      case .file: return isLast ? .file : .blocked(place)
      case .link, .other: return .blocked(place)
      }
    }
    return .folder
  }

  /// Makes the folders of a path below another one, none of them through a link.
  ///
  /// - Throws: ``FileError`` when something else than a folder is in the way.
  static func makeFolders(_ path: String, inside root: String) throws(FileError) {
    var place = root
    for part in path.split(separator: "/") where part != "." {
      place = Path.join(place, String(part))
      switch kindWithoutFollowing(place) {
      case .folder: continue
      case .link: throw FileError.link(place)
      case .file, .other: throw FileError.notAFolder(place)
      case nil:
        guard unsafe mkdir(place, 0o755) == 0 || errno == EEXIST else {
          throw failure(.write).error(at: place)
        }
      }
    }
  }
}

extension Disk {
  /// Whether nobody can change a file or folder but this user, whoever holds another folder, and
  /// the machine's own administrator.
  package static func isInTheHands(of folder: String, _ path: String) -> Bool {
    var (theirs, this) = (stat(), stat())
    guard unsafe stat(folder, &theirs) == 0, unsafe lstat(path, &this) == 0 else { return false }
    let owners = [geteuid(), 0, theirs.st_uid]
    let groups = [getegid(), 0, theirs.st_gid]
    return owners.contains(this.st_uid) && this.st_mode & 0o002 == 0
      && (this.st_mode & 0o020 == 0 || groups.contains(this.st_gid))
  }
}

extension FileError {
  /// A link stands where a file or folder of the municipality's own belongs.
  package static func link(_ path: String) -> FileError {
    FileError(
      "link-not-followed", at: path,
      nl: "is een verwijzing (symbolic link) en wordt niet gevolgd",
      en: "is a symbolic link and is not followed",
      help: Bilingual(
        nl: "zet het bestand of de map zelf op die plek",
        en: "put the file or folder itself in its place"))
  }
}
