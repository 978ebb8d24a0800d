/// One file of a report, ready to be written.
package struct ReportFile: Hashable, Sendable {
  /// The path within the output folder, with `/` between its parts.
  package let path: String
  package let bytes: [UInt8]
}
