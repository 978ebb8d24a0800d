/// Reads a stream line by line, holding no more than one line and one block at a time.
package struct LineReader: ~Copyable {
  private static let blockSize = 256 * 1024

  private let file: OpenFile
  private var block: [UInt8] = []
  private var start = 0

  package init(_ file: consuming OpenFile) {
    self.file = file
  }

  /// The next line without its line break; `nil` at the end.
  ///
  /// - Parameter limit: The number of bytes past which there is no use in more of them.
  /// - Returns: The line; when it is longer than the limit, one byte more than that of it.
  /// - Throws: What the system says is wrong.
  package mutating func next(limit: Int = .max) throws(FileError) -> [UInt8]? {
    let most = limit == .max ? limit : limit + 1
    var line: [UInt8] = []
    while true {
      let end = block[start...].firstIndex(of: UInt8(ascii: "\n"))
      line += block[start..<(end ?? block.endIndex)].prefix(most - line.count)
      if let end {
        start = end + 1
        return line
      }
      block = try file.read(Self.blockSize)
      start = 0
      if block.isEmpty { return line.isEmpty ? nil : line }
    }
  }
}
