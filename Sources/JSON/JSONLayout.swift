/// JSON that is laid out for people: two spaces a level, and a member on each line.
enum JSONLayout {
  /// Lays out a JSON text that stands on one line.
  static func page(_ line: [UInt8]) -> [UInt8] {
    var page: [UInt8] = []
    page.reserveCapacity(line.count * 2)
    var depth = 0
    var isText = false
    var isEscaped = false
    for (index, byte) in line.enumerated() {
      if isText {
        page.append(byte)
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else {
          isText = byte != UInt8(ascii: "\"")
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        page.append(byte)
        page.append(UInt8(ascii: "\n"))
        // What is empty has an empty line within it.
        let next = index + 1 < line.count ? line[index + 1] : 0
        if next != UInt8(ascii: "}"), next != UInt8(ascii: "]") { indent(&page, depth) }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        page.append(UInt8(ascii: "\n"))
        indent(&page, depth)
        page.append(byte)
      case UInt8(ascii: ","):
        page.append(byte)
        page.append(UInt8(ascii: "\n"))
        indent(&page, depth)
      case UInt8(ascii: ":"): page.append(contentsOf: " : ".utf8)
      default:
        isText = byte == UInt8(ascii: "\"")
        page.append(byte)
      }
    }
    return page
  }

  private static func indent(_ page: inout [UInt8], _ depth: Int) {
    for _ in 0..<depth { page.append(contentsOf: "  ".utf8) }
  }
}
