internal import Foundation

/// Writes the files of a folder as Swift: an extension of `Example` with a list of them.
///
/// The first argument is the file to write, the second the folder, the others are files in it.
@main
enum EmbedFolder {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first, let folder = arguments.dropFirst().first else {
      throw CocoaError(.fileNoSuchFile)
    }
    let files = try arguments.dropFirst(2).map { location in
      let path = location.dropFirst(folder.count).drop { $0 == "/" }
      let bytes = try Data(contentsOf: URL(filePath: location))
      return "    (path: \(literal(path.utf8)), text: \(literal(bytes))),\n"
    }
    let source = """
      extension Example {
        /// The path of each file and its bytes, each as the scalar with the same number.
        static let embedded: [(path: String, text: String)] = [
      \(files.joined())  ]
      }

      """
    try source.write(toFile: output, atomically: true, encoding: .utf8)
  }

  /// Bytes as a literal that the compiler takes whatever they are: notes come in old encodings too.
  private static func literal(_ bytes: some Sequence<UInt8>) -> String {
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
