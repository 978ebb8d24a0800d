internal import Files

/// Reads objects of JSON, one a line, and hands over the elements of a long list one by one.
struct LongObjectReader: ~Copyable {
  private static let blockSize = 256 * 1024

  private let file: OpenFile
  private let opening: [UInt8]
  private var block: [UInt8] = []
  private var start = 0

  /// - Parameters:
  ///   - file: The lines.
  ///   - list: The name of the list.
  init(_ file: consuming OpenFile, list: String) {
    self.file = file
    opening = Array("\"\(list)\":".utf8)
  }

  /// How far a line has been read.
  private struct Line {
    /// The object with its list left empty.
    var frame: [UInt8] = []
    /// The element that is being read.
    var element: [UInt8] = []
    var depth = 0
    var isInString = false
    var isEscaped = false
    var isInList = false

    mutating func takeElement() -> [UInt8]? {
      defer { element = [] }
      return element.isEmpty ? nil : element
    }
  }

  /// Reads the next line.
  ///
  /// - Parameter body: Takes in an element.
  /// - Returns: The object with its list left empty; `nil` at the end.
  /// - Throws: What it throws, and what the system says is wrong.
  mutating func next(_ body: ([UInt8]) throws -> Void) throws -> [UInt8]? {
    var line = Line()
    while true {
      if start == block.count {
        block = try file.read(Self.blockSize)
        start = 0
        // What was cut in its list is no object, and whoever reads it says so.
        if block.isEmpty { return line.frame.isEmpty ? nil : line.frame }
      }
      while start < block.count {
        let byte = block[start]
        start += 1
        if byte == UInt8(ascii: "\n") { return line.frame }
        if let element = take(byte, in: &line) { try body(element) }
      }
    }
  }

  /// Takes in a byte, and gives the element that ends before it.
  private func take(_ byte: UInt8, in line: inout Line) -> [UInt8]? {
    if line.isInString {
      if line.isEscaped {
        line.isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        line.isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        line.isInString = false
      }
    } else {
      switch byte {
      case UInt8(ascii: "\""): line.isInString = true
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        if line.depth == 1, byte == UInt8(ascii: "["), line.frame.ends(with: opening) {
          line.isInList = true
          line.frame.append(byte)
          line.depth += 1
          return nil
        }
        line.depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        line.depth -= 1
        if line.isInList, line.depth == 1 {
          line.isInList = false
          line.frame.append(byte)
          return line.takeElement()
        }
      case UInt8(ascii: ","):
        if line.isInList, line.depth == 2 { return line.takeElement() }
      default: break
      }
    }
    if line.isInList { line.element.append(byte) } else { line.frame.append(byte) }
    return nil
  }
}

extension [UInt8] {
  fileprivate func ends(with other: [UInt8]) -> Bool {
    count >= other.count && self[(count - other.count)...].elementsEqual(other)
  }
}
