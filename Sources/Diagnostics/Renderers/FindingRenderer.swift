/// Draws what a run of the checker has to tell, in one format.
///
/// A renderer is a pure function: what it writes depends on the report and on what it was made
/// with, and on nothing else.
package protocol FindingRenderer: Sendable {
  /// The whole of the output, as UTF-8.
  func render(_ report: FindingReport) -> [UInt8]
}
