/// As what a picture over municipalities is written.
enum OverviewForm: String, CaseIterable {
  case markdown = "md"
  case html, csv, json

  /// The form that goes by a name.
  ///
  /// - Throws: ``UsageError`` when there is none.
  init(named name: String) throws {
    guard let form = Self(rawValue: name.lowercased()) else {
      throw UsageError(format: name, isNotAmong: Self.allCases.map(\.rawValue))
    }
    self = form
  }
}
