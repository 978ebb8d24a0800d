package import Diagnostics

/// What reading YAML gave: all that could be read, and what could not.
package struct YAMLReading: Sendable {
  /// The value; `nil` when there is none at all.
  package var root: YAMLNode?
  package var diagnostics: [Diagnostic]

  package init(root: YAMLNode?, diagnostics: [Diagnostic]) {
    self.root = root
    self.diagnostics = diagnostics
  }
}
