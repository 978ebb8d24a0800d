package import Notes

/// Whose something is: of which municipality, and read against which of its settings.
///
/// Every line that `parse` writes says it, so that a line can be understood wherever it ends up.
package struct Belonging: Hashable, Sendable, Codable {
  /// What the municipality calls itself; `nil` when its settings do not say.
  @Nullable package var municipality: String?
  /// The mark of the settings; `nil` for what could not be read, and so belongs with anything.
  @Nullable package var settings: Checksum?

  package init(municipality: String? = nil, settings: Checksum? = nil) {
    self.municipality = municipality
    self.settings = settings
  }
}
