internal import Source

/// A place in the form of SARIF.
enum SARIFPlace {
  /// The name of the folder that paths start from.
  static let root = "%SRCROOT%"

  /// A file: its URI, which is relative unless the path is absolute.
  static func artifact(_ path: String) -> JSON {
    let path = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    let uri = RelativeURI.encoding(path)
    return path.hasPrefix("/")
      ? ["uri": .text("file://\(uri)")]
      : ["uri": .text(uri), "uriBaseId": .text(root)]
  }

  /// A region: its lines and columns, and its bytes.
  ///
  /// Columns are counted again, since SARIF wants code points where people see characters. Of a
  /// line that is not at hand the characters are counted, which only differs behind a letter
  /// that is made of several code points.
  ///
  /// - Parameters:
  ///   - place: Where it is.
  ///   - line: The line it starts on, if that is at hand.
  /// - Returns: A `region` (section 3.30).
  static func region(_ place: PlacedFinding.Place, on line: ShownLine?) -> JSON {
    let isOnOneLine = place.start.line == place.end.line
    return [
      "startLine": .number(place.start.line),
      "startColumn": .number(codePoints(before: place.start.column, in: line)),
      "endLine": .number(place.end.line),
      "endColumn": .number(codePoints(before: place.end.column, in: isOnOneLine ? line : nil)),
      "byteOffset": .number(place.bytes.lowerBound),
      "byteLength": .number(place.bytes.count),
    ]
  }

  /// A column in code points, from one.
  private static func codePoints(before column: Int, in line: ShownLine?) -> Int {
    guard let line else { return column }
    return line.codePoints(before: column) + 1
  }
}
