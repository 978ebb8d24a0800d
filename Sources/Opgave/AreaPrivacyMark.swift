package import Notes

/// A finding of class privacy, in a note that feeds an area.
package struct AreaPrivacyMark: Hashable, Sendable, Codable {
  package var note: String
  package var line: Int
  package var code: String
  /// The line on which the statement begins that it stands in; `nil` in a head or a heading.
  @Nullable package var item: Int?
  /// Why a comment in the note takes the finding away; `nil` while it is open.
  @Nullable package var reason: String?

  package init(_ mark: PrivacyMark, note: String) {
    self.note = note
    self.line = mark.line
    self.code = mark.code
    self.item = mark.item
    self.reason = mark.reason
  }
}
