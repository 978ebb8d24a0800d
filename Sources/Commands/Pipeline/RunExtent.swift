/// The part of the reports that a run makes anew.
///
/// Options that narrow a run update what they name; only a run of everything lets files go.
struct RunExtent: Sendable {
  /// The ids of the areas that were named; empty for all.
  var areas: Set<String> = []
  /// Whether every kind of file is made, of all days.
  var hasAllFiles = true

  static let whole = RunExtent()

  var isWhole: Bool { areas.isEmpty && hasAllFiles }

  /// Whether the files of an area are made.
  func includes(_ area: String) -> Bool { areas.isEmpty || areas.contains(area) }
}
