internal import Municipality
internal import Notes
internal import Opgave

extension Municipality {
  /// What lines say of notes that were read against these settings.
  ///
  /// The version of the program is in the mark: another may read the same notes in another way.
  func belonging() throws -> Belonging {
    let bytes = Array("\(WijkCommand.version)\n".utf8) + (try JSONText.line(self))
    return Belonging(municipality: name, settings: Checksum(of: bytes))
  }
}
