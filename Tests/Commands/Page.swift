import Foundation

/// An HTML page as a strict reader sees it.
struct Page {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// The names of the elements around it, outermost first.
    let parents: [String]
  }

  private(set) var elements: [Element] = []
  /// What a strict reader would stumble over, such as an element that is not closed.
  private(set) var faults: [String] = []

  private static let void: Set<String> = ["meta", "br", "hr", "img", "link"]

  init(_ html: String) {
    var open: [String] = []
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      guard let end = rest[start...].firstIndex(of: ">") else {
        faults.append("a tag that does not end")
        break
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("!") { continue }
      if tag.hasPrefix("/") {
        let name = String(tag.dropFirst())
        if open.last == name { open.removeLast() } else { faults.append("</\(name)> in \(open)") }
        continue
      }
      let name = String(tag.prefix { $0.isLetter || $0.isNumber })
      if name.isEmpty { faults.append("<\(tag)>") }
      elements.append(
        Element(name: name, attributes: attributes(tag.dropFirst(name.count)), parents: open))
      if !Self.void.contains(name), !tag.hasSuffix("/") { open.append(name) }
      if name == "style", let close = rest.range(of: "</style>") {
        open.removeLast()
        rest = rest[close.upperBound...]
      }
    }
    if !open.isEmpty { faults.append("never closed: \(open)") }
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  var ids: [String] { elements.compactMap { $0.attributes["id"] } }

  private mutating func attributes(_ text: Substring) -> [String: String] {
    var found: [String: String] = [:]
    var rest = text.drop { $0 == " " || $0 == "/" }
    while !rest.isEmpty {
      guard let equals = rest.firstIndex(of: "="), rest[equals...].dropFirst().first == "\"" else {
        faults.append("attribute without quotes: \(rest)")
        return found
      }
      let name = String(rest[..<equals])
      let value = rest[equals...].dropFirst(2)
      guard let end = value.firstIndex(of: "\"") else {
        faults.append("attribute that does not end: \(name)")
        return found
      }
      if found.updateValue(String(value[..<end]), forKey: name) != nil {
        faults.append("twice: \(name)")
      }
      rest = value[value.index(after: end)...].drop { $0 == " " || $0 == "/" }
    }
    return found
  }
}
