/// The fictional municipality Elzenveld, embedded from `examples/elzenveld` when the program is
/// built.
package enum Example {
  package static let name = "elzenveld"

  /// The day, as ISO 8601, from which its notes are at their best: the last ones are of that week.
  package static let day = "2026-07-01"

  /// Its files: settings, texts and notes, each with its path from the municipality's folder.
  package static var files: [(path: String, bytes: [UInt8])] {
    embedded.map { file in
      (String(decoding: bytes(of: file.path), as: UTF8.self), bytes(of: file.text))
    }
  }

  private static func bytes(of text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }
}
