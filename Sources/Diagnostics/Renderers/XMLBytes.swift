/// XML under construction, an element a line.
package struct XMLBytes {
  package typealias Attributes = KeyValuePairs<String, String>

  package private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var depth = 0

  package init() {}

  package mutating func open(_ name: String, _ attributes: Attributes...) {
    start(name, attributes)
    bytes += ">\n".utf8
    depth += 1
  }

  package mutating func close(_ name: String) {
    depth -= 1
    indent()
    bytes += "</\(name)>\n".utf8
  }

  package mutating func empty(_ name: String, _ attributes: Attributes) {
    start(name, [attributes])
    bytes += "/>\n".utf8
  }

  package mutating func element(_ name: String, _ attributes: Attributes, _ text: String) {
    start(name, [attributes])
    bytes.append(UInt8(ascii: ">"))
    XMLText.append(text, to: &bytes)
    bytes += "</\(name)>\n".utf8
  }

  private mutating func start(_ name: String, _ attributes: [Attributes]) {
    indent()
    bytes += "<\(name)".utf8
    for (name, value) in attributes.joined() {
      bytes += " \(name)=\"".utf8
      XMLText.append(value, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func indent() {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }
}
