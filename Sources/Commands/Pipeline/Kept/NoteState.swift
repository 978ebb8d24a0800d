internal import Files
internal import Source

/// The state of a note in which it was read.
struct NoteState: Hashable, Sendable {
  /// What the disk said of it; `nil` for text that an editor has not saved.
  private let stamp: FileStamp?
  private let bytes: Fingerprint
  /// Whether the stamp had settled when the bytes were read.
  private let isSettled: Bool

  /// The state of a file.
  ///
  /// - Parameters:
  ///   - stamp: What the disk said of it before it was read.
  ///   - bytes: What was read.
  init(_ stamp: FileStamp, _ bytes: [UInt8]) {
    self.stamp = stamp
    self.bytes = Fingerprint(of: bytes)
    isSettled = stamp.isSettled
  }

  /// The state of text in an editor.
  init(unsaved bytes: [UInt8]) {
    stamp = nil
    self.bytes = Fingerprint(of: bytes)
    isSettled = true
  }

  /// Whether a file of which the disk says this is sure to be in this state.
  func isCertain(of stamp: FileStamp) -> Bool { isSettled && self.stamp == stamp }

  /// Whether another state of the file has the same bytes.
  func hasBytes(of other: NoteState) -> Bool {
    stamp != nil && other.stamp != nil && bytes == other.bytes
  }
}
