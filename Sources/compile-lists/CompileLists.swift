internal import Foundation
internal import SwiftLiterals
internal import Words

/// Writes lists of words as Swift, an enum with a case for each, or their phrases as C: two tables,
/// one of the lists for sentences and one of those for headings, that the program uses where they
/// stand in it.
///
/// The first argument is the file to write, of which the name says which of the two it is, the
/// second that of the verbs, the others are the lists. Those for headings stand in a folder
/// `Headings`; in no table are those in `Words`, of single words with one meaning each, and those in
/// `Classes`, of words and stems that may be of several classes.
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
    var classes: [String] = []
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
      case "Classes": classes.append(names[names.count - 1])
      default: sentences.append(list)
      }
      texts.append(text)
    }
    let source =
      output.hasSuffix(".c")
      ? cSource(sentences: Lexicon.bytes(of: sentences), headings: Lexicon.bytes(of: headings))
      : swiftSource(
        names, texts,
        folders: [
          "Headings": headings.map { names[Int($0.id.index)] }, "Words": words, "Classes": classes,
        ])
    try source.write(toFile: output, atomically: true, encoding: .utf8)
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
    return words.prefix(1).joined()
      + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private static func swiftSource(
    _ names: [String], _ texts: [String], folders: [String: [String]]
  ) -> String {
    """
    /// The lists of words that are built in, named after their files in `Lists/`.
    public enum Vocabulary: UInt8, CaseIterable, Sendable {
      case \(names.joined(separator: ", "))

      /// The file of the list, in the form that `LexiconFile` reads.
      var text: StaticString {
        switch self {
    \(zip(names, texts).map { "    case .\($0): \(SwiftLiteral.text($1))" }.joined(separator: "\n"))
        }
      }

      /// Whether the list is for headings, labels and heads of columns.
      public var isOfHeadings: Bool { \(isOne(of: folders["Headings"])) }

      /// Whether the list is one of single words, which no line is asked for.
      public var isOfWords: Bool { \(isOne(of: folders["Words"])) }

      /// Whether the words of the list may be of several classes; no line is asked for them.
      public var isOfClasses: Bool { \(isOne(of: folders["Classes"])) }
    }

    """
  }

  private static func isOne(of names: [String]?) -> String {
    "[\((names ?? []).map { "Self.\($0)" }.joined(separator: ", "))].contains(self)"
  }

  private static func cSource(sentences: [UInt8], headings: [UInt8]) -> String {
    """
    #include "CLexicons.h"

    \(cTable("wijk_phrases_of_sentences", sentences))
    \(cTable("wijk_phrases_of_headings", headings))
    """
  }

  /// A function that gives a table, one that gives the count of its bytes, and the table.
  private static func cTable(_ name: String, _ bytes: [UInt8]) -> String {
    """
    static const uint64_t \(name)_words[] = {
    \(cNumbers(bytes))
    };
    const void *\(name)(void) { return \(name)_words; }
    size_t \(name)_count(void) { return \(bytes.count); }

    """
  }

  /// Bytes as numbers of eight of them, the lowest first.
  private static func cNumbers(_ bytes: [UInt8]) -> String {
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 8) {
      let number = bytes[start..<min(start + 8, bytes.count)].reversed()
        .reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      text += number == 0 ? "0,\n" : "0x\(String(number, radix: 16)),\n"
    }
    return text
  }
}
