package import Notes

/// An open error of class privacy, in a note that feeds an area.
package struct AreaPrivacyMark: Hashable, Sendable, Codable {
  package var note: String
  package var line: Int
  package var code: String

  package init(_ mark: PrivacyMark, note: String) {
    self.note = note
    self.line = mark.line
    self.code = mark.code
  }
}
