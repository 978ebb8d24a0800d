/// One value on its way into the output: the encoder that it is given, with what it wrote so far.
final class JSONFrame: Encoder {
  /// What a value has asked for.
  private enum Shape { case nothing, single, object, list }

  /// A member of an object, or an element of a list.
  private struct Part {
    /// The key of a member; empty for an element.
    var key: String
    /// The bytes of the part in the output, with the key before it.
    var range: Range<Int>
    /// The container that stands in its place, which may still be written to.
    var nested: JSONFrame?
  }

  let output: JSONOutput
  private let start: Int
  private var shape = Shape.nothing
  private var parts: [Part] = []
  /// Whether a part is a container of its own, between whose bytes those of others may stand.
  private var hasNested = false
  private var isInOrder = true

  init(_ output: JSONOutput) {
    self.output = output
    start = output.bytes.count
  }

  // The errors of ours say themselves what is wrong.
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    open(.object)
    return KeyedEncodingContainer(JSONMembers<Key>(frame: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    open(.list)
    return JSONElements(frame: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    shape = .single
    return JSONScalar(frame: self)
  }

  private func open(_ shape: Shape) {
    guard self.shape == .nothing else { return }
    self.shape = shape
    output.bytes.append(shape == .object ? UInt8(ascii: "{") : UInt8(ascii: "["))
  }

  // MARK: Parts

  var count: Int { parts.count }

  /// Writes a part of an object or a list.
  ///
  /// - Parameters:
  ///   - key: The key of a member; `nil` for an element.
  ///   - body: What writes its value.
  @inline(__always)
  func add(_ key: String?, _ body: (JSONOutput) throws -> Void) rethrows {
    let start = begin(key)
    try body(output)
    parts.append(Part(key: key ?? "", range: start..<output.bytes.count))
  }

  /// Opens a container in the place of a part.
  func nest(_ key: String?) -> JSONFrame {
    let start = begin(key)
    hasNested = true
    let end = output.bytes.count
    let nested = JSONFrame(output)
    parts.append(Part(key: key ?? "", range: start..<end, nested: nested))
    return nested
  }

  private func begin(_ key: String?) -> Int {
    if !parts.isEmpty { output.bytes.append(UInt8(ascii: ",")) }
    let start = output.bytes.count
    if let key {
      if let last = parts.last, last.key > key { isInOrder = false }
      output.write(key)
      output.bytes.append(UInt8(ascii: ":"))
    }
    return start
  }

  // MARK: The end

  /// Ends the value: what it wrote is one JSON value from here on.
  func close() {
    switch shape {
    case .single: return
    case .nothing: output.write(literal: "{}")
    case .object, .list:
      if isInOrder, !hasNested {
        output.bytes.append(shape == .object ? UInt8(ascii: "}") : UInt8(ascii: "]"))
      } else {
        let whole = assembled()
        output.bytes.replaceSubrange(start..., with: whole)
      }
    }
  }

  /// The value with its members in order, and with what stands in its containers.
  private func assembled() -> [UInt8] {
    guard shape == .object || shape == .list else { return Array("{}".utf8) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(output.bytes.count - start + 2)
    bytes.append(shape == .object ? UInt8(ascii: "{") : UInt8(ascii: "["))
    let ordered = isInOrder ? parts : parts.sorted { $0.key < $1.key }
    for (index, part) in ordered.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(contentsOf: output.bytes[part.range])
      if let nested = part.nested { bytes.append(contentsOf: nested.assembled()) }
    }
    bytes.append(shape == .object ? UInt8(ascii: "}") : UInt8(ascii: "]"))
    return bytes
  }
}
