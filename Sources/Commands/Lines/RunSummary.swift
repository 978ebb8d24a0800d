internal import Municipality
internal import Opgave

/// What the last note of a folder tells of the run, so that every line is a note.
///
/// A folder without notes tells the same in lines of its own; see ``LineSummary``.
struct RunSummary: Codable, Hashable {
  /// The settings that the notes were read against; `nil` when somebody took them out, to give
  /// them once to `aggregate`.
  let settings: Municipality?
  /// The texts that people agreed on.
  let texts: [PlacedText]
  /// The number of notes, the skipped ones included.
  let notes: Int
}
