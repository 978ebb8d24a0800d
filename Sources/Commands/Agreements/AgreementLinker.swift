internal import Diagnostics
internal import Notes
internal import Opgave

/// Writes the marks that make two places one agreement.
struct AgreementLinker {
  let compiled: Compilation
  /// The language of what is written.
  let language: Language

  /// The changes that join a link: a mark behind each line that has none, and where the later words
  /// only tell of the agreement, a line under the agreements of their note.
  ///
  /// - Throws: ``UsageError`` when something would not be read as is meant.
  func changes(for link: AgreementLink) throws -> [FileChange] {
    guard let twin = link.twin else {
      let edit = try AgreementEdit(
        mark: link.agreement.id, note: link.later.note, in: compiled)
      return try edit.changes(to: AgreementChange(status: link.status), in: language)
    }
    let mark =
      link.agreement.isMarked
      ? link.agreement.id
      : twin.isMarked ? twin.id : AgreementSearch(compiled.document).mark(for: link.agreement)
    return try [link.agreement, twin].compactMap { agreement in
      try AgreementEdit.marking(agreement, as: mark, in: compiled)
    }
  }
}
