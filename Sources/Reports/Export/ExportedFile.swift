/// One exported file, ready to be written.
package struct ExportedFile: Hashable, Sendable {
  /// The path within the output folder, with `/` between its parts.
  package let path: String
  /// `nil` for the account of the numbers, which goes with every format.
  package let format: ExportFormat?
  /// The id of the area it is about; `nil` when it is about all of them.
  package let area: String?
  package let bytes: [UInt8]
}
