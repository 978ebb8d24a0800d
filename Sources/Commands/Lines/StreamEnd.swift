internal import Notes

/// The last line that `parse` writes for a municipality when no note tells it: how many notes there
/// were.
///
/// Without it a stream that was cut at the end of a line is a smaller municipality. Streams may be
/// joined and their lines may come in any order: all their notes are as many as all their last
/// lines say. A part may hold any share of them; the document needs all.
struct StreamEnd: Schematic, Codable, Hashable {
  static let schema = "wijk.end/1"

  private(set) var schema = SchemaName<StreamEnd>()
  /// The number of notes, the skipped ones included.
  let notes: Int

  init(notes: Int) { self.notes = notes }
}
