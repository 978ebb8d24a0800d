/// Writes values as JSON (RFC 8259) on one line, straight to bytes, with the keys of each object in order.
///
/// What a value encodes is never kept as a tree: objects stand in the output as they come, and are put in
/// order where they end.
package enum JSONWriter {
  /// The JSON of a value, without a line end.
  ///
  /// - Throws: What the value throws, and an error for a number that JSON lacks.
  package static func line(_ value: some Encodable) throws -> [UInt8] {
    let output = JSONOutput()
    try output.write(value)
    return output.bytes
  }

  /// The JSON of a value laid out for people: two spaces a level, and a member on each line.
  package static func page(_ value: some Encodable) throws -> [UInt8] {
    JSONLayout.page(try line(value))
  }
}
