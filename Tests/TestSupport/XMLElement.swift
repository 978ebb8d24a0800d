internal import Foundation

#if canImport(FoundationXML)
  internal import FoundationXML
#endif

/// An element of an XML document, as a parser that is not ours reads it.
package struct XMLElement: Equatable {
  package var name: String
  package var attributes: [String: String]
  package var children: [XMLElement] = []
  package var text = ""

  /// - Throws: ``Malformed`` when the document is not well-formed.
  package init(_ bytes: [UInt8]) throws {
    let reader = Reader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    guard parser.parse(), let root = reader.root else {
      throw Malformed(line: parser.lineNumber)
    }
    self = root
  }

  private init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  package struct Malformed: Error {
    package let line: Int
  }

  private final class Reader: NSObject, XMLParserDelegate {
    private var open: [XMLElement] = []
    var root: XMLElement?

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      open.append(XMLElement(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      guard !open.isEmpty else { return }
      open[open.count - 1].text += text
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      guard let element = open.popLast() else { return }
      if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
    }
  }
}
