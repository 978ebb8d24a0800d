internal import Diagnostics
internal import Notes
internal import Opgave
internal import Source

/// The headings of a note, each with what stands under it.
struct DocumentSymbols {
  private let view: NoteView

  init(_ view: NoteView) { self.view = view }

  var symbols: [LSP.DocumentSymbol] {
    let headings = HeadingLines.all(in: view.file, from: view.reading?.bodyLine ?? 1)
    let items = items
    let first = headings.first?.line ?? .max
    return items.filter { $0.line < first }.map(\.symbol)
      + headings.enumerated().map { index, heading in
        let next = index + 1 < headings.count ? headings[index + 1].line : view.file.lineCount + 1
        let own = items.filter { $0.line > heading.line && $0.line < next }.map(\.symbol)
        let start = view.range(view.file.range(ofLine: heading.line))
        return LSP.DocumentSymbol(
          name: heading.text, detail: nil, kind: .namespace,
          range: LSP.Range(start: start.start, end: view.end(ofLine: next - 1)),
          selectionRange: start, children: own)
      }
  }

  /// The statements and agreements, in the order of their lines.
  private var items: [(line: Int, symbol: LSP.DocumentSymbol)] {
    guard let conversation = view.conversation else { return [] }
    let words = AgreementWords(view.language)
    let agreements = conversation.agreements.map {
      item($0.text, $0.status.word[view.language], .event, $0.line)
    }
    let signals = conversation.signals.map { item($0.text, words.kind($0.kind), .string, $0.line) }
    return (agreements + signals).sorted { $0.line < $1.line }
  }

  private func item(
    _ name: String, _ detail: String, _ kind: LSP.SymbolKind, _ line: Int
  ) -> (line: Int, symbol: LSP.DocumentSymbol) {
    let range = view.range(view.file.range(ofLine: min(line, view.file.lineCount)))
    let symbol = LSP.DocumentSymbol(
      name: name.isEmpty ? "…" : PlainText.line(name), detail: detail, kind: kind, range: range,
      selectionRange: range, children: [])
    return (line, symbol)
  }
}

/// The headings of Markdown in a note.
enum HeadingLines {
  /// - Parameters:
  ///   - file: The note.
  ///   - first: The one-based line on which its body starts.
  /// - Returns: The lines, with their words and how deep they stand.
  static func all(
    in file: SourceFile, from first: Int
  ) -> [(line: Int, level: Int, text: String)] {
    guard first <= file.lineCount else { return [] }
    return (first...file.lineCount).compactMap { line in
      let range = file.range(ofLine: line)
      guard !range.isEmpty, file.bytes[range.lowerBound] == UInt8(ascii: "#") else { return nil }
      let text = file.text(range)
      let marks = text.prefix { $0 == "#" }
      let words = text.dropFirst(marks.count).drop { $0 == " " || $0 == "\t" }
      guard marks.count <= 6, words.count < text.count - marks.count, !words.isEmpty else {
        return nil
      }
      return (line, marks.count, String(words))
    }
  }
}
