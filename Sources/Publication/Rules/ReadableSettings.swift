package import Municipality

/// R16: limits that cannot be read are no limits.
///
/// It protects everybody at once: where `wijk.yml` is broken or a key in it is misspelt, nobody
/// knows what its writer did not want to be seen, and nothing public is made.
package struct ReadableSettings {
  private let areRead: Bool

  package init(_ municipality: Municipality) { areRead = !municipality.hasUnreadSettings }

  /// Whether an edition may be made.
  package func allow(_ edition: Edition) -> Bool { areRead || !edition.isPublic }
}
