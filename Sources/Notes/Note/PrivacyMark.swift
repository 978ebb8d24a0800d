/// A place in a note with a finding of class privacy.
///
/// The value that was found is not in it, so that it can go wherever the conversation goes.
package struct PrivacyMark: Hashable, Sendable, Codable {
  /// The code of the diagnostic, such as `phone-number`.
  package var code: String
  package var line: Int
  /// The line on which the statement begins that it stands in; `nil` in a head or a heading.
  @Nullable package var item: Int?
  /// Why a comment in the note takes the finding away; `nil` while it is open.
  @Nullable package var reason: String?

  package init(code: String, line: Int, item: Int? = nil, reason: String? = nil) {
    self.code = code
    self.line = line
    self.item = item
    self.reason = reason
  }
}
