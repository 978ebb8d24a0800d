internal import Diagnostics
internal import Files
internal import FoundationEssentials

/// The record of what earlier streams of reports made public, as a person kept it.
///
/// It comes as the lines of those streams, all of them or only those that count, or as the one file
/// of a municipality that was in them.
struct EarlierStreams {
  private enum Owner: Equatable {
    case municipality(String?)
    /// A file by itself does not say whose it is.
    case unsaid
  }

  private struct Memory {
    let owner: Owner
    let path: String
    let bytes: [UInt8]
  }

  private var memories: [Memory] = []

  /// - Parameter paths: The files.
  /// - Throws: ``FileError`` when one of them cannot be read; ``UsageError`` when a line is none.
  init(_ paths: [String]) throws {
    for path in paths {
      let bytes = try Disk.contents(of: path, limit: 1 << 30)
      let lines = bytes.split(separator: UInt8(ascii: "\n"))
      guard let first = lines.first, Self.line(first) != nil else {
        memories.append(Memory(owner: .unsaid, path: path, bytes: bytes))
        continue
      }
      for (index, line) in lines.enumerated() {
        guard let line = Self.line(line) else {
          throw UsageError(
            nl: "regel \(index + 1) van '\(path)' is geen regel van `wijk render -o -`",
            en: "line \(index + 1) of '\(path)' is not a line of `wijk render -o -`")
        }
        guard line.path == MemoryPlace.name, let content = line.content else { continue }
        memories.append(
          Memory(
            owner: .municipality(line.municipality), path: path, bytes: Array(content.utf8)))
      }
    }
  }

  private static func line(_ bytes: ArraySlice<UInt8>) -> ReportStream.Line? {
    try? JSONText.decode(ReportStream.Line.self, from: Array(bytes))
  }

  /// Whether all of it says of which municipality it is.
  var isOfSeveral: Bool { !memories.contains { $0.owner == .unsaid } }

  /// What counts for a municipality.
  func files(of municipality: String?) -> [(path: String, bytes: [UInt8])] {
    memories.filter { $0.owner == .unsaid || $0.owner == .municipality(municipality) }.map {
      ($0.path, $0.bytes)
    }
  }

  /// Why a file of one municipality is not taken for several.
  static var isOfOne: UsageError {
    UsageError(
      nl: "een bestand \(MemoryPlace.name) is van één gemeente, en er zijn er meer",
      en: "a file \(MemoryPlace.name) is of one municipality, and there are more",
      help: Bilingual(
        nl: "geef de regels van `wijk render -o -`; die zeggen van wie ze zijn",
        en: "give the lines of `wijk render -o -`; they say whose they are"))
  }
}
