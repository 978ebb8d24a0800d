package import Diagnostics

/// A finding about personal data that a person took upon himself.
package struct PublishedException: Hashable, Sendable {
  /// What was found, such as `een telefoonnummer`.
  package var what: Bilingual
  /// Why it may be public, in the person's own words.
  package var reason: String

  package init(what: Bilingual, reason: String) {
    self.what = what
    self.reason = reason
  }
}
