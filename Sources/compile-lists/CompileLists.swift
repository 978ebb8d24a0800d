internal import Foundation
internal import Words

/// Writes lists of words as Swift: an enum with a case for each, and their phrases as one table.
///
/// The first argument is the file to write, the others are the lists. A program that starts then
/// reads the table back, which costs a hundredth of compiling the lists.
@main
enum CompileLists {
  static func main() throws {
    let paths = CommandLine.arguments.dropFirst()
    guard let output = paths.first else { throw CocoaError(.fileNoSuchFile) }
    var names: [String] = []
    var lists: [(id: ListID, entries: [LexiconFile.Entry])] = []
    var texts: [String] = []
    for path in paths.dropFirst() {
      let file = URL(filePath: path)
      let text = try String(contentsOf: file, encoding: .utf8)
      guard let id = UInt8(exactly: lists.count).map(ListID.init) else {
        throw CocoaError(.fileReadTooLarge)
      }
      names.append(caseName(of: file.deletingPathExtension().lastPathComponent))
      lists.append((id, LexiconFile.entries(in: text)))
      texts.append(text)
    }
    let table = Lexicon(lists).bytes
    try source(names, texts, table).write(toFile: output, atomically: true, encoding: .utf8)
  }

  /// `finite-verbs` as Swift names a case: `finiteVerbs`.
  private static func caseName(of file: String) -> String {
    let words = file.split(separator: "-")
    return words.prefix(1).joined() + words.dropFirst().map(\.localizedCapitalized).joined()
  }

  private static func source(_ names: [String], _ texts: [String], _ table: [UInt8]) -> String {
    """
    /// The lists of words that are built in, named after their files in `Lists/`.
    package enum Vocabulary: UInt8, CaseIterable, Sendable {
      case \(names.joined(separator: ", "))

      /// The file of the list, in the form that `LexiconFile` reads.
      var text: StaticString {
        switch self {
    \(zip(names, texts).map { "    case .\($0): \(literal($1))" }.joined(separator: "\n"))
        }
      }

      /// The table of all lists, as `Lexicon` writes and reads it, in Base64.
      static var table: StaticString { "\(Data(table).base64EncodedString())" }
    }

    """
  }

  private static func literal(_ text: String) -> String {
    "\""
      + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n") + "\""
  }
}
