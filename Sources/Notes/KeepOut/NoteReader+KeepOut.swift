package import Diagnostics
package import Source

/// All that a note keeps out of the public editions by words in its name, head and body.
struct KeptOutParts {
  var isWholeNote = false
  /// The words, those of the name and the head first.
  var words: [KeptOut] = []
}

extension NoteReader {
  /// What keeps a note, or parts of it, out of the public editions.
  func keptOut(_ file: SourceFile, _ head: Head, _ outline: Outline) -> KeptOutParts {
    var parts = KeptOutParts()
    let top = file.textStart..<file.textStart
    if let mark = KeepOutFinder.standard.mark(inPath: file.path) {
      parts.words.append(KeptOut(words: mark.words, range: top))
    }
    parts.words += Head.keptOut(file, before: head.bodyLine)
    parts.words += head.entries.compactMap(HeadReader.keptOut)
    parts.isWholeNote = !parts.words.isEmpty || outline.isKeptOut
    parts.words += outline.keptOut
    return parts
  }
}

extension Diagnostic {
  /// Says which words of a note were taken to keep something out; `nil` when there are none, or
  /// only those of the form of a note, which leave no doubt.
  package static func keptOut(
    _ words: [(words: String, range: ByteRange)], isWhole: Bool
  ) -> Diagnostic? {
    let doubtful = words.filter { !KeepOutFinder.standard.isForm($0.words) }
    guard let first = doubtful.first else { return nil }
    var seen: Set<String> = []
    let words = doubtful.map(\.words).filter { seen.insert($0).inserted }
      .map { "'\($0)'" }.joined(separator: ", ")
    let (dutch, english) =
      isWhole
      ? ("de hele notitie blijft", "the whole note stays")
      : ("een deel van de notitie blijft", "a part of the note stays")
    return Diagnostic(
      "kept-out", .hint, at: first.range,
      nl: "\(dutch) buiten de openbare edities, om \(words)",
      en: "\(english) out of the public editions, because of \(words)",
      help: Bilingual(
        nl: "schrijf het anders op als het wel voor iedereen is",
        en: "word it otherwise if it is for everybody after all"))
  }
}
