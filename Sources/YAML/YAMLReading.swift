package import Diagnostics
package import Source

/// The result of reading YAML: all that could be read, and what could not.
package struct YAMLReading: Sendable {
  /// The value; `nil` when there is none at all.
  package var root: YAMLNode?
  package var diagnostics: [Diagnostic]
  /// The lines that are part of no value.
  package var unread: [ByteRange] = []
}
