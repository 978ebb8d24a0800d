internal import Diagnostics

/// As what a picture over municipalities is written.
enum OverviewForm: String, CaseIterable {
  case markdown = "md"
  case html, csv, json

  /// The form that goes by a name.
  ///
  /// - Throws: ``UsageError`` when there is none.
  init(named name: String) throws {
    guard let form = Self(rawValue: name.lowercased()) else {
      let names = Self.allCases.map(\.rawValue)
      throw UsageError(
        nl: "'\(name)' is geen formaat", en: "'\(name)' is not a format",
        help: .nearest(to: name, among: names)
          ?? Bilingual(
            nl: "kies uit \(names.joined(separator: ", "))",
            en: "choose from \(names.joined(separator: ", "))"))
    }
    self = form
  }
}
