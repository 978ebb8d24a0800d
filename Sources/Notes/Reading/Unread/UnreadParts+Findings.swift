package import Diagnostics
package import Source

extension UnreadParts {
  /// What a writer should know of them: marks that were never closed, and code that is not read.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - showsCode: Whether code is part of the text, as it is in one that people agreed on.
  /// - Returns: The findings.
  package func diagnostics(in file: SourceFile, showsCode: Bool = false) -> [Diagnostic] {
    asides.filter { !$0.isClosed }.map { Diagnostic.unclosedComment($0, in: file) }
      + codeBlocks.filter { !$0.isClosed || !showsCode }.map { block in
        let range =
          file.range(ofLine: block.lines.lowerBound)
          .lowerBound..<file.range(
            ofLine: block.lines.upperBound
          ).upperBound
        return block.isClosed ? .codeBlock(at: range) : .unclosedCodeBlock(at: range)
      }
  }

  /// The words of footnotes, and of comments that were not closed, each with its line; what a
  /// comment says to `wijk` is left out.
  func withheld(in file: SourceFile) -> [Conversation.Line] {
    asides.filter { $0.form == .footnote || !$0.isClosed }.compactMap { aside in
      let text = LineText(InlineText.string(file, aside.words)).joined
      guard text.contains(where: { $0.isLetter || $0.isNumber }),
        !text.lowercased().hasPrefix("wijk:")
      else { return nil }
      return .init(text: text, line: file.line(at: aside.range.lowerBound))
    }
  }
}

extension Diagnostic {
  fileprivate static func unclosedComment(
    _ aside: UnreadParts.Aside, in file: SourceFile
  ) -> Diagnostic {
    let mark =
      switch aside.form {
      case .html: "-->"
      case .percent: "%%"
      case .critic: "<<}"
      case .link, .footnote:
        // Brackets or quotation marks, whichever its writer opened it with.
        file.bytes[aside.words.lowerBound - 1] == UInt8(ascii: "(")
          ? ")" : file.text((aside.words.lowerBound - 1)..<aside.words.lowerBound)
      }
    let end = aside.range.upperBound
    let isOneLine = file.line(at: aside.range.lowerBound) == file.line(at: end)
    return Diagnostic(
      "unclosed-comment", .warning, at: aside.range,
      nl: "de opmerking wordt nergens gesloten: '\(mark)' ontbreekt",
      en: "the comment is never closed: '\(mark)' is missing",
      help: Bilingual(
        nl: "zet '\(mark)' achter de opmerking; de rest van de alinea blijft buiten het verslag",
        en: "put '\(mark)' behind the comment; the rest of the paragraph stays out of the report"),
      fix: Fix(
        Bilingual(nl: "sluit de opmerking", en: "close the comment"), replacing: end..<end,
        with: (aside.form == .link ? "" : " ") + mark, isSafe: isOneLine))
  }

  fileprivate static func codeBlock(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "code-block", .warning, at: range,
      nl: "tekst tussen ``` wordt niet gelezen", en: "text between ``` is not read",
      help: Bilingual(nl: "haal de ``` weg", en: "remove the ```"))
  }

  fileprivate static func unclosedCodeBlock(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "unclosed-code-block", .warning, at: range,
      nl: "hier begint een blok code dat nergens eindigt; de tekst eronder is gewoon gelezen",
      en: "a block of code begins here that ends nowhere; the text below it was read as usual",
      help: Bilingual(nl: "haal deze regel weg", en: "remove this line"))
  }
}
