internal import Files
internal import Source
internal import Words

/// The links of a note to files beside it, and to other notes.
struct DocumentLinks {
  private let view: NoteView
  /// The notes that a wiki link may lead to; none where the note has no such link.
  private let notes: [DeskNote]

  init(_ view: NoteView) {
    self.view = view
    notes = String(decoding: view.file.bytes, as: UTF8.self).contains("[[") ? view.desk.notes : []
  }

  var links: [LSP.DocumentLink] {
    var links: [LSP.DocumentLink] = []
    for line in 1...max(1, view.file.lineCount) {
      let range = view.file.range(ofLine: line)
      var start = range.lowerBound
      while let link = next(in: start..<range.upperBound) {
        start = link.end
        guard let target = link.target else { continue }
        links.append(LSP.DocumentLink(range: view.range(link.range), target: target))
      }
    }
    return links
  }

  /// The next `[words](address)` or `[[note]]`, with the place to go on from.
  private func next(
    in range: ByteRange
  ) -> (range: ByteRange, target: String?, end: Int)? {
    let bytes = view.file.bytes
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      defer { index += 1 }
      switch (bytes[index], bytes[index + 1]) {
      case (UInt8(ascii: "["), UInt8(ascii: "[")):
        guard let end = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "]")) else {
          continue
        }
        let words = index + 2..<end
        return (words, note(named: view.file.text(words)), end)
      case (UInt8(ascii: "]"), UInt8(ascii: "(")):
        guard let end = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: ")")) else {
          continue
        }
        let words = index + 2..<end
        return (words, file(at: view.file.text(words)), end)
      default: continue
      }
    }
    return nil
  }

  /// The file that a relative address leads to, if it is there.
  private func file(at address: String) -> String? {
    let path = address.prefix { $0 != "#" && $0 != " " }
    guard !path.isEmpty, !path.contains(":"), !path.hasPrefix("/"),
      let decoded = DocumentURI.location(of: "file:///\(path)")?.dropFirst()
    else { return nil }
    let location = Path.join(Path.parent(of: view.location), String(decoded))
    return Disk.kind(of: location) == .file ? DocumentURI.of(location) : nil
  }

  /// The note of a wiki link, by its name without the ending.
  private func note(named words: String) -> String? {
    let key = Folding.key(NoteName.stem(of: words.prefix { $0 != "|" && $0 != "#" }))
    let found = notes.first {
      Folding.key(NoteName.stem(of: Path.name(of: $0.location))) == key
    }
    return found.map { DocumentURI.of($0.location) }
  }
}
