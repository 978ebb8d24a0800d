/// A table of a report.
struct Table {
  struct Column {
    let title: String
    /// Whether it holds numbers, which stand to the right.
    let isNumber: Bool

    init(_ title: String, isNumber: Bool = false) {
      self.title = title
      self.isNumber = isNumber
    }
  }

  /// What the table is about.
  let caption: String
  let columns: [Column]
  /// The cells of each row, the first of which names it.
  let rows: [[Line]]
  /// Whether the heading above it says the same as the caption.
  var repeatsHeading = false
  /// Whether it is long and dull, so that a screen shows it only when it is asked for.
  var isFolded = false
}
