internal import Diagnostics
internal import Source

/// The list of what `wijk` wrote in an output folder: which command wrote each file, and what a
/// file was like then.
///
/// A line a file, below a line with the version:
///
///     wijk.manifest/1
///     report 00c1f37a5be20d94 bewoners/index.html
///
/// The list may come with a folder from somebody else, so no line of it is taken for more than
/// it is: a path that leaves the folder, or leads through a hidden name, makes it unreadable.
struct Manifest: Equatable {
  /// What is known of a file.
  struct Entry: Equatable {
    /// The command that wrote it; `nil` when the list does not say.
    var maker: OutputFolder.Maker?
    /// What it was like; `nil` while it is being written, or when the list does not say.
    var fingerprint: Fingerprint?
  }

  /// Why a list cannot be used.
  enum Problem: Error {
    case damaged
    /// It was written by a later version.
    case later
  }

  private static let version = "wijk.manifest/1"
  private static let unknown = "-"

  var entries: [String: Entry] = [:]

  init() {}

  init(parsing bytes: [UInt8]) throws(Problem) {
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")[...]
    let hasVersion = lines.first.map { $0.hasPrefix("wijk.manifest/") } ?? false
    if hasVersion, lines.removeFirst() != Self.version { throw .later }
    for line in lines {
      let (path, entry) = try hasVersion ? Self.entry(line) : (String(line), Entry())
      guard Path.isPlain(path), !Path.isHidden(path) else { throw .damaged }
      // The first lists had no version, and named files in the folder of an edition.
      guard hasVersion || path.contains("/") else { throw .damaged }
      entries[path] = entry
    }
  }

  private static func entry(_ line: Substring) throws(Problem) -> (String, Entry) {
    let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { throw .damaged }
    let maker = OutputFolder.Maker(rawValue: String(parts[0]))
    let fingerprint = Fingerprint(String(parts[1]))
    guard maker != nil || parts[0] == unknown, fingerprint != nil || parts[1] == unknown else {
      throw .damaged
    }
    return (String(parts[2]), Entry(maker: maker, fingerprint: fingerprint))
  }

  var bytes: [UInt8] {
    var text = Self.version + "\n"
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      let maker = entry.maker?.rawValue ?? Self.unknown
      text += "\(maker) \(entry.fingerprint?.description ?? Self.unknown) \(path)\n"
    }
    return Array(text.utf8)
  }
}
