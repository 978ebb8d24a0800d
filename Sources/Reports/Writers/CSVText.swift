/// A table as comma-separated values (RFC 4180), with the semicolon that Dutch spreadsheets expect.
package struct CSVText {
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let newline = UInt8(ascii: "\n")

  package private(set) var bytes: [UInt8]

  /// Begins a table with the heads of its columns.
  ///
  /// - Parameters:
  ///   - columns: The heads.
  ///   - marksEncoding: Whether a byte order mark tells Excel that the text is UTF-8.
  package init(columns: [String], marksEncoding: Bool = false) {
    bytes = marksEncoding ? [0xEF, 0xBB, 0xBF] : []
    add(row: columns)
  }

  /// Adds a row of as many cells as there are columns.
  package mutating func add(row cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ";")) }
      add(cell: cell)
    }
    bytes += [Self.carriageReturn, Self.newline]
  }

  private mutating func add(cell: String) {
    let text = cell.unicodeScalars.contains(where: Self.isControl) ? Self.shown(cell) : cell
    let guarded = Self.isFormula(text) ? "'" + text : text
    guard guarded.utf8.contains(where: Self.needsQuotes) else {
      bytes += guarded.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in guarded.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a spreadsheet would take the text for a formula, which a note could misuse.
  ///
  /// The signs are those of OWASP's page on CSV injection; a number with a sign is harmless.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.utf8.first(where: { $0 != UInt8(ascii: " ") }) else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "\t"), carriageReturn, newline:
      return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      return !text.utf8.dropFirst().allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        || text.utf8.count == 1
    default:
      // Full-width forms of = + - @, which some spreadsheets take for the plain ones.
      return ["＝", "＋", "－", "＠"].contains { text.hasPrefix($0) }
    }
  }

  /// Whether a terminal would obey the character instead of showing it; line breaks and tabs are
  /// part of a cell.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0: true
    default: false
    }
  }

  private static func shown(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      shown.unicodeScalars.append(isControl(scalar) ? "\u{FFFD}" : scalar)
    }
    return shown
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",")
      || byte == carriageReturn || byte == newline
  }
}
