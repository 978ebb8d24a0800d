internal import Foundation

/// Text and bytes as literals in Swift that a tool of the build writes.
package enum SwiftLiteral {
  /// A text as a literal on one line.
  package static func text(_ text: String) -> String {
    "\""
      + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n").replacing("\t", with: "\\t").replacing("\r", with: "\\r")
      + "\""
  }

  /// Bytes as a literal in which each is the scalar with the same number, whatever they are: notes
  /// come in old encodings too.
  package static func bytes(_ bytes: some Sequence<UInt8>) -> String {
    var text = "\""
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): text += "\\\(Character(Unicode.Scalar(byte)))"
      case 0x20..<0x7f: text.unicodeScalars.append(Unicode.Scalar(byte))
      default: text += "\\u{\(String(byte, radix: 16))}"
      }
    }
    return text + "\""
  }
}
