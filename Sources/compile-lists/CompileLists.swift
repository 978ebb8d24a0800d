internal import Foundation
internal import SwiftLiterals
internal import Words

/// Writes lists of words as Swift: an enum with a case for each, and their phrases as two tables,
/// one of the lists for sentences and one of those for headings.
///
/// The first argument is the file to write, the second that of the verbs, the others are the lists;
/// those for headings stand in a folder `Headings`, and those of single words, which are in no table,
/// in `Words`. A program that starts then reads the tables back, which costs a hundredth of compiling
/// the lists.
@main
enum CompileLists {
  static func main() throws {
    let paths = CommandLine.arguments.dropFirst()
    guard let output = paths.first, let verbs = paths.dropFirst().first else {
      throw CocoaError(.fileNoSuchFile)
    }
    let forms = VerbForms(
      LexiconFile.entries(in: try String(contentsOf: URL(filePath: verbs), encoding: .utf8)))
    var names: [String] = []
    var sentences: [(id: ListID, entries: [LexiconFile.Entry])] = []
    var headings: [(id: ListID, entries: [LexiconFile.Entry])] = []
    var words: [String] = []
    var texts: [String] = []
    for path in paths.dropFirst(2) {
      let file = URL(filePath: path)
      let text = try String(contentsOf: file, encoding: .utf8)
      guard let id = UInt8(exactly: names.count).map(ListID.init) else {
        throw CocoaError(.fileReadTooLarge)
      }
      names.append(caseName(of: file.deletingPathExtension().lastPathComponent))
      let list = (id, LexiconFile.entries(in: text).flatMap { writtenOut($0, forms) })
      switch file.deletingLastPathComponent().lastPathComponent {
      case "Headings": headings.append(list)
      case "Words": words.append(names[names.count - 1])
      default: sentences.append(list)
      }
      texts.append(text)
    }
    let tables = (Lexicon(sentences).bytes, Lexicon(headings).bytes)
    let namesOfHeadings = headings.map { names[Int($0.id.index)] }
    try source(names, texts, tables, headings: namesOfHeadings, words: words).write(
      toFile: output, atomically: true, encoding: .utf8)
  }

  /// An entry with every form of the verbs in it.
  private static func writtenOut(
    _ entry: LexiconFile.Entry, _ forms: VerbForms
  ) -> [LexiconFile.Entry] {
    forms.phrases(for: entry.phrase).map { phrase in
      var entry = entry
      entry.phrase = phrase
      return entry
    }
  }

  /// `finite-verbs` as Swift names a case: `finiteVerbs`.
  private static func caseName(of file: String) -> String {
    let words = file.split(separator: "-")
    return words.prefix(1).joined() + words.dropFirst().map(\.localizedCapitalized).joined()
  }

  private static func source(
    _ names: [String], _ texts: [String], _ tables: (sentences: [UInt8], headings: [UInt8]),
    headings: [String], words: [String]
  ) -> String {
    """
    /// The lists of words that are built in, named after their files in `Lists/`.
    package enum Vocabulary: UInt8, CaseIterable, Sendable {
      case \(names.joined(separator: ", "))

      /// The file of the list, in the form that `LexiconFile` reads.
      var text: StaticString {
        switch self {
    \(zip(names, texts).map { "    case .\($0): \(SwiftLiteral.text($1))" }.joined(separator: "\n"))
        }
      }

      /// Whether the list is for headings, labels and heads of columns.
      package var isOfHeadings: Bool {
        switch self {
        case \(headings.map { ".\($0)" }.joined(separator: ", ")): true
        default: false
        }
      }

      /// Whether the list is one of single words, which no line is asked for.
      package var isOfWords: Bool {
        switch self {
        case \(words.map { ".\($0)" }.joined(separator: ", ")): true
        default: false
        }
      }

      /// The table of the lists for sentences, as `Lexicon` writes and reads it, in Base64.
      static var table: StaticString { "\(Data(tables.sentences).base64EncodedString())" }

      /// The table of the lists for headings.
      static var headingTable: StaticString {
        "\(Data(tables.headings).base64EncodedString())"
      }
    }

    """
  }
}
