/// A place in a note with an open error of class privacy.
///
/// The value that was found is not in it, so that it can go wherever the conversation goes.
package struct PrivacyMark: Hashable, Sendable, Codable {
  /// The code of the diagnostic, such as `phone-number`.
  package var code: String
  package var line: Int

  package init(code: String, line: Int) {
    self.code = code
    self.line = line
  }
}
