package import Diagnostics

/// The dependencies that the starter of a server passes in.
package struct Surroundings: Sendable {
  /// The language of a person whose editor says, or does not say, which it has.
  package let language: @Sendable (_ locale: String?) -> Language
  package let version: String
  /// Opens the notes around a file or a folder; `nil` when there are none to open.
  ///
  /// It reads the settings and no notes yet.
  package let open: @Sendable (_ location: String) -> (any NoteDesk)?
  /// The file that a document without a file would be, among the notes around a folder.
  package let place: @Sendable (_ name: String, _ folder: String?) -> String

  package init(
    version: String, language: @escaping @Sendable (String?) -> Language,
    open: @escaping @Sendable (String) -> (any NoteDesk)?,
    place: @escaping @Sendable (String, String?) -> String
  ) {
    self.version = version
    self.language = language
    self.open = open
    self.place = place
  }
}
