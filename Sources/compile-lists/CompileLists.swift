internal import Foundation
internal import Words

/// Writes lists of words as Swift, an enum with a case for each, or as C: tables that the program
/// uses where they stand in it.
///
/// Of their phrases there are two tables, one of the lists for sentences and one of those for
/// headings.
///
/// The first argument is the file to write, of which the name says which of the two it is, the
/// second that of the verbs, the third that of the words of themes, the fourth that of the weights of
/// words for kinds, the fifth that of the words that keep something out, the others are the lists. Those for headings stand in a folder
/// `Headings`; in neither are those in `Words`, of single words with one meaning each, and those in
/// `Classes`, of words and stems that may be of several classes.
@main
enum CompileLists {
  static func main() throws {
    let paths = CommandLine.arguments.dropFirst()
    guard paths.count > 4, let output = paths.first else { throw CocoaError(.fileNoSuchFile) }
    let others = try paths.dropFirst().prefix(4).map {
      try String(contentsOf: URL(filePath: $0), encoding: .utf8)
    }
    let verbs = LexiconFile.entries(in: others[0])
    let forms = VerbForms(verbs)
    var names: [String] = []
    var sentences: [(id: ListID, entries: [LexiconFile.Entry])] = []
    var headings: [(id: ListID, entries: [LexiconFile.Entry])] = []
    var words: [String] = []
    var classes: [String] = []
    var texts: [String] = []
    for file in ordered(paths.dropFirst(5).map { URL(filePath: $0) }) {
      let text = try String(contentsOf: file, encoding: .utf8)
      guard let id = UInt8(exactly: names.count).map(ListID.init),
        isOfLines(file) ? names.count < ListSet.most : true
      else { throw CocoaError(.fileReadTooLarge) }
      names.append(caseName(of: file.deletingPathExtension().lastPathComponent))
      let list = (id, LexiconFile.entries(in: text).flatMap { writtenOut($0, forms) })
      switch folder(of: file) {
      case "Headings": headings.append(list)
      case "Words": words.append(names[names.count - 1])
      case "Classes": classes.append(names[names.count - 1])
      default: sentences.append(list)
      }
      texts.append(text)
    }
    let source =
      output.hasSuffix(".c")
      ? CSource.text([
        ("phrases_of_sentences", Lexicon.bytes(of: sentences)),
        ("phrases_of_headings", Lexicon.bytes(of: headings)),
        ("theme_words", themeWords(LexiconFile.entries(in: others[1]))),
        ("kind_weights", KindWeightsMaking.bytes(of: others[2])),
        ("keep_out", KeepOutMaking.bytes(of: others[3])),
        ("verb_words", VerbWordsMaking.bytes(of: verbs)),
        ("word_lists", ListTableMaking.bytes(of: texts)),
      ])
      : swiftSource(
        names,
        folders: [
          "Headings": headings.map { names[Int($0.id.index)] }, "Words": words, "Classes": classes,
        ])
    try source.write(toFile: output, atomically: true, encoding: .utf8)
  }

  /// The lists that a line is asked for, of which there is room for fewer, and then the others.
  private static func ordered(_ files: [URL]) -> [URL] {
    files.filter(isOfLines) + files.filter { !isOfLines($0) }
  }

  private static func isOfLines(_ file: URL) -> Bool {
    !["Words", "Classes"].contains(folder(of: file))
  }

  /// The folder in `Lists` that a list is in, or that its own folder is in.
  private static func folder(of file: URL) -> String {
    let folders = file.pathComponents
    guard let lists = folders.lastIndex(of: "Lists"), lists + 2 < folders.count else { return "" }
    return folders[lists + 1]
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
    _ names: [String], folders: [String: [String]]
  ) -> String {
    """
    /// The lists of words that are built in, named after their files in `Lists/`.
    public enum Vocabulary: UInt8, CaseIterable, Sendable {
      case \(names.joined(separator: ", "))

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

  /// The table of the words of themes; `none` is no theme.
  private static func themeWords(_ entries: [LexiconFile.Entry]) -> [UInt8] {
    var ids: [String] = []
    let words = entries.map { entry in
      let isNone = entry.value == "none"
      if !isNone, !ids.contains(entry.value) { ids.append(entry.value) }
      return (
        theme: isNone ? -1 : ids.firstIndex(of: entry.value) ?? -1, stem: ThemeStem(entry.phrase)
      )
    }
    return ThemeWordTableMaking.bytes(of: words, ids: ids)
  }
}
