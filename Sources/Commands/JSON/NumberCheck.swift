/// Looks at every number of a JSON text before anybody counts with it.
///
/// What `wijk` writes are numbers of people, conversations, lines and days. With the bound that
/// holds for all of them no sum and no product of two can overflow.
struct NumberCheck {
  /// The largest number that JSON from outside may hold; `wijk.yml` has the same bound.
  static let most = 100_000_000

  /// Where the text goes on: in which list or object, and behind which key.
  private enum Step {
    case key(Range<Int>)
    case index(Int)
  }

  private let bytes: [UInt8]
  private var offset = 0
  private var path: [Step] = []

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The path of the first number that is below zero or above the bound, such as
  /// `areas[0].load.partners`; `nil` when there is none.
  ///
  /// A text that is no JSON is left to its reader.
  static func fieldOutOfBounds(in bytes: [UInt8]) -> String? {
    let first = bytes.first { $0 > UInt8(ascii: " ") }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return nil }
    var check = NumberCheck(bytes)
    return check.run()
  }

  private mutating func run() -> String? {
    var text: Range<Int>?
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""): text = string()
      case UInt8(ascii: "{"): path.append(.key(0..<0))
      case UInt8(ascii: "["): path.append(.index(0))
      case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = path.popLast()
      case UInt8(ascii: ":"):
        if let text, case .key = path.last { path[path.count - 1] = .key(text) }
      case UInt8(ascii: ","):
        if case .index(let index) = path.last { path[path.count - 1] = .index(index + 1) }
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        if !isWithinBounds(number()) { return field }
      default: break
      }
      offset += 1
    }
    return nil
  }

  /// The inside of the string that starts here; leaves the place at its last quotation mark.
  private mutating func string() -> Range<Int> {
    let start = offset + 1
    offset = start
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return start..<max(start, min(offset, bytes.count))
  }

  /// The number that starts here; leaves the place at its last character.
  private mutating func number() -> Range<Int> {
    let start = offset
    while offset < bytes.count, Self.isInNumber(bytes[offset]) { offset += 1 }
    offset -= 1
    return start..<(offset + 1)
  }

  private static func isInNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  private func isWithinBounds(_ range: Range<Int>) -> Bool {
    guard range.count <= 40, let number = Double(string(range)) else { return false }
    return number >= 0 && number <= Double(Self.most)
  }

  /// The path to here as a script writes it.
  private var field: String {
    path.reduce(into: "") { field, step in
      switch step {
      case .index(let index): field += "[\(index)]"
      case .key(let key): field += field.isEmpty ? string(key) : "." + string(key)
      }
    }
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
