internal import Foundation
internal import SwiftLiterals

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
      return "    (path: \(SwiftLiteral.bytes(path.utf8)), text: \(SwiftLiteral.bytes(bytes))),\n"
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
}
