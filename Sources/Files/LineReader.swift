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
  package mutating func next() throws(FileError) -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      if let end = block[start...].firstIndex(of: UInt8(ascii: "\n")) {
        line += block[start..<end]
        start = end + 1
        return line
      }
      line += block[start...]
      block = try file.read(Self.blockSize)
      start = 0
      if block.isEmpty { return line.isEmpty ? nil : line }
    }
  }
}
