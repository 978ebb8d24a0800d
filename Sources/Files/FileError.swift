package import Diagnostics

/// The reason a file or folder could not be read or written, with its path.
package struct FileError: Error, Hashable, Sendable {
  package let path: String
  package let diagnostic: Diagnostic

  package init(path: String, diagnostic: Diagnostic) {
    self.path = path
    self.diagnostic = diagnostic
  }
}
