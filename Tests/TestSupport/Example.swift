internal import Foundation

/// The municipality in `examples/`, which tests compile as a user would.
package enum Example {
  /// The folder; nothing may be written in it.
  package static let path = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "examples/elzenveld").path(percentEncoded: false)

  /// A copy of its settings and notes, without reports, to write in.
  ///
  /// - Returns: The folder with the copy.
  /// - Throws: The error of copying.
  package static func copy() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["wijk.yml", "gesprekken", "opgaven"] {
      try FileManager.default.copyItem(atPath: "\(path)/\(name)", toPath: folder.path(name))
    }
    return folder
  }
}
