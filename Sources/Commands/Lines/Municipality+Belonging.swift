internal import Municipality
internal import Notes
internal import Opgave

extension Municipality {
  /// What lines say of notes that were read against these settings.
  func belonging() throws -> Belonging {
    Belonging(municipality: name, settings: Checksum(of: try JSONText.line(self)))
  }
}
